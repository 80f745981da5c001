import { type Cases, type Edit, told } from "../support";

const RECEIVER: Edit = [
  "    image: registry.example.com/a/billing:1.0.0\n",
  "    image: registry.example.com/a/billing:1.0.0\n    replicas: { min: 1, max: 4 }\n    receives: [images]\n",
];

export const deployment: Cases = {
  refused: [
    {
      name: "a service that is not there",
      edits: [told("longestRequests: { chatt: 1m }")],
      problems: [["chatt", expect.stringContaining('got "chatt", want a service: chat, auth')]],
    },
    {
      name: "a topic that the service does not consume, for jobs",
      edits: [told("jobs: { chat: { topic: audit.events } }")],
      problems: [
        [
          "audit.events",
          "deployment.jobs.chat.topic: got audit.events, want a topic that it consumes; it consumes none",
        ],
      ],
    },
    {
      name: "a fixed number of copies that is to follow a lag",
      edits: [told("lag: { billing: { topic: chat.events } }")],
      problems: [
        [
          "billing",
          "deployment.lag.billing: its number of copies is fixed (say services.billing.replicas: { min: 1, max: 4 })",
        ],
      ],
    },
    {
      name: "the depth of a queue that nothing can ask for",
      edits: [RECEIVER, told("depth: { billing: { queue: images } }")],
      problems: [
        [
          "billing",
          expect.stringMatching(/KEDA has no scaler for it.*prometheus: \{ address, query \}.*deployment.lag/),
        ],
      ],
    },
    {
      name: "the depth of a queue that it does not receive from",
      edits: [
        RECEIVER,
        told("depth: { billing: { queue: video, prometheus: { address: 'http://p:9090', query: q } } }"),
      ],
      problems: [["video", "deployment.depth.billing.queue: got video, want a queue that it receives from: images"]],
    },
  ],
  accepted: [
    {
      name: "a depth that Prometheus knows",
      edits: [
        RECEIVER,
        told("depth: { billing: { queue: images, prometheus: { address: 'http://p:9090', query: 'max(depth)' } } }"),
      ],
    },
  ],
};
