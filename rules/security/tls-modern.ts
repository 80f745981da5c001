import { holds, oneOf, text } from "../expect";
import { SKIP, type Rule } from "../rule";

export const tlsModern: Rule = {
  id: "TLS-001",
  title: "What speaks TLS speaks 1.2 or newer",
  why: "older versions can be broken by those who listen",
  source: "checkov CKV_ALI_33; KICS slb_policy_with_insecure_tls_version_in_use",
  level: "warning",
  resourceTypes: ["alicloud_alb_listener", "alicloud_nlb_listener", "alicloud_ga_listener", "alicloud_apig_domain"],
  judge: (block) => {
    const protocol = block.text("listener_protocol") ?? block.text("protocol") ?? "";
    if (!/^(HTTPS|TCPSSL|QUIC)$/.test(protocol)) return SKIP;
    if (block.type === "alicloud_apig_domain") return oneOf(block, "tls_min", ["TLS 1.2", "TLS 1.3"]);
    return holds(
      block,
      "security_policy_id",
      "a policy of TLS 1.2 or newer",
      (value) => !/_1_[01]$/.test(text(value)),
      "fail",
    );
  },
};
