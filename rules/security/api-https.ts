import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const apiHttps: Rule = {
  id: "API-001",
  title: "A published API is called by HTTPS",
  why: "tokens and prompts could be read on the way",
  source: "checkov CKV_ALI_21; KICS api_gateway_api_protocol_not_https",
  level: "error",
  resourceTypes: ["alicloud_api_gateway_api"],
  judge: (block) => oneOf(block, "request_config.protocol", ["HTTPS"]),
};
