import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const addressByTraffic: Rule = {
  id: "COST-006",
  title: "Internet addresses are paid by traffic",
  why: "a fixed bandwidth is paid day and night",
  source: "Alibaba Cloud EIP, billing methods",
  level: "warning",
  resourceTypes: ["alicloud_eip_address"],
  judge: (block) => oneOf(block, "internet_charge_type", ["PayByTraffic"]),
};
