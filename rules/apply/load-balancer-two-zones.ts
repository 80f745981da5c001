import { fail, PASS, type Rule, unknown } from "../rule";

export const loadBalancerTwoZones: Rule = {
  id: "LB-001",
  title: "An ALB or NLB stands in two zones or more",
  why: "with one zone it is refused, in regions that have more than one",
  source:
    "https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/create-and-manage-an-alb-instance",
  level: "error",
  resourceTypes: ["alicloud_alb_load_balancer", "alicloud_nlb_load_balancer"],
  judge: (block) => {
    const mappings = block.nested("zone_mappings");
    if (mappings === "unknown") return unknown("zone_mappings");
    const zones = mappings.map((mapping) => mapping.read("zone_id"));
    const known = new Set(zones.flatMap((zone) => (zone.state === "known" ? [zone.value] : [])));
    if (known.size >= 2) return PASS;
    if (mappings.length >= 2 && zones.some((zone) => zone.state === "unknown")) return unknown("zone_mappings.zone_id");
    return fail("zone_mappings", `${mappings.length < 2 ? mappings.length : known.size} zone`, "2 zones or more");
  },
};
