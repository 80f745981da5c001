import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const gatewayDomainHttps: Rule = {
  id: "APIG-003",
  title: "A domain of a gateway is called by HTTPS",
  why: "tokens and prompts could be read on the way",
  source: "Alibaba Cloud API Gateway, domains",
  level: "error",
  resourceTypes: ["alicloud_apig_domain"],
  judge: (block) => oneOf(block, "protocol", ["HTTPS"]),
};
