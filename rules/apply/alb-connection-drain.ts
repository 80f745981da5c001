import { type Rule, within } from "../rule";

export const albConnectionDrain: Rule = {
  id: "ALB-004",
  title: "Connections to a server that leaves an ALB are drained for 0 to 900 seconds",
  why: "ALB refuses others; the provider checks nothing",
  source:
    "https://www.alibabacloud.com/help/en/slb/application-load-balancer/developer-reference/api-alb-2020-06-16-createservergroup",
  level: "error",
  resourceTypes: ["alicloud_alb_server_group"],
  judge: (block) => {
    const field = "connection_drain_config.connection_drain_timeout";
    return within(block.read(field), field, 0, 900);
  },
};
