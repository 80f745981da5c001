import type { Rule } from "../rule";
import { entryTwoWays } from "./entry-two-ways";
import { gpuNodesDedicated } from "./gpu-nodes-dedicated";
import { modelSpread } from "./model-spread";
import { modelTwoInstances } from "./model-two-instances";
import { nodesBalanced } from "./nodes-balanced";
import { twoGateways } from "./two-gateways";

/** Whether what serves is placed as the lemmas say: apart where unlike, more than once, with more than one way in. */
export const placementPack: readonly Rule[] = [
  twoGateways,
  modelTwoInstances,
  modelSpread,
  gpuNodesDedicated,
  nodesBalanced,
  entryTwoWays,
];
