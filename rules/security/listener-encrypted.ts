import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const listenerEncrypted: Rule = {
  id: "ALB-006",
  title: "A web listener speaks HTTPS",
  why: "tokens and prompts could be read on the way",
  source: "KICS alb_listening_on_http",
  level: "warning",
  resourceTypes: ["alicloud_alb_listener"],
  judge: (block) => oneOf(block, "listener_protocol", ["HTTPS", "QUIC"]),
};
