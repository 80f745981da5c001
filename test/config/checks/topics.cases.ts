import { type Cases } from "../support";

export const topics: Cases = {
  refused: [
    {
      name: "topics that are not there",
      edits: [
        ["publishes: [chat.events]", "publishes: [chat.event]"],
        ["consumes: [chat.events]", "consumes: [billing.events]"],
      ],
      problems: [
        [
          "chat.event",
          'services.chat.publishes[0]: got "chat.event", want a topic of messaging.kafka.topics: chat.events, audit.events (did you mean chat.events?)',
        ],
        [
          "billing.events",
          'services.billing.consumes[0]: got "billing.events", want a topic of messaging.kafka.topics: chat.events, audit.events',
        ],
      ],
    },
    {
      name: "a topic nobody publishes",
      edits: [["    publishes: [chat.events]\n", ""]],
      problems: [
        [
          "chat.events",
          "messaging.kafka.topics.chat.events: no service publishes it (add it to the publishes of a service, or say external: true)",
        ],
      ],
    },
    {
      name: "a name kept for dead letters",
      edits: [["audit.events:", "audit.dlq:"]],
      problems: [
        [
          "audit.dlq",
          "messaging.kafka.topics.audit.dlq: names that end in .dlq are kept for dead letters (rename it, or leave it out: deadLetter makes it)",
        ],
      ],
    },
  ],
  accepted: [
    {
      name: "a topic that something outside publishes",
      edits: [
        ["publishes: [chat.events]", "publishes: []"],
        ["chat.events: {}", "chat.events: { external: true }"],
      ],
    },
  ],
};
