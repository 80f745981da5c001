import { nearest } from "../../base";
import architectures from "../data/architectures.json";
import gpuTable from "../data/gpus.json";
import { type ModelDeployment } from "../graph";

interface Architecture {
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly ffn: number;
  readonly vocab: number;
  readonly contextTokens: number;
  readonly parameters: number;
  readonly overheadBytes: number;
  readonly mla?: { readonly loraRank: number; readonly ropeDim: number };
  readonly experts?: number;
  readonly expertFfn?: number;
  readonly gateLayers?: number;
}

const MODELS = new Map<string, Architecture>(Object.entries(architectures.models));
const GPUS = new Map(Object.entries(gpuTable.gpus));

export const KNOWN_MODELS: readonly string[] = [...MODELS.keys()];
export const KNOWN_GPUS: readonly string[] = [...GPUS.keys()];

const BF16_BYTES = 2;
const INT4_BYTES = 0.55;
/** FP8 weights carry a 4-byte scale for each block of 128 x 128. */
const FP8_BLOCK = 128;
const FP8_SCALE_BYTES = 4 / (FP8_BLOCK * FP8_BLOCK);

export type Fit =
  | {
      readonly known: true;
      readonly fits: boolean;
      readonly weightBytes: number;
      readonly weightBytesPerGpu: number;
      readonly kvBytesPerToken: number;
      /** On one GPU, of one token of one request. */
      readonly kvBytesPerTokenPerGpu: number;
      readonly freeBytesPerGpu: number;
      /** Tokens of context one replica holds over all its requests; 0 when it does not fit. */
      readonly tokens: number;
      /** Bytes short on each GPU, weights and one full context counted; 0 when it fits. */
      readonly missingBytesPerGpu: number;
      /** Why it cannot run as asked whatever the memory. */
      readonly refusals: readonly string[];
      readonly notes: readonly string[];
    }
  | { readonly known: false; readonly unknown: string };

/**
 * Weights and attention cache of one replica against the memory of its GPUs: usable memory (90 %) less weights over
 * the GPUs less overhead, over the cache bytes of a token. Multi-head latent attention is copied to every tensor rank.
 */
export function fitOf(deployment: ModelDeployment): Fit {
  const model = MODELS.get(deployment.model);
  if (model === undefined) return unknown("model", deployment.model, KNOWN_MODELS);
  const gpu = GPUS.get(deployment.gpu);
  if (gpu === undefined) return unknown("GPU", deployment.gpu, KNOWN_GPUS);
  const weightBytes = weightBytesOf(model, deployment.precision);
  if (weightBytes === undefined) return unknown("precision", deployment.precision, ["bf16", "fp8", "int4"]);
  const pipeline = deployment.pipeline ?? 1;
  const tensor = deployment.tensor ?? Math.max(1, Math.floor(deployment.gpusPerReplica / pipeline));
  const gpus = deployment.gpusPerReplica;
  const kvBytes = deployment.kvBytes ?? BF16_BYTES;
  const kvBytesPerToken = kvPerToken(model, kvBytes);
  const spread = deployment.dataParallelAttention === true ? 1 : cacheShare(model, tensor);
  const kvBytesPerTokenPerGpu = kvBytesPerToken / spread / pipeline;
  const weightBytesPerGpu = weightBytes / gpus;
  const freeBytesPerGpu = gpu.bytes * gpuTable.usableShare - weightBytesPerGpu - model.overheadBytes;
  const groups = deployment.dataParallelAttention === true ? tensor : 1;
  const tokens = Math.max(0, Math.floor((freeBytesPerGpu / kvBytesPerTokenPerGpu) * groups));
  const wanted = ((deployment.contextTokens ?? 1) / groups) * kvBytesPerTokenPerGpu;
  const missingBytesPerGpu = Math.max(0, wanted - freeBytesPerGpu);
  const refusals = parallelRefusals(model, deployment, tensor, pipeline);
  return {
    known: true,
    fits: missingBytesPerGpu === 0 && refusals.length === 0,
    weightBytes,
    weightBytesPerGpu,
    kvBytesPerToken,
    kvBytesPerTokenPerGpu,
    freeBytesPerGpu,
    tokens,
    missingBytesPerGpu,
    refusals,
    notes:
      deployment.precision === "fp8" && !gpu.fp8
        ? [`${deployment.gpu} has no FP8 arithmetic: weights only, computed in 16 bits (w8a16)`]
        : [],
  };
}

function unknown(what: string, got: string, names: readonly string[]): Fit {
  const near = nearest(got, names);
  return { known: false, unknown: `${what} ${got}${near === undefined ? "" : ` (did you mean ${near}?)`}` };
}

/** BF16 2 bytes; FP8 1 byte and block scales, with embeddings, head and expert gates left in BF16; INT4 about 0.55. */
function weightBytesOf(model: Architecture, precision: string): number | undefined {
  switch (precision) {
    case "bf16":
      return model.parameters * BF16_BYTES;
    case "fp8": {
      const gates = (model.gateLayers ?? 0) * model.hidden * (model.experts ?? 0);
      return model.parameters * (1 + FP8_SCALE_BYTES) + 2 * model.vocab * model.hidden + gates;
    }
    case "int4":
      return model.parameters * INT4_BYTES;
    default:
      return undefined;
  }
}

/** Grouped-query: 2 x layers x kv heads x head size. Latent: layers x (rank + rope), no factor 2. */
function kvPerToken(model: Architecture, bytes: number): number {
  if (model.mla !== undefined) return model.layers * (model.mla.loraRank + model.mla.ropeDim) * bytes;
  return 2 * model.layers * model.kvHeads * model.headDim * bytes;
}

/** Over how many tensor ranks the cache of one request is cut. */
function cacheShare(model: Architecture, tensor: number): number {
  return model.mla === undefined ? Math.min(tensor, model.kvHeads) : 1;
}

function parallelRefusals(
  model: Architecture,
  deployment: ModelDeployment,
  tensor: number,
  pipeline: number,
): string[] {
  const refusals: string[] = [];
  if (tensor * pipeline !== deployment.gpusPerReplica) {
    refusals.push(`tensor ${tensor} x pipeline ${pipeline} is not ${deployment.gpusPerReplica} GPUs`);
  }
  if (model.heads % tensor !== 0) refusals.push(`${model.heads} attention heads do not divide by tensor ${tensor}`);
  const slice = (model.expertFfn ?? model.ffn) / tensor;
  const cut = model.expertFfn === undefined || deployment.expertParallel !== true;
  if (deployment.precision === "fp8" && cut && slice % FP8_BLOCK !== 0) {
    const mend = model.expertFfn === undefined ? "" : "; use expert parallelism";
    refusals.push(`tensor ${tensor} cuts FP8 blocks: ${slice} is not a multiple of ${FP8_BLOCK}${mend}`);
  }
  return refusals;
}
