import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const nodeMetadataTokens: Rule = {
  id: "ACK-016",
  title: "Metadata of a node is given for a token only",
  why: "a request forged through a workload could read the rights of the node",
  source: "Alibaba Cloud ECS, instance metadata in security hardening mode",
  level: "warning",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool"],
  judge: (block) => oneOf(block, "instance_metadata_options.http_tokens", ["required"]),
};
