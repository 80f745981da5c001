import { display, nearest } from "../../base";
import { type Catalogue, type KnownModel } from "../catalogue/catalogue";
import retired from "../../model/catalogue/retired-hosted-models.json";
import { type Finding } from "../load/finding";
import { type ModelSpec, type Platform } from "../spec/platform";
import { type Check } from "./check";
import { someOf, unknownName } from "./unknown-name";

/** The share of GPU memory that an inference engine takes: the default of vLLM's gpu_memory_utilization. */
const USABLE_SHARE = 0.9;
const PARALLEL_SIZES = [1, 2, 4, 8, 16];

/** Models are known, may be served where they are, and fit on the machines they are given. */
export const models: Check = (platform, catalogue) =>
  Object.entries(platform.models).flatMap(([name, model]) => [
    ...notServed(name, platform, catalogue),
    ...ofModel(name, model, platform, catalogue),
    ...ofReferences(name, model, platform),
  ]);

function ofModel(name: string, model: ModelSpec, platform: Platform, catalogue: Catalogue): Finding[] {
  const known = catalogue.models.get(model.model);
  if (known === undefined) return [unknownModel(name, model.model, catalogue)];
  return [...licence(name, model, known, platform), ...fit(name, model, known, catalogue)];
}

function unknownModel(name: string, model: string, catalogue: Catalogue): Finding {
  const names = [...catalogue.models.keys()];
  const finding = {
    path: ["models", name, "model"],
    got: display(model),
    want: `a model of the catalogue: ${someOf(names)}`,
  };
  const gone: Readonly<Record<string, { removed: string; instead: string }>> = retired.names;
  const hosted = Object.hasOwn(gone, model) ? gone[model] : undefined;
  if (hosted !== undefined) {
    return {
      ...finding,
      hint: `a hosted model of Model Studio, removed there on ${hosted.removed} in favour of ${hosted.instead}`,
    };
  }
  const meant = nearest(model, names);
  return {
    ...finding,
    hint: meant === undefined ? "a model of your own is described in catalogue.models" : `did you mean ${meant}?`,
  };
}

function licence(name: string, model: ModelSpec, known: KnownModel, { regions }: Platform): Finding[] {
  const path = ["models", name, "model"];
  const refused = regions.flatMap(({ id }, index): Finding[] =>
    known.excludedRegions?.includes(id) === true
      ? [
          {
            path,
            reads: [["regions", index]],
            message: `the licence of ${model.model} (${known.licence}) leaves out ${id}`,
          },
        ]
      : [],
  );
  if (known.acknowledge === undefined || model.acceptLicence !== undefined) return refused;
  return [
    ...refused,
    {
      path,
      message: `${model.model}: ${known.acknowledge}`,
      hint: 'to use it all the same, say why: acceptLicence: "..."',
    },
  ];
}

function fit(name: string, model: ModelSpec, known: KnownModel, catalogue: Catalogue): Finding[] {
  const path = ["models", name];
  const reads = [
    [...path, "model"],
    [...path, "gpus"],
  ];
  if (!PARALLEL_SIZES.includes(model.gpus)) {
    return [
      {
        path: [...path, "gpus"],
        got: `${model.gpus}`,
        want: `one of ${PARALLEL_SIZES.join(", ")}`,
        hint: "a model is split evenly over its GPUs",
      },
    ];
  }
  return model.instanceTypes.flatMap((type, index): Finding[] => {
    if (!catalogue.knowsInstanceType(type)) return [];
    const there = catalogue.gpusOf(type);
    const at = [...path, "instanceTypes", index];
    if (there < model.gpus) {
      return [
        {
          path: at,
          reads,
          message: `${type} has ${there === 0 ? "no GPU" : there === 1 ? "1 GPU" : `${there} GPUs`}`,
          want: `${model.gpus} for one replica`,
        },
      ];
    }
    const memory = catalogue.gpuMemoryOf(type);
    if (memory === undefined) return [];
    const usable = (memory / there) * model.gpus * USABLE_SHARE;
    if (usable > known.weightsGB) return [];
    return [
      {
        path: at,
        reads,
        message: `${model.model} does not fit: its weights take ${known.weightsGB} GB, ${model.gpus} GPU(s) of ${type} leave ${usable.toFixed(1)} GB`,
        hint: `it wants about ${known.minGpuMemoryGB} GB of GPU memory`,
      },
    ];
  });
}

function notServed(name: string, { regions }: Platform, catalogue: Catalogue): Finding[] {
  return regions.flatMap(({ id }, index): Finding[] =>
    catalogue.regions.get(id)?.modelServing === false
      ? [
          {
            path: ["models", name],
            part: "key",
            reads: [["regions", index]],
            message: `PAI-EAS sells no machines in ${id}`,
          },
        ]
      : [],
  );
}

function ofReferences(name: string, model: ModelSpec, { models: all, data, messaging }: Platform): Finding[] {
  const path = ["models", name];
  const others = Object.keys(all).filter((other) => other !== name);
  const standsFor = model.servesAlso.flatMap((other, index) =>
    others.includes(other)
      ? []
      : [unknownName([...path, "servesAlso", index], other, "another model of models", others, [["models"]])],
  );
  const buckets = Object.keys(data.objects);
  const weights = buckets.includes(model.storage.bucket)
    ? []
    : [
        unknownName([...path, "storage", "bucket"], model.storage.bucket, "a bucket of data.objects", buckets, [
          ["data"],
          ["data", "objects"],
        ]),
      ];
  const discovery: Finding[] =
    model.reach === "nacos" && messaging.nacos === undefined
      ? [
          {
            path: [...path, "reach"],
            lists: [["messaging"], ["messaging", "nacos"]],
            message: "there is no configuration server to register in",
            hint: "add messaging.nacos",
          },
        ]
      : [];
  return [...standsFor, ...weights, ...discovery];
}
