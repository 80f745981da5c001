import { type Cases } from "../support";

export const regions: Cases = {
  refused: [
    {
      name: "a zone of another region",
      edits: [["ap-southeast-1b]", "eu-central-1a]"]],
      problems: [
        [
          "eu-central-1a",
          'regions[0].zones[1]: got "eu-central-1a", want a zone of ap-southeast-1: ap-southeast-1a, ap-southeast-1b, ap-southeast-1c (eu-central-1a belongs to eu-central-1)',
        ],
      ],
    },
    {
      name: "a zone that is not known",
      edits: [["ap-southeast-1b]", "ap-southeast-1x]"]],
      problems: [
        [
          "ap-southeast-1x",
          'regions[0].zones[1]: got "ap-southeast-1x", want a zone of ap-southeast-1: ap-southeast-1a, ap-southeast-1b, ap-southeast-1c (if it is newer than this release, add it: catalogue: { zones: [ap-southeast-1x] })',
        ],
      ],
    },
    {
      name: "an unknown region",
      edits: [["id: ap-southeast-1\n", "id: ap-southeast-9\n"]],
      problems: [
        [
          "ap-southeast-9",
          expect.stringMatching(
            /^regions\[0\]\.id: got "ap-southeast-9", want a region:.*\(did you mean ap-southeast-1\?\)$/,
          ),
        ],
      ],
    },
    {
      name: "a region named twice",
      edits: [
        [
          "    cidr: 10.10.0.0/16\n",
          "    cidr: 10.10.0.0/16\n  - { id: ap-southeast-1, zones: [ap-southeast-1a, ap-southeast-1b], cidr: 10.11.0.0/16 }\n",
        ],
      ],
      problems: [["ap-southeast-1", "regions[1].id: ap-southeast-1 stands twice (name each region once)"]],
    },
  ],
  accepted: [
    {
      name: "a newer zone that the file adds",
      edits: [
        ["ap-southeast-1b]", "ap-southeast-1x]"],
        ["zones: []", "zones: [ap-southeast-1x]"],
      ],
    },
    { name: "three zones", edits: [["ap-southeast-1b]", "ap-southeast-1b, ap-southeast-1c]"]] },
  ],
};
