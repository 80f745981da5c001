import { type Rule, within } from "../rule";

export const albRulePriority: Rule = {
  id: "ALB-003",
  title: "The priority of an ALB rule is 1 to 10000",
  why: "ALB refuses others; the provider checks nothing",
  source:
    "https://www.alibabacloud.com/help/en/slb/application-load-balancer/developer-reference/api-alb-2020-06-16-createrule",
  level: "error",
  resourceTypes: ["alicloud_alb_rule"],
  judge: (block) => within(block.read("priority"), "priority", 1, 10_000),
};
