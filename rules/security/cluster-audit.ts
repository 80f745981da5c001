import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const clusterAudit: Rule = {
  id: "ACK-011",
  title: "A cluster logs the calls to its API",
  why: "nobody could tell who changed what",
  source: "Alibaba Cloud ACK, cluster auditing",
  level: "warning",
  resourceTypes: ["alicloud_cs_managed_kubernetes"],
  judge: (block) => oneOf(block, "audit_log_config.enabled", [true]),
};
