import { atLeast } from "../expect";
import type { Rule } from "../rule";

export const logRetention: Rule = {
  id: "LOG-001",
  title: "Logs are kept for 90 days or more",
  why: "traces of a break-in are gone when it is noticed",
  source: "KICS log_retention_is_not_greater_than_90_days",
  level: "warning",
  resourceTypes: ["alicloud_log_store"],
  judge: (block) => atLeast(block, "retention_period", 90),
};
