import { type Cases } from "../support";

export const instanceTypes: Cases = {
  refused: [
    {
      name: "a type that does not exist",
      edits: [["ecs.g7.2xlarge", "ecs.g77.2xlarge"]],
      problems: [
        [
          "ecs.g77.2xlarge",
          'cluster.pools.general.instanceTypes[0]: got "ecs.g77.2xlarge", want an instance type that this release knows (did you mean ecs.g7.2xlarge? If your account has it, add catalogue: { instanceTypes: { ecs.g77.2xlarge: { gpus: 0 } } })',
        ],
      ],
    },
    {
      name: "a type that the region does not sell",
      edits: [["ecs.gn7i-c16g1.4xlarge], nodes", "ecs.gn7i-2x.8xlarge], nodes"]],
      problems: [
        [
          "ecs.gn7i-2x.8xlarge",
          expect.stringMatching(
            /^cluster\.pools\.trainers\.instanceTypes\[0\]: got "ecs\.gn7i-2x\.8x.* has it, add catalogue: \{ instanceTypes: \{ ecs\.gn7i-2x\.8xlarge: \{ gpus: 2 \} \} \}\)$/,
          ),
        ],
      ],
    },
    {
      name: "a type sold on request",
      edits: [["ecs.gn7i-c16g1.4xlarge], nodes", "ecs.gn8v-8x.48xlarge], nodes"]],
      problems: [
        [
          "ecs.gn8v-8x.48xlarge",
          'cluster.pools.trainers.instanceTypes[0]: got "ecs.gn8v-8x.48xlarge", want a type offered in ap-southeast-1 (it is sold on request only; if your account has it, add catalogue: { instanceTypes: { ecs.gn8v-8x.48xlarge: { gpus: 8 } } })',
        ],
      ],
    },
    {
      name: "a GPU type in a cpu pool, and the reverse",
      edits: [
        ["[ecs.g7.2xlarge]", "[ecs.gn6i-c8g1.2xlarge]"],
        ["domain: text, instanceTypes: [ecs.gn7i-c16g1.4xlarge]", "domain: text, instanceTypes: [ecs.g7.xlarge]"],
      ],
      problems: [
        [
          "ecs.gn6i-c8g1.2xlarge",
          'cluster.pools.general.instanceTypes[0]: got "ecs.gn6i-c8g1.2xlarge", want a type without a GPU, as the pool\'s kind is cpu',
        ],
        [
          "ecs.g7.xlarge",
          'cluster.pools.trainers.instanceTypes[0]: got "ecs.g7.xlarge", want a type with a GPU, as the pool\'s kind is gpu',
        ],
      ],
    },
    {
      name: "a price limit for another type",
      edits: [["priceLimits: { ecs.gn7i-c8g1.2xlarge: 9.5 }", "priceLimits: { ecs.gn6i-c8g1.2xlarge: 9.5 }"]],
      problems: [
        [
          "ecs.gn6i-c8g1.2xlarge",
          'cluster.pools.spot.spot.priceLimits.ecs.gn6i-c8g1.2xlarge: got "ecs.gn6i-c8g1.2xlarge", want one of the pool\'s instance types: ecs.gn7i-c8g1.2xlarge',
        ],
      ],
    },
  ],
  accepted: [
    {
      name: "a type that the file adds",
      edits: [
        ["[ecs.g7.2xlarge]", "[ecs.g99.2xlarge]"],
        ["instanceTypes: {}", "instanceTypes: { ecs.g99.2xlarge: {} }"],
      ],
    },
    {
      name: "a type that was sold on request",
      edits: [
        ["ecs.gn7i-c16g1.4xlarge], nodes", "ecs.gn8v-8x.48xlarge], nodes"],
        ["instanceTypes: {}", "instanceTypes: { ecs.gn8v-8x.48xlarge: { gpus: 8, gpuMemoryGB: 96 } }"],
      ],
    },
    {
      name: "any known type in a region that the price list does not cover",
      edits: [
        [
          "id: ap-southeast-1\n    zones: [ap-southeast-1a, ap-southeast-1b]",
          "id: ap-southeast-2\n    zones: [ap-southeast-2a, ap-southeast-2b]",
        ],
        [
          "  deepseek-r1:\n    model: deepseek-r1-distill-qwen-32b\n    instanceTypes: [ecs.gn7i-c32g1.32xlarge]\n    replicas: { min: 2, max: 6 }\n",
          "",
        ],
        ["  qwen: { model: qwen3-8b, instanceTypes: [ecs.gn7i-c16g1.4xlarge], servesAlso: [deepseek-r1] }\n", ""],
        ["models:\nmedia", "models: {}\nmedia"],
        ["calls: [auth, qwen]", "calls: [auth]"],
      ],
    },
  ],
};
