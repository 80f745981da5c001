import { Type } from "@sinclair/typebox";

import { choice, derived, filled, named, section, text } from "./schema-kit";
import { duration, name, topicName } from "./words";

const TopicSchema = section({
  partitions: filled(Type.Integer({ minimum: 1, maximum: 360 }), 12),
  deadLetter: filled(Type.Boolean({ description: "A companion topic NAME.dlq." }), true),
  external: filled(Type.Boolean({ description: "Something outside the platform publishes or consumes it." }), false),
});

const KafkaSchema = section(
  {
    version: filled(choice(["2.2.0", "2.6.2", "3.3.1"]), "3.3.1"),
    publishMBps: filled(Type.Integer({ minimum: 60, maximum: 7500, description: "Reserved write capacity." }), 60),
    subscribeMBps: filled(Type.Integer({ minimum: 60, maximum: 7500, description: "Reserved read capacity." }), 60),
    topics: named(TopicSchema, topicName),
  },
  {
    description:
      "ApsaraMQ for Kafka, serverless. Users, groups and rights follow from what services publish and consume.",
  },
);

const QueueSchema = section({
  visibilityTimeout: filled(duration, "15m"),
  retention: filled(duration, "4d"),
  maxReceives: filled(
    Type.Integer({ minimum: 1, maximum: 1000, description: "Then the message goes to the dead letters." }),
    5,
  ),
  alarmDepth: filled(Type.Integer({ minimum: 1, description: "Dead letters that raise the alarm." }), 1),
});

const RuleSchema = section({
  sources: Type.Array(
    text("^[A-Za-z0-9][A-Za-z0-9._:-]{0,126}$", "an event source such as lumen.gateway", "lumen.gateway"),
    { minItems: 1, uniqueItems: true },
  ),
  types: Type.Array(text("^[A-Za-z0-9][A-Za-z0-9._:-]{0,126}$", "an event type such as degraded", "degraded"), {
    minItems: 1,
    uniqueItems: true,
  }),
  queue: name,
});

const NacosSchema = section(
  {
    spec: derived(
      choice(
        [
          "MSE_SC_1_2_60_c",
          "MSE_SC_2_4_60_c",
          "MSE_SC_4_8_60_c",
          "MSE_SC_8_16_60_c",
          "MSE_SC_16_32_60_c",
          "MSE_SC_1_2_200_c",
          "MSE_SC_2_4_200_c",
          "MSE_SC_4_8_200_c",
          "MSE_SC_8_16_200_c",
          "MSE_SC_16_32_200_c",
        ],
        { description: "Left out: MSE_SC_2_4_200_c for an International account, MSE_SC_2_4_60_c for a Domestic one." },
      ),
    ),
    nodes: filled(Type.Integer({ minimum: 3, maximum: 9 }), 3),
  },
  { description: "The configuration server. Each service's `config` becomes a document in it." },
);

export const MessagingSchema = section(
  {
    kafka: Type.Optional(KafkaSchema),
    queues: filled(named(QueueSchema, name, { description: "Work queues, each with a queue for dead letters." }), {}),
    events: filled(
      section({
        rules: filled(named(RuleSchema, name, { description: "Events of the bus that become work in a queue." }), {}),
      }),
      {},
    ),
    nacos: Type.Optional(NacosSchema),
  },
  { description: "Streams, queues, events and configuration. What is not named is not created." },
);
