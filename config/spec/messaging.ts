import { Type } from "@sinclair/typebox";

import { choice, filled, named, section, text } from "./schema-kit";
import { duration, name, topicName } from "./words";

const secretName = text("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "a name of a Kubernetes Secret", "kafka-ca");
const secretKey = text("^[A-Za-z0-9._-]{1,253}$", "a key of a Kubernetes Secret", "ca.crt");

const TopicSchema = section({
  partitions: filled(Type.Integer({ minimum: 1, maximum: 360 }), 12),
  deadLetter: filled(Type.Boolean({ description: "A companion topic NAME.dlq." }), true),
  external: filled(Type.Boolean({ description: "Something outside the platform publishes or consumes it." }), false),
});

const KafkaSchema = section(
  {
    publishMBps: filled(Type.Integer({ minimum: 60, maximum: 7500, description: "Reserved write capacity." }), 60),
    subscribeMBps: filled(Type.Integer({ minimum: 60, maximum: 7500, description: "Reserved read capacity." }), 60),
    protocol: filled(
      choice(["SASL_SSL", "SASL_PLAINTEXT"], {
        description: "How clients in the network speak to the brokers: over TLS on port 9095, or in the open on 9094.",
      }),
      "SASL_SSL",
    ),
    certificateAuthority: filled(
      section(
        { secretName: filled(secretName, "kafka-ca"), key: filled(secretKey, "ca.crt") },
        {
          description:
            "The Secret with the vendor's root certificate as PEM: its brokers' certificates are signed by no public authority.",
        },
      ),
      {},
    ),
    verifyHostname: filled(
      Type.Boolean({
        description:
          "Whether a broker's certificate must name its host. The vendor's own samples switch that off; the chain is checked either way.",
      }),
      true,
    ),
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
    size: filled(choice(["1_2", "2_4", "4_8", "8_16", "16_32"], { description: "Cores and GiB of a node." }), "2_4"),
    nodes: filled(
      Type.Unsafe<3 | 5 | 7 | 9>({ type: "integer", enum: [3, 5, 7, 9], description: "An odd number has a majority." }),
      3,
    ),
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
