import { Construct } from "constructs";
import { CsKubernetesNodePool } from "#alicloud/cs-kubernetes-node-pool";
import { refuse } from "../../base";
import { nodePoolConfig, type NodePoolProps, type Taint } from "./node-pool-config";

export interface GpuNodePoolProps extends NodePoolProps {
  /** NVIDIA driver, such as `550.144.03`: current model servers need 550 or newer. @default `550.144.03` */
  readonly driverVersion?: string;
  /**
   * How pods of this pool get GPUs.
   * - `whole`: a pod has whole GPUs.
   * - `shared`: several pods share a GPU by memory, held to their share (cGPU). Needs ACK's AI suite.
   * - `shared-without-isolation`: as `shared`, by agreement only.
   * @default `whole`
   */
  readonly sharing?: "whole" | "shared" | "shared-without-isolation";
}

/** Only pods that ask for a GPU run on GPU nodes. */
export const GPU_TAINT: Taint = { key: "nvidia.com/gpu", value: "present", effect: "NoSchedule" };

const SCHEDULING = { whole: "default", shared: "cgpu", "shared-without-isolation": "share" } as const;

/**
 * GPU nodes (`alicloud_cs_kubernetes_node_pool`) for one compute domain. The scheduling label is Alibaba's
 * (`ack.node.gpu.schedule`, product documentation; the provider does not check it).
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/labels-used-to-control-gpus
 */
export class GpuNodePool extends Construct {
  readonly resource: CsKubernetesNodePool;
  readonly domain: string;

  constructor(scope: Construct, id: string, props: GpuNodePoolProps) {
    super(scope, id);
    const { driverVersion = "550.144.03", sharing = "whole" } = props;
    if (!/^\d{3}(\.\d+){1,2}$/.test(driverVersion)) {
      refuse(this.node.path, "driverVersion", driverVersion, "an NVIDIA driver version such as 550.144.03");
    }
    this.domain = props.domain;
    this.resource = new CsKubernetesNodePool(
      this,
      "Resource",
      nodePoolConfig(
        this,
        { ...props, diskGiB: props.diskGiB ?? 200 },
        {
          scalingType: sharing === "whole" ? "gpu" : "gpushare",
          imageType: "AliyunLinux3",
          labels: {
            "ack.aliyun.com/nvidia-driver-version": driverVersion,
            "ack.node.gpu.schedule": SCHEDULING[sharing],
          },
          taints: [GPU_TAINT],
        },
      ),
    );
  }

  get nodePoolId(): string {
    return this.resource.nodePoolId;
  }
}
