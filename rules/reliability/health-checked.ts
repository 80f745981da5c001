import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const healthChecked: Rule = {
  id: "REL-004",
  title: "Whatever gets traffic is asked whether it is well",
  why: "requests go on to what has failed",
  source: "Alibaba Cloud ALB, NLB and Global Accelerator, health checks",
  level: "error",
  resourceTypes: ["alicloud_alb_server_group", "alicloud_nlb_server_group", "alicloud_ga_endpoint_group"],
  judge: (block) => {
    const field = { alicloud_alb_server_group: "health_check_config.health_check_enabled" }[block.type];
    if (field !== undefined) return oneOf(block, field, [true]);
    if (block.type === "alicloud_ga_endpoint_group") return oneOf(block, "health_check_enabled", [true]);
    return oneOf(block, "health_check.health_check_enabled", [true], "pass");
  },
};
