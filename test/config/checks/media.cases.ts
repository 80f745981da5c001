import { type Cases, told } from "../support";

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
      name: "a number of pods that nothing moves",
      edits: [["queue: images\n", "queue: images\n    replicas: { min: 0, max: 4 }\n"]],
      problems: [
        [
          "{",
          expect.stringMatching(
            /media.image.replicas: nothing says when there are more of them.*replicas: 1, or deployment.depth.image/,
          ),
        ],
      ],
    },
    {
      name: "the name of a service",
      edits: [["  image:\n    image:", "  billing:\n    image:"]],
      problems: [
        [
          "billing",
          "media.billing: a service has this name, and both are charts of the same cluster (give one of them another name)",
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
      name: "pods that follow the depth of their queue",
      edits: [
        ["queue: images\n", "queue: images\n    replicas: { min: 0, max: 4 }\n"],
        told("depth: { image: { queue: images, prometheus: { address: 'http://p:9090', query: 'max(depth)' } } }"),
      ],
    },
    {
      name: "container groups without virtual nodes",
      edits: [
        ["virtualNodes: { enabled: true }", "virtualNodes: { enabled: false }"],
        ["queue: images\n", "queue: images\n    runsOn: container-groups\n"],
      ],
    },
  ],
};
