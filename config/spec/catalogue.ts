import { Type } from "@sinclair/typebox";

import { choice, described, filled, named, section } from "./schema-kit";
import { instanceType, name, zoneId } from "./words";
import { text } from "./schema-kit";

export const CatalogueSchema = section(
  {
    zones: filled(
      Type.Array(zoneId, { uniqueItems: true, description: "Zones that are newer than this release." }),
      [],
    ),
    instanceTypes: filled(
      named(
        section({
          gpus: filled(Type.Integer({ minimum: 0, maximum: 16 }), 0),
          gpuMemoryGB: Type.Optional(Type.Integer({ minimum: 1, maximum: 512, description: "Memory of one GPU." })),
        }),
        instanceType,
        {
          description: "Instance types that this release does not know, or that were sold to your account on request.",
        },
      ),
      {},
    ),
    models: filled(
      named(
        section({
          domain: described(name, "The compute domain it belongs to."),
          task: filled(
            choice(["chat", "vision-language", "detection", "segmentation", "speech-to-text", "text-to-speech"]),
            "chat",
          ),
          engine: filled(
            choice(["vllm", "sglang", "custom"], { description: "custom: the model brings an image of its own." }),
            "vllm",
          ),
          precision: filled(choice(["bf16", "fp16", "fp8", "int4"]), "bf16"),
          licence: Type.String({ minLength: 2 }),
          parametersB: Type.Number({ exclusiveMinimum: 0, description: "Parameters, in thousand millions." }),
          weightsGB: Type.Number({ exclusiveMinimum: 0 }),
          minGpuMemoryGB: Type.Number({ exclusiveMinimum: 0, description: "Over all GPUs of one replica." }),
        }),
        text("^[a-z0-9][a-z0-9.-]{0,62}$", "a model name in lower case", "my-model"),
        { description: "Models of your own." },
      ),
      {},
    ),
  },
  { description: "What your account has beyond the data of this release." },
);
