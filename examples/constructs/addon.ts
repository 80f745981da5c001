import { cluster, network } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** An add-on that is installed once there are nodes for it. */
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
  new cluster.Addon(stack, "Qos", { cluster: ack, name: "ack-koordinator", after: [general] });
}
