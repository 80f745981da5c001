import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const clusterWorkloadIdentity: Rule = {
  id: "ACK-012",
  title: "Workloads have identities of their own",
  why: "Pods would share the rights of their node, or carry AccessKeys",
  source: "Alibaba Cloud ACK, RAM roles for service accounts (RRSA)",
  level: "warning",
  resourceTypes: ["alicloud_cs_managed_kubernetes"],
  judge: (block) => oneOf(block, "enable_rrsa", [true]),
};
