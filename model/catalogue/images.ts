import data from "./images.json";

/** Inference engines with an official image. */
export type ModelEngine = "vllm" | "sglang";

export interface EngineImage {
  readonly image: string;
  readonly port: number;
  readonly healthPath: string;
}

export const ENGINE_IMAGES: Readonly<Record<ModelEngine, EngineImage>> = data.engines;

/** The official image of an engine, by its address inside a region's VPCs. */
export function officialImage(engine: ModelEngine, region: string): string {
  return `${data.registry.replace("{region}", region)}/${ENGINE_IMAGES[engine].image}`;
}
