import { type Cases } from "../support";

export const addresses: Cases = {
  refused: [
    {
      name: "two regions that overlap",
      edits: [
        [
          "    cidr: 10.10.0.0/16\n",
          "    cidr: 10.10.0.0/16\n  - { id: ap-northeast-1, zones: [ap-northeast-1a, ap-northeast-1b], cidr: 10.10.128.0/17 }\n",
        ],
        ["bandwidthMbps: 50", "bandwidthMbps: 51"],
      ],
      problems: [
        [
          "10.10.128.0/17",
          "regions[1].cidr: 10.10.128.0/17 overlaps 10.10.0.0/16 of region ap-southeast-1 (traffic between them could not be routed: give each a range of its own)",
        ],
      ],
    },
    {
      name: "a region that overlaps the Services",
      edits: [["cidr: 10.10.0.0/16", "cidr: 172.16.0.0/16"]],
      problems: [
        [
          "172.16.0.0/16",
          "regions[0].cidr: 172.16.0.0/16 overlaps 172.16.0.0/20 of network.serviceCidr (traffic between them could not be routed: give each a range of its own)",
        ],
      ],
    },
    {
      name: "a public range",
      edits: [["cidr: 10.10.0.0/16", "cidr: 8.8.0.0/16"]],
      problems: [
        [
          "8.8.0.0/16",
          "regions[0].cidr: got 8.8.0.0/16, want a private range: within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
        ],
      ],
    },
    {
      name: "a range too small for the vSwitches",
      edits: [["cidr: 10.10.0.0/16", "cidr: 10.10.0.0/24"]],
      problems: [
        [
          "10.10.0.0/24",
          "regions[0].cidr: got 10.10.0.0/24, want a range of /12 to /19 (it is cut into vSwitches for nodes, pods and load balancers of each zone)",
        ],
      ],
    },
    {
      name: "an address that is none",
      edits: [["cidr: 10.10.0.0/16", "cidr: 10.300.0.0/16"]],
      problems: [["10.300.0.0/16", "regions[0].cidr: got 10.300.0.0/16, want an IPv4 block such as 10.10.0.0/16"]],
    },
    {
      name: "a range off its boundary",
      edits: [["cidr: 10.10.0.0/16", "cidr: 10.10.1.0/16"]],
      problems: [
        [
          "10.10.1.0/16",
          "regions[0].cidr: got 10.10.1.0/16, want a block that starts on its boundary, such as 10.10.0.0/16",
        ],
      ],
    },
  ],
  accepted: [
    {
      name: "two regions apart",
      edits: [
        [
          "    cidr: 10.10.0.0/16\n",
          "    cidr: 10.10.0.0/16\n  - { id: ap-northeast-1, zones: [ap-northeast-1a, ap-northeast-1b], cidr: 10.11.0.0/16 }\n",
        ],
      ],
    },
    { name: "the narrowest range", edits: [["10.10.0.0/16", "192.168.32.0/19"]] },
  ],
};
