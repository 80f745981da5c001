import { type Static, type TSchema, Type } from "@sinclair/typebox";

const MEBI = 1_048_576;
const closed = { additionalProperties: false } as const;
const duration = (description: string): TSchema & { static: string } =>
  Type.String({ pattern: "^\\d+(ms|s|m)$", description });
const slug = Type.String({ pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$" });

const ReplySchema = Type.Object(
  {
    type: Type.Literal("reply"),
    status: Type.Integer({ minimum: 200, maximum: 599 }),
    contentType: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "Default: application/json" })),
    body: Type.Optional(Type.String({ maxLength: 4096 })),
    headers: Type.Optional(Type.Record(Type.String(), Type.String({ maxLength: 1024 }))),
    retryAfterSeconds: Type.Optional(Type.Integer({ minimum: 0, maximum: 86_400 })),
  },
  closed,
);

const DeadLetterSchema = Type.Object(
  {
    type: Type.Literal("dead-letter"),
    topic: Type.String({ pattern: "^[A-Za-z0-9._-]{1,249}$" }),
    status: Type.Optional(Type.Literal(202)),
  },
  closed,
);

const LastWordSchema = Type.Union([ReplySchema, DeadLetterSchema]);

const ValidationSchema = Type.Object(
  {
    maxBytes: Type.Integer({ minimum: 1, maximum: 64 * MEBI }),
    contentTypes: Type.Optional(
      Type.Array(Type.String({ pattern: "^[a-z]+/[a-z0-9.+*-]+$" }), { description: "Default: any" }),
    ),
    schema: Type.Optional(Type.Object({}, { description: "JSON Schema 2020-12 of the body" })),
    maxDepth: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1000, description: "Nesting of the body. Default: 100" }),
    ),
    failOpen: Type.Optional(
      Type.String({ minLength: 15, description: "Why requests may pass unchecked when this service is overloaded" }),
    ),
  },
  closed,
);

const TargetSchema = Type.Object(
  {
    target: slug,
    domain: Type.Optional(slug),
    validation: Type.Optional(ValidationSchema),
    lastWord: Type.Optional(LastWordSchema),
  },
  closed,
);

const KafkaSchema = Type.Object(
  {
    brokers: Type.Array(Type.String({ pattern: "^[^\\s:]+:\\d{1,5}$" }), { minItems: 1 }),
    clientId: Type.Optional(Type.String({ pattern: "^\\S{1,100}$" })),
    ackTimeout: Type.Optional(duration("How long a letter waits for its acknowledgement, 100ms to 1m. Default: 5s")),
    idempotent: Type.Optional(
      Type.Boolean({
        description:
          "Whether the broker drops what the client writes twice. ApsaraMQ refuses such clients on topics in cloud storage. Default: false",
      }),
    ),
    tls: Type.Optional(
      Type.Object(
        {
          caFile: Type.Optional(
            Type.String({ minLength: 1, description: "Authorities to trust, as PEM. Default: those of Node" }),
          ),
          verifyHostname: Type.Optional(
            Type.Boolean({ description: "Whether a broker's certificate must name its host. Default: true" }),
          ),
        },
        closed,
      ),
    ),
    sasl: Type.Optional(
      Type.Object(
        {
          mechanism: Type.Union([Type.Literal("PLAIN"), Type.Literal("SCRAM-SHA-256"), Type.Literal("SCRAM-SHA-512")]),
          usernameFile: Type.String({ minLength: 1 }),
          passwordFile: Type.String({ minLength: 1 }),
        },
        closed,
      ),
    ),
  },
  closed,
);

const LimitsSchema = Type.Object(
  {
    memoryBytes: Type.Optional(
      Type.Integer({ minimum: 1024, description: "Of all request bodies held at once. Default: 128 MiB" }),
    ),
    concurrentValidations: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: "Default: 64" })),
    concurrentLetters: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: "Default: 256" })),
    connections: Type.Optional(Type.Integer({ minimum: 1, maximum: 65_535, description: "Default: 2048" })),
    requestTimeout: Type.Optional(duration("For a request to arrive completely, 1s to 5m. Default: 15s")),
  },
  closed,
);

const LettersSchema = Type.Object(
  {
    headers: Type.Optional(
      Type.Array(Type.String({ pattern: "^[a-z0-9-]{1,100}$" }), {
        description: "Request headers to keep beside the usual ones, lower case; never one that carries a credential",
      }),
    ),
    maxBytes: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10 * MEBI,
        description: "Of a kept body; below the broker's message.max.bytes. Default: 768 KiB",
      }),
    ),
  },
  closed,
);

const Port = Type.Integer({ minimum: 0, maximum: 65_535 });

/** What the middleware's one file says. JSON; every member but `targets` has a default. */
export const ConfigSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    logLevel: Type.Optional(
      Type.Union([Type.Literal("debug"), Type.Literal("info"), Type.Literal("warn"), Type.Literal("error")]),
    ),
    listen: Type.Optional(
      Type.Object(
        {
          host: Type.Optional(Type.String({ minLength: 1, description: "Default: 0.0.0.0" })),
          port: Type.Optional(Port),
          adminPort: Type.Optional(Port),
        },
        closed,
      ),
    ),
    kafka: Type.Optional(KafkaSchema),
    limits: Type.Optional(LimitsSchema),
    letters: Type.Optional(LettersSchema),
    drain: Type.Optional(
      Type.Object(
        {
          grace: Type.Optional(duration("Not ready, still serving, before the doors close. Default: 5s")),
          timeout: Type.Optional(duration("For what is in flight after that. Default: 20s")),
        },
        closed,
      ),
    ),
    reloadEvery: Type.Optional(duration("How often the file is looked at, 100ms to 5m. Default: 5s")),
    domains: Type.Optional(Type.Record(Type.String(), Type.Object({ lastWord: LastWordSchema }, closed))),
    targets: Type.Array(TargetSchema),
  },
  closed,
);

export type ConfigDocument = Static<typeof ConfigSchema>;
export type LastWordDocument = Static<typeof LastWordSchema>;
export type ReplyDocument = Static<typeof ReplySchema>;
export type KafkaDocument = Static<typeof KafkaSchema>;
