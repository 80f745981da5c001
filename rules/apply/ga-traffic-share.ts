import { type Rule, within } from "../rule";

export const gaTrafficShare: Rule = {
  id: "GA-001",
  title: "The share of traffic of an endpoint group is 0 to 100",
  why: "Global Accelerator refuses others; the provider checks nothing",
  source: "https://www.alibabacloud.com/help/en/ga/developer-reference/api-ga-2019-11-20-createendpointgroup",
  level: "error",
  resourceTypes: ["alicloud_ga_endpoint_group"],
  judge: (block) => within(block.read("traffic_percentage"), "traffic_percentage", 0, 100),
};
