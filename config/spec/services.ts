import { Type } from "@sinclair/typebox";

import { WorkSchema } from "./objectives";
import { PolicyUseSchema } from "./policies";
import { described, choice, count, derived, filled, freeForm, named, section, text } from "./schema-kit";
import { ServiceRolloutSchema, versionsSchema } from "./versions";
import { access, cpuQuantity, image, memoryQuantity, name, secretReference, topicName } from "./words";

const names = (description: string) => filled(Type.Array(name, { uniqueItems: true, description }), []);

export const ServiceSchema = section(
  {
    image: derived(described(image, "With its registry and a tag or digest. Or say `versions`.")),
    versions: filled(versionsSchema, {}),
    rollout: Type.Optional(ServiceRolloutSchema),
    replicas: filled(count(1, 200), 2),
    resources: filled(
      section({
        cpu: filled(cpuQuantity, "500m"),
        memory: filled(memoryQuantity, "512Mi"),
        gpuMemoryGiB: Type.Optional(
          Type.Integer({ minimum: 1, maximum: 96, description: "A share of a GPU, on a gpu-share pool." }),
        ),
        gpus: Type.Optional(Type.Integer({ minimum: 1, maximum: 8, description: "Whole GPUs, on a gpu pool." })),
      }),
      {},
    ),
    port: filled(Type.Integer({ minimum: 1, maximum: 65535 }), 8080),
    domain: filled(name, "general"),
    calls: names("Services and models it calls. Network rules and model tokens follow from it."),
    callPolicies: filled(
      named(PolicyUseSchema, name, {
        description: "What must hold on its calls, by what it calls: entries of `calls`.",
      }),
      {},
    ),
    work: Type.Optional(WorkSchema),
    policies: filled(PolicyUseSchema, {}),
    database: Type.Optional(choice(["polardb"], { description: "A database and an account of its own." })),
    uses: filled(
      Type.Array(choice(["redis", "tablestore", "analytics-mysql", "analytics-postgres"]), {
        uniqueItems: true,
        description: "Other stores of `data` that it reads and writes.",
      }),
      [],
    ),
    objects: filled(named(access, name, { description: "Buckets of `data.objects`: read or write." }), {}),
    files: filled(named(access, name, { description: "File systems of `data.files`: read or write." }), {}),
    publishes: filled(Type.Array(topicName, { uniqueItems: true, description: "Topics of `messaging.kafka`." }), []),
    consumes: filled(Type.Array(topicName, { uniqueItems: true, description: "Topics of `messaging.kafka`." }), []),
    sends: names("Queues of `messaging.queues` it puts work into."),
    receives: names("Queues of `messaging.queues` it takes work from."),
    config: filled(freeForm({ description: "Its document in the configuration server." }), {}),
    configSchema: Type.Optional(
      freeForm({ description: "What `config` must look like, as JSON Schema 2020-12. The document is held to it." }),
    ),
    secrets: filled(
      named(secretReference, text("^[A-Z][A-Z0-9_]{0,62}$", "an environment variable name in upper case", "SECRET"), {
        description: "Environment variables that hold secrets.",
      }),
      {},
    ),
  },
  { description: "A microservice on the cluster." },
);
