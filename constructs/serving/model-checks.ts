import { Token } from "cdktf";
import type { Problem } from "../../base";
import { fitOf } from "../../model";
import { gpusOf, type ModelEngine } from "../../model/catalogue";
import { parallelismOf } from "./engine-command";
import type { Model } from "./model";

export interface ModelDeploymentInput {
  readonly model: Model;
  readonly engine: ModelEngine | "custom";
  readonly region: string | undefined;
  readonly instanceTypes: readonly string[];
  /** GPUs of a replica. */
  readonly gpus: number;
  readonly maxContext: number | undefined;
  readonly names: readonly string[];
  readonly acceptLicence: string | undefined;
}

/** What speaks against serving the model so, as far as is known. */
export function modelProblems(where: string, input: ModelDeploymentInput): Problem[] {
  const problems = [...licence(where, input), ...gpuCount(where, input), ...names(where, input)];
  return problems.length > 0 ? problems : [...memory(where, input), ...fit(where, input)];
}

function licence(where: string, { model, region, acceptLicence }: ModelDeploymentInput): Problem[] {
  const { licence: name, acknowledge, excludedRegions = [] } = model.facts;
  const problems: Problem[] = [];
  if (acknowledge !== undefined && acceptLicence?.includes(name) !== true) {
    problems.push({
      where,
      field: "acceptLicence",
      got: acceptLicence === undefined ? "nothing" : `"${acceptLicence}"`,
      want: `your reason, naming ${name}`,
      hint: `${model.name} is under ${acknowledge}`,
    });
  }
  if (region !== undefined && excludedRegions.includes(region)) {
    problems.push({
      where,
      field: "model",
      got: `${model.name} in ${region}`,
      want: `a region that its licence (${name}) allows`,
    });
  }
  return problems;
}

function gpuCount(where: string, { engine, instanceTypes, gpus }: ModelDeploymentInput): Problem[] {
  if (engine === "custom") return [];
  const odd = instanceTypes.filter((type) => {
    const known = gpusOf(type);
    return known !== undefined && known.gpus !== gpus;
  });
  return odd.map((type) => ({
    where,
    field: "instanceTypes",
    got: `${type} with ${gpusOf(type)?.gpus ?? 0} GPUs`,
    want: `${gpus}, as the engine is told of that many`,
    hint: "every instance type must have as many: they are tried in order under one command",
  }));
}

function names(where: string, { engine, names: all }: ModelDeploymentInput): Problem[] {
  if (engine !== "sglang" || all.length === 1) return [];
  return [
    {
      where,
      field: "servesAlso",
      got: all.slice(1).join(", "),
      want: "none with SGLang, which answers to one name",
      hint: 'engine: "vllm" answers to several',
    },
  ];
}

function memory(where: string, { model, instanceTypes }: ModelDeploymentInput): Problem[] {
  return instanceTypes.flatMap((type) => {
    const known = gpusOf(type);
    const total = known === undefined ? undefined : known.gpus * known.gpuMemoryGB;
    if (total === undefined || total >= model.facts.minGpuMemoryGB) return [];
    return [
      {
        where,
        field: "instanceTypes",
        got: `${type} with ${total} GB of GPU memory`,
        want: `at least ${model.facts.minGpuMemoryGB} GB for ${model.name}`,
      },
    ];
  });
}

/** For models and GPUs whose figures are known: do the weights and one whole context fit, and can the weights be cut so? */
function fit(where: string, { model, engine, instanceTypes, gpus, maxContext }: ModelDeploymentInput): Problem[] {
  if (engine === "custom" || Token.isUnresolved(maxContext)) return [];
  const { tensor, experts } = parallelismOf(model, gpus);
  return instanceTypes.flatMap((type): Problem[] => {
    const result = fitOf({
      model: model.facts.architecture ?? model.name,
      precision: model.facts.precision,
      gpu: gpusOf(type)?.fitName ?? "",
      gpusPerReplica: gpus,
      tensor,
      expertParallel: experts,
      ...(maxContext === undefined ? {} : { contextTokens: maxContext }),
    });
    if (!result.known || result.fits) return [];
    if (result.refusals.length > 0) {
      return [
        {
          where,
          field: "instanceTypes",
          got: type,
          want: `GPUs that ${model.name} runs on`,
          hint: result.refusals.join("; "),
        },
      ];
    }
    return [
      {
        where,
        field: "maxContext",
        got: String(maxContext ?? "nothing"),
        want: `at most ${result.tokens} tokens on ${type}`,
        hint: "weights and attention cache must fit the memory of the GPUs",
      },
    ];
  });
}
