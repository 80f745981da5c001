import type { ModelEngine } from "../../model/catalogue";
import type { Model } from "./model";

/** How the weights of a replica are spread over its GPUs. */
export interface Parallelism {
  readonly tensor: number;
  /** Experts are spread over the GPUs instead of cut. */
  readonly experts: boolean;
}

/** All GPUs take part; experts are spread where the weights can't be cut so often, and on whole nodes of large mixtures. */
export function parallelismOf(model: Model, gpus: number): Parallelism {
  const { experts = false, maxTensorParallel = gpus } = model.facts;
  const whole = model.facts.minGpuMemoryGB >= WHOLE_NODE_GB;
  return { tensor: gpus, experts: experts && gpus > 1 && (gpus > maxTensorParallel || whole) };
}

/** What only the eight GPUs of one node hold: https://github.com/vllm-project/recipes, DeepSeek. */
const WHOLE_NODE_GB = 768;

export interface EngineOptions {
  readonly model: Model;
  readonly weightsPath: string;
  /** Names it answers to, its own first. */
  readonly names: readonly string[];
  readonly port: number;
  readonly parallelism: Parallelism;
  readonly maxContext?: number | undefined;
  /** More words at the end. */
  readonly arguments: readonly string[];
}

/** The command that serves a model, one line. */
export function engineCommand(engine: ModelEngine, options: EngineOptions): string {
  return [...(engine === "vllm" ? vllm(options) : sglang(options)), ...options.arguments].join(" ");
}

function vllm({ model, weightsPath, names, port, parallelism, maxContext }: EngineOptions): string[] {
  const { trustRemoteCode, reasoningParser, toolParser, task } = model.facts;
  return [
    `vllm serve ${weightsPath} --served-model-name ${names.join(" ")} --port ${port}`,
    `--tensor-parallel-size ${parallelism.tensor}`,
    ...(parallelism.experts ? ["--enable-expert-parallel"] : []),
    ...(maxContext === undefined ? [] : [`--max-model-len ${maxContext}`]),
    ...(trustRemoteCode === true ? ["--trust-remote-code"] : []),
    ...(reasoningParser === undefined ? [] : [`--reasoning-parser ${reasoningParser}`]),
    ...(toolParser === undefined ? [] : [`--enable-auto-tool-choice --tool-call-parser ${toolParser}`]),
    ...(task === "vision-language" && parallelism.tensor > 1 ? ["--mm-encoder-tp-mode data"] : []),
  ];
}

function sglang({ model, weightsPath, names, port, parallelism, maxContext }: EngineOptions): string[] {
  const { reasoningParser } = model.facts;
  return [
    `python3 -m sglang.launch_server --model-path ${weightsPath} --served-model-name ${names.join(" ")}`,
    `--host 0.0.0.0 --port ${port} --tp ${parallelism.tensor}`,
    ...(parallelism.experts ? [`--ep-size ${parallelism.tensor}`] : []),
    ...(maxContext === undefined ? [] : [`--context-length ${maxContext}`]),
    ...(model.facts.trustRemoteCode === true ? ["--trust-remote-code"] : []),
    ...(reasoningParser === undefined ? [] : [`--reasoning-parser ${reasoningParser.replaceAll("_", "-")}`]),
  ];
}
