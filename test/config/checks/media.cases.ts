import { type Cases } from "../support";

export const media: Cases = {
  refused: [
    {
      name: "virtual nodes that are not enabled",
      edits: [["virtualNodes: { enabled: true }", "virtualNodes: { enabled: false }"]],
      problems: [
        [
          "image",
          "media.image.runsOn: virtual nodes are not enabled (set cluster.virtualNodes.enabled: true, or runsOn: container-groups)",
        ],
      ],
    },
    {
      name: "a bucket that is not there",
      edits: [["bucket: results", "bucket: result"]],
      problems: [
        [
          "result",
          'media.image.bucket: got "result", want a bucket of data.objects: models, results (did you mean results?)',
        ],
      ],
    },
  ],
  accepted: [
    {
      name: "container groups without virtual nodes",
      edits: [
        ["virtualNodes: { enabled: true }", "virtualNodes: { enabled: false }"],
        ["queue: images\n", "queue: images\n    runsOn: container-groups\n"],
      ],
    },
  ],
};
