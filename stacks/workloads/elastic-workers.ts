import type { MediaSpec, Platform } from "../../config";
import { mostOf } from "../graph/replicas";

/** The media workers that run as pods on virtual nodes, and for which there are any. */
export function elasticWorkers({ media }: Platform): readonly (readonly [name: string, spec: MediaSpec])[] {
  return Object.entries(media).filter(([, { runsOn, replicas }]) => runsOn === "virtual-nodes" && mostOf(replicas) > 0);
}
