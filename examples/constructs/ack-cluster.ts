import { cluster, network } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A private cluster with a general pool and a GPU pool that scales from one node. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const ack = new cluster.AckCluster(stack, "Cluster", { network: vpc, version: "1.34.3-aliyun.1" });
  const general = new cluster.NodePool(stack, "General", {
    cluster: ack,
    domain: "general",
    instanceTypes: ["ecs.g8i.2xlarge", "ecs.g7.2xlarge"],
    nodes: cluster.Nodes.fixed(3),
  });
  const text = new cluster.GpuNodePool(stack, "Text", {
    cluster: ack,
    domain: "text",
    dedicated: true,
    instanceTypes: ["ecs.gn7i-c16g1.4xlarge"],
    nodes: cluster.Nodes.between(1, 6),
  });
  new cluster.ClusterAutoscaling(stack, "Autoscaling", { cluster: ack, pools: [general, text] });
  new cluster.ElasticNodes(stack, "ElasticNodes", {
    cluster: ack,
    securityGroupId: ack.securityGroupId,
    after: [general],
  });
}
