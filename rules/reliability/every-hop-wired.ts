import { reachOf } from "../reach/walk";
import type { Rule } from "../rule";

export const everyHopWired: Rule = {
  id: "REACH-001",
  title: "Every way in leads to something that answers",
  why: "a hop without the next one answers 503, or nothing, to all that come through it",
  source: "Alibaba Cloud GA, APIG, ALB and NLB guides; ACK, binding a Service to an existing NLB by annotations",
  level: "error",
  resourceTypes: [
    "alicloud_ga_accelerator",
    "alicloud_ga_listener",
    "alicloud_ga_endpoint_group",
    "alicloud_apig_gateway",
    "alicloud_apig_route",
    "alicloud_apig_service",
    "alicloud_alb_load_balancer",
    "alicloud_alb_listener",
    "alicloud_alb_rule",
    "alicloud_alb_server_group",
    "alicloud_nlb_load_balancer",
    "alicloud_nlb_listener",
    "alicloud_nlb_server_group",
    "alicloud_nlb_server_group_server_attachment",
  ],
  judge: reachOf,
};
