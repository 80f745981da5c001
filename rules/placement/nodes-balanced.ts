import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const nodesBalanced: Rule = {
  id: "PLACE-005",
  title: "Nodes are spread over zones evenly",
  why: "most of them may stand in the zone that fails (lemma 2)",
  source: "Alibaba Cloud ACK, multi_az_policy",
  level: "warning",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool"],
  judge: (block) => oneOf(block, "multi_az_policy", ["BALANCE"]),
};
