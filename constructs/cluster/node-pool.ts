import { Construct } from "constructs";
import { CsKubernetesNodePool } from "#alicloud/cs-kubernetes-node-pool";
import { nodePoolConfig, type NodePoolProps } from "./node-pool-config";

/**
 * Nodes without GPU (`alicloud_cs_kubernetes_node_pool`) for one compute domain, spread over the cluster's zones, with
 * encrypted disks and the metadata service held to tokens (IMDSv2).
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/create-a-node-pool
 */
export class NodePool extends Construct {
  readonly resource: CsKubernetesNodePool;
  readonly domain: string;

  constructor(scope: Construct, id: string, props: NodePoolProps) {
    super(scope, id);
    this.domain = props.domain;
    this.resource = new CsKubernetesNodePool(
      this,
      "Resource",
      nodePoolConfig(this, props, {
        scalingType: "cpu",
        imageType: "AliyunLinux3ContainerOptimized",
        labels: {},
        taints: [],
      }),
    );
  }

  get nodePoolId(): string {
    return this.resource.nodePoolId;
  }
}
