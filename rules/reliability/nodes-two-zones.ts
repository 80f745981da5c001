import { holds, listed } from "../expect";
import type { Rule } from "../rule";

export const nodesTwoZones: Rule = {
  id: "REL-008",
  title: "Nodes stand in two zones",
  why: "all workloads stop with one zone",
  source: "Alibaba Cloud ACK, high availability across zones",
  level: "warning",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool", "alicloud_cs_managed_kubernetes"],
  judge: (block) => holds(block, "vswitch_ids", "vSwitches of 2 zones or more", (value) => listed(value).length >= 2),
};
