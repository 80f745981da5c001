import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const nodeAutoRepair: Rule = {
  id: "ACK-007",
  title: "A node pool repairs broken nodes",
  why: "a broken node stays until someone sees it",
  source: "checkov CKV_ALI_31; KICS cs_kubernetes_node_pool_auto_repair_disabled",
  level: "warning",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool"],
  judge: (block) => oneOf(block, "management.auto_repair", [true]),
};
