import { Type } from "@sinclair/typebox";

import { choice, count, filled, freeForm, named, section, tagged, text } from "./schema-kit";
import { duration, instanceType, name } from "./words";

const DiskSchema = section({
  sizeGiB: filled(Type.Integer({ minimum: 40, maximum: 2048 }), 120),
  performance: filled(choice(["PL0", "PL1", "PL2", "PL3"], { description: "Level of the encrypted ESSD." }), "PL1"),
});

const SpotSchema = section(
  {
    priceLimits: filled(
      Type.Unsafe<Record<string, number>>({
        type: "object",
        additionalProperties: { type: "number", exclusiveMinimum: 0 },
        description:
          "The most to pay an hour, by instance type. Without one the market price is paid, up to on-demand.",
      }),
      {},
    ),
    onDemandBase: filled(Type.Integer({ minimum: 0, maximum: 100, description: "Nodes that are never spot." }), 0),
  },
  { description: "Use spot capacity; on-demand nodes stand in when there is none." },
);

const poolBase = {
  domain: filled(name, "general"),
  instanceTypes: Type.Array(instanceType, {
    minItems: 1,
    maxItems: 10,
    uniqueItems: true,
    description: "Tried in order.",
  }),
  nodes: count(0, 500, { description: "A fixed number of nodes, or { min, max } to scale between." }),
  spot: Type.Optional(SpotSchema),
  disk: filled(DiskSchema, {}),
};

const driver = filled(
  text("^[0-9]{3}(\\.[0-9]+){1,2}$", "an NVIDIA driver version such as 550.144.03", "550.144.03"),
  "550.144.03",
);

export const PoolSchema = tagged(
  "kind",
  [
    section({ kind: Type.Literal("cpu"), ...poolBase }),
    section({ kind: Type.Literal("gpu"), ...poolBase, driver }),
    section({
      kind: Type.Literal("gpu-share"),
      ...poolBase,
      driver,
      isolation: filled(
        choice(["memory", "none"], {
          description: "memory: each pod is held to its share of GPU memory (cGPU); none: pods share by agreement.",
        }),
        "memory",
      ),
    }),
  ],
  { description: "A node pool." },
);

export const ClusterSchema = section(
  {
    version: filled(
      text("^1\\.[0-9]{2}\\.[0-9]+-aliyun\\.[0-9]+$", "an ACK version such as 1.34.3-aliyun.1", "1.34.3-aliyun.1"),
      "1.34.3-aliyun.1",
    ),
    spec: filled(
      choice(["ack.pro.small", "ack.pro.xlarge", "ack.pro.2xlarge", "ack.pro.4xlarge"], {
        description: "Size of the managed control plane.",
      }),
      "ack.pro.small",
    ),
    apiAccess: filled(
      choice(["private", "public"], { description: "private: the Kubernetes API is reachable from the VPC only." }),
      "private",
    ),
    pools: named(PoolSchema, name, { description: "Node pools by name." }),
    virtualNodes: filled(
      section({ enabled: filled(Type.Boolean({ description: "Run pods on ECI, without nodes." }), false) }),
      {},
    ),
    addons: filled(
      named(
        section({
          version: Type.Optional(text("^v?[0-9][A-Za-z0-9.+-]*$", "a version", "v1.0.0")),
          config: Type.Optional(freeForm()),
        }),
        name,
        { description: "Add-ons beside the built-in ones, or their configuration, by ACK's own name." },
      ),
      {},
    ),
    maintenance: filled(
      section({
        start: filled(
          text("^([01][0-9]|2[0-3]):[0-5][0-9]Z$", "a time of day in UTC such as 18:00Z", "18:00Z"),
          "18:00Z",
        ),
        length: filled(duration, "3h"),
        days: filled(
          Type.Array(choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]), {
            minItems: 1,
            uniqueItems: true,
          }),
          ["Monday", "Thursday"],
        ),
      }),
      {},
    ),
    logRetentionDays: filled(
      Type.Integer({ minimum: 1, maximum: 3000, description: "Audit and control plane logs." }),
      30,
    ),
  },
  { description: "The Kubernetes cluster (ACK Pro) of each region." },
);
