import type { Rule } from "../rule";
import { addressByTraffic } from "./address-by-traffic";
import { bucketLifecycle } from "./bucket-lifecycle";
import { gpuNodesScale } from "./gpu-nodes-scale";
import { modelScales } from "./model-scales";
import { oldVersionsExpire } from "./old-versions-expire";
import { tagged } from "./tagged";

/** What is paid for and not used. */
export const costPack: readonly Rule[] = [
  gpuNodesScale,
  modelScales,
  bucketLifecycle,
  oldVersionsExpire,
  tagged,
  addressByTraffic,
];
