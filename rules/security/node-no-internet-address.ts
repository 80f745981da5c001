import { holds } from "../expect";
import type { Rule } from "../rule";

export const nodeNoInternetAddress: Rule = {
  id: "ACK-014",
  title: "Nodes have no internet address",
  why: "whatever listens on a node could be reached from anywhere",
  source: "Alibaba Cloud ECS: internet_max_bandwidth_out above 0 assigns an address",
  level: "error",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool"],
  judge: (block) => holds(block, "internet_max_bandwidth_out", "0", (value) => Number(value) === 0, "pass"),
};
