import { type Cases } from "../support";

export const models: Cases = {
  refused: [
    {
      name: "a model that does not exist",
      edits: [["model: qwen3-8b", "model: qwen3-9b"]],
      problems: [
        [
          "qwen3-9b",
          expect.stringMatching(
            /^models\.qwen\.model: got "qwen3-9b", want a model of the catalogue:.*\(did you mean qwen3-8b\?\)$/,
          ),
        ],
      ],
    },
    {
      name: "a retired hosted model",
      edits: [["model: qwen3-8b", "model: qwen-max"]],
      problems: [
        [
          "qwen-max",
          expect.stringMatching(
            /^models\.qwen\.model: got "qwen-max", want a model of the catalogue:.*\(a hosted model of Model Studio, removed there on 2026-07-13 in favour of qwen3\.7-plus, qwen3\.7-max, qwen3\.6-flash\)$/,
          ),
        ],
      ],
    },
    {
      name: "a licence that asks for a reason",
      edits: [["model: qwen3-8b", "model: yolo11m"]],
      problems: [
        [
          "yolo11m",
          'models.qwen.model: yolo11m: AGPL-3.0: offering it over a network may oblige you to publish the source of the combined work (to use it all the same, say why: acceptLicence: "...")',
        ],
      ],
    },
    {
      name: "a licence that leaves out the region",
      edits: [
        [
          "id: ap-southeast-1\n    zones: [ap-southeast-1a, ap-southeast-1b]",
          "id: eu-central-1\n    zones: [eu-central-1a, eu-central-1b]",
        ],
        ["model: qwen3-8b", "model: hunyuan-video"],
        ["ecs.gn7i-c16g1.4xlarge], servesAlso", "ecs.ebmgn7e.32xlarge], servesAlso"],
      ],
      problems: [
        [
          "hunyuan-video",
          "models.qwen.model: the licence of hunyuan-video (Tencent Community) leaves out eu-central-1",
        ],
      ],
    },
    {
      name: "a model too large for its machine",
      edits: [["[ecs.gn7i-c32g1.32xlarge]", "[ecs.gn7i-c32g1.16xlarge]"]],
      problems: [
        [
          "ecs.gn7i-c32g1.16xlarge",
          "models.deepseek-r1.instanceTypes[0]: deepseek-r1-distill-qwen-32b does not fit: its weights take 65.5 GB, 2 GPU(s) of ecs.gn7i-c32g1.16xlarge leave 43.2 GB (it wants about 96 GB of GPU memory)",
        ],
      ],
    },
    {
      name: "more GPUs than the machine has",
      edits: [["model: qwen3-8b,", "model: qwen3-8b, gpus: 4,"]],
      problems: [
        [
          "ecs.gn7i-c16g1.4xlarge",
          "models.qwen.instanceTypes[0]: ecs.gn7i-c16g1.4xlarge has 1 GPU; want 4 for one replica",
        ],
      ],
    },
    {
      name: "a number of GPUs that can't be split over",
      edits: [["model: qwen3-8b,", "model: qwen3-8b, gpus: 3,"]],
      problems: [["3", "models.qwen.gpus: got 3, want one of 1, 2, 4, 8, 16 (a model is split evenly over its GPUs)"]],
    },
    {
      name: "standing in for a model that is not there",
      edits: [["servesAlso: [deepseek-r1]", "servesAlso: [deepseek-r2]"]],
      problems: [
        [
          "deepseek-r2",
          'models.qwen.servesAlso[0]: got "deepseek-r2", want another model of models: deepseek-r1 (did you mean deepseek-r1?)',
        ],
      ],
    },
    {
      name: "weights in a bucket that is not there",
      edits: [["model: qwen3-8b,", "model: qwen3-8b, storage: { bucket: modles, path: a/ },"]],
      problems: [
        [
          "modles",
          'models.qwen.storage.bucket: got "modles", want a bucket of data.objects: models, results (did you mean models?)',
        ],
      ],
    },
    {
      name: "discovery without a server",
      edits: [
        ["  nacos: {}\n", ""],
        ["    config: { limits: { tokensPerRequest: 4096 } }\n", ""],
        ["model: qwen3-8b,", "model: qwen3-8b, reach: nacos,"],
      ],
      problems: [["nacos", "models.qwen.reach: there is no configuration server to register in (add messaging.nacos)"]],
    },
    {
      name: "a region without model serving",
      edits: [
        [
          "id: ap-southeast-1\n    zones: [ap-southeast-1a, ap-southeast-1b]",
          "id: ap-southeast-7\n    zones: [ap-southeast-7a, ap-southeast-7b]",
        ],
      ],
      problems: [
        [
          "ecs.gn6i-c8g1.2xlarge",
          expect.stringMatching(
            /^cluster\.pools\.detectors\.instanceTypes\[0\]: got "ecs\.gn6i-c8g1.*as it, add catalogue: \{ instanceTypes: \{ ecs\.gn6i-c8g1\.2xlarge: \{ gpus: 1 \} \} \}\)$/,
          ),
        ],
        ["deepseek-r1", "models.deepseek-r1: PAI-EAS sells no machines in ap-southeast-7"],
        ["qwen", "models.qwen: PAI-EAS sells no machines in ap-southeast-7"],
      ],
    },
    {
      name: "a port that another model has, and the engine's",
      edits: [
        ["model: qwen3-8b,", "model: qwen3-8b, port: 9001,"],
        ["model: deepseek-r1-distill-qwen-32b", "port: 9001\n    model: deepseek-r1-distill-qwen-32b"],
      ],
      problems: [["9001", "models.qwen.port: got 9001, want a port of its own: deepseek-r1 has it"]],
    },
    {
      name: "the engine's port",
      edits: [["model: qwen3-8b,", "model: qwen3-8b, port: 8080,"]],
      problems: [["8080", "models.qwen.port: got 8080, want another port: 8080 is the engine's"]],
    },
  ],
  accepted: [
    {
      name: "a model of the file's own",
      edits: [
        ["model: qwen3-8b", "model: our-8b"],
        [
          "  models: {}\n",
          "  models: { our-8b: { domain: text, licence: own, parametersB: 8, weightsGB: 16, minGpuMemoryGB: 24 } }\n",
        ],
      ],
    },
    {
      name: "a licence that was accepted",
      edits: [["model: qwen3-8b,", 'model: yolo11m, acceptLicence: "our code is public",']],
    },
  ],
};
