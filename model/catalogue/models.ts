import { type ModelEngine } from "./images";
import data from "./models.json";

export type ModelTask =
  "chat" | "vision-language" | "detection" | "segmentation" | "speech-to-text" | "text-to-speech" | "image" | "video";

export type WeightPrecision = "bf16" | "fp16" | "fp8" | "int4";

/** What is known of a model. */
export interface ModelFacts {
  /** The compute domain it belongs to: text, vision, audio or media. */
  readonly domain: string;
  readonly task: ModelTask;
  readonly licence: string;
  /** What its licence asks of whoever offers it as a service. */
  readonly acknowledge?: string;
  readonly nonCommercial?: boolean;
  /** Regions that its licence leaves out. */
  readonly excludedRegions?: readonly string[];
  /** Parameters, in thousand millions. */
  readonly parametersB: number;
  /** Those that work on one token, where not all do. */
  readonly activeB?: number;
  readonly weightsGB: number;
  /** Nominal GPU memory over all GPUs of one replica. */
  readonly minGpuMemoryGB: number;
  readonly precision: WeightPrecision;
  /** `custom`: no official image serves it. */
  readonly engine: ModelEngine | "custom";
  /** Its name in the table of architectures, where another. */
  readonly architecture?: string;
  /** Whether it is a mixture of experts. */
  readonly experts?: boolean;
  /** Most GPUs that its weights can be cut over, unless experts are spread over them. */
  readonly maxTensorParallel?: number;
  /** Tokens of context that the engine is held to when nothing is said. */
  readonly maxContext?: number;
  /** Whether its configuration holds code of its own that the engine must run. */
  readonly trustRemoteCode?: boolean;
  /** vLLM's parser of its reasoning. */
  readonly reasoningParser?: string;
  /** vLLM's parser of its tool calls. */
  readonly toolParser?: string;
}

/** The models of this release, by name. */
export const KNOWN_MODEL_FACTS: ReadonlyMap<string, ModelFacts> = new Map(
  Object.entries(data.models as Readonly<Record<string, ModelFacts>>),
);
