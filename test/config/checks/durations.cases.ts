import { type Cases } from "../support";

export const durations: Cases = {
  refused: [
    {
      name: "beyond a product's limit",
      edits: [
        ["requestTimeout: 600s", "requestTimeout: 20m"],
        ["visibilityTimeout: 15m, retention: 2d", "visibilityTimeout: 13h, retention: 8d"],
      ],
      problems: [
        ["13h", "messaging.queues.images.visibilityTimeout: got 13h, want 1s to 12h"],
        ["8d", "messaging.queues.images.retention: got 8d, want 60s to 7d"],
        ["20m", "loadBalancers.api.requestTimeout: got 20m, want 1s to 600s"],
      ],
    },
    {
      name: "longer than can be counted in milliseconds",
      edits: [["requestTimeout: 600s", "requestTimeout: 99999999999999999999d"]],
      problems: [
        [
          "99999999999999999999d",
          'loadBalancers.api.requestTimeout: got "99999999999999999999d", want a whole number and a unit, such as "30s", "15m", "2h" or "7d"',
        ],
      ],
    },
    {
      name: "hidden longer than kept",
      edits: [["visibilityTimeout: 15m, retention: 2d", "visibilityTimeout: 2h, retention: 1h"]],
      problems: [
        ["2h", "messaging.queues.images.visibilityTimeout: a message would be hidden (2h) longer than it is kept (1h)"],
      ],
    },
  ],
  accepted: [
    {
      name: "the limits themselves",
      edits: [["visibilityTimeout: 15m, retention: 2d", "visibilityTimeout: 12h, retention: 7d"]],
    },
  ],
};
