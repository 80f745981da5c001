import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const logNoWebTracking: Rule = {
  id: "LOG-002",
  title: "Nobody writes logs without saying who he is",
  why: "anyone could fill the store, and bury what matters",
  source: "Alibaba Cloud SLS, web tracking",
  level: "error",
  resourceTypes: ["alicloud_log_store"],
  judge: (block) => oneOf(block, "enable_web_tracking", [false], "pass"),
};
