import { all, type Rule, unknown, within } from "../rule";

export const serverWeight: Rule = {
  id: "LB-002",
  title: "The weight of a server behind a load balancer is 0 to 100",
  why: "ALB and NLB refuse others; the provider checks nothing",
  source:
    "https://www.alibabacloud.com/help/en/slb/application-load-balancer/developer-reference/api-alb-2020-06-16-addserverstoservergroup",
  level: "error",
  resourceTypes: ["alicloud_alb_server_group", "alicloud_nlb_server_group_server_attachment"],
  judge: (block) => {
    if (block.type !== "alicloud_alb_server_group") return within(block.read("weight"), "weight", 0, 100);
    const servers = block.nested("servers");
    if (servers === "unknown") return unknown("servers");
    return all(servers.map((server) => within(server.read("weight"), "servers.weight", 0, 100)));
  },
};
