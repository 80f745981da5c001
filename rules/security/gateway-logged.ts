import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const gatewayLogged: Rule = {
  id: "APIG-004",
  title: "A gateway logs what it is asked",
  why: "nobody could tell who called what",
  source: "Alibaba Cloud API Gateway, access logs",
  level: "warning",
  resourceTypes: ["alicloud_apig_gateway"],
  judge: (block) => oneOf(block, "log_config.sls.enable", [true]),
};
