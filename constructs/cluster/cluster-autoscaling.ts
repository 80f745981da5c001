import { Construct } from "constructs";
import { CsAutoscalingConfig } from "#alicloud/cs-autoscaling-config";
import { type Duration, minutes, type Percent, percent, seconds } from "../../base";
import { waitFor } from "../core";
import type { ICluster } from "./cluster";

export interface ClusterAutoscalingProps {
  readonly cluster: ICluster;
  /** Pools that are scaled; the configuration is set once they exist. */
  readonly pools: readonly Construct[];
  /** How often pending pods are looked for. @default 30 s */
  readonly scanEvery?: Duration;
  /** A node below this share of requested CPU and memory may go. @default 50% */
  readonly scaleDownBelow?: Percent;
  /** A GPU node below this share of requested GPUs may go. @default 30% */
  readonly gpuScaleDownBelow?: Percent;
  /** How long a node must be unneeded before it goes, and how long nothing goes after a scale-up. @default 10 min */
  readonly scaleDownAfter?: Duration;
}

/**
 * The cluster autoscaler's settings (`alicloud_cs_autoscaling_config`): pools wake up from zero nodes and the least
 * wasteful pool grows. Scaling needs fewer than 20 pools, fewer than 100 nodes each, and pod requests of at most 70 % of a node.
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/auto-scaling-of-nodes
 */
export class ClusterAutoscaling extends Construct {
  readonly resource: CsAutoscalingConfig;

  constructor(scope: Construct, id: string, props: ClusterAutoscalingProps) {
    super(scope, id);
    const {
      scanEvery = seconds(30),
      scaleDownBelow = percent(50),
      gpuScaleDownBelow = percent(30),
      scaleDownAfter = minutes(10),
    } = props;
    this.resource = new CsAutoscalingConfig(this, "Resource", {
      clusterId: props.cluster.clusterId,
      scalerType: "cluster-autoscaler",
      expander: "least-waste",
      scanInterval: scanEvery.toString(),
      utilizationThreshold: String(scaleDownBelow.fraction),
      gpuUtilizationThreshold: String(gpuScaleDownBelow.fraction),
      coolDownDuration: scaleDownAfter.toString(),
      unneededDuration: scaleDownAfter.toString(),
      scaleDownEnabled: true,
      scaleUpFromZero: true,
      recycleNodeDeletionEnabled: false,
      skipNodesWithSystemPods: true,
    });
    if (props.pools.length > 0) waitFor(this, ...props.pools);
  }
}
