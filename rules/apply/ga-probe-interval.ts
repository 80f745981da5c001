import { type Rule, within } from "../rule";

export const gaProbeInterval: Rule = {
  id: "GA-002",
  title: "An endpoint group is probed every 1 to 50 seconds",
  why: "Global Accelerator refuses others; the provider checks nothing",
  source: "https://www.alibabacloud.com/help/en/ga/developer-reference/api-ga-2019-11-20-createendpointgroup",
  level: "error",
  resourceTypes: ["alicloud_ga_endpoint_group"],
  judge: (block) => within(block.read("health_check_interval_seconds"), "health_check_interval_seconds", 1, 50),
};
