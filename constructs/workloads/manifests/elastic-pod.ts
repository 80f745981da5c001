import type { k8s } from "cdk8s-plus-33";

/** The machine of ECI that a pod on virtual nodes has to itself. */
export interface ElasticMachine {
  /** One to five, tried in order. */
  readonly instanceTypes: readonly string[];
  readonly gpus: number;
  readonly spot: boolean;
  /** 30 to 2000. */
  readonly ephemeralStorageGiB: number;
}

/** What each pod gets without asking: https://www.alibabacloud.com/help/en/eci/user-guide/limits */
const FREE_STORAGE_GIB = 30;

/**
 * The label by which ACK puts a pod on virtual nodes, and what ECI is told of its machine; both count when the pod is made.
 * https://www.alibabacloud.com/help/en/eci/user-guide/pod-annotations
 */
export function elasticMetadata({ instanceTypes, spot, ephemeralStorageGiB }: ElasticMachine): k8s.ObjectMeta {
  const extra = ephemeralStorageGiB - FREE_STORAGE_GIB;
  return {
    labels: { "alibabacloud.com/eci": "true" },
    annotations: {
      "k8s.aliyun.com/eci-use-specs": instanceTypes.join(","),
      "k8s.aliyun.com/eci-image-cache": "true",
      ...(spot ? { "k8s.aliyun.com/eci-spot-strategy": "SpotAsPriceGo" } : {}),
      ...(extra > 0 ? { "k8s.aliyun.com/eci-extra-ephemeral-storage": `${extra}Gi` } : {}),
    },
  };
}

/** GPUs and nothing else: the machine is the pod's own, and a limit would leave a part of it unused. */
export function elasticLimits({ gpus }: ElasticMachine): Readonly<Record<string, string>> {
  return gpus === 0 ? {} : { "nvidia.com/gpu": String(gpus) };
}
