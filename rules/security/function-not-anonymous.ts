import { documentAt, member } from "../expect";
import { fail, PASS, SKIP, unknown, type Rule } from "../rule";

export const functionNotAnonymous: Rule = {
  id: "FC-001",
  title: "A function is not called without a signature",
  why: "anyone could run it, at your expense",
  source: "Alibaba Cloud Function Compute, HTTP triggers",
  level: "error",
  resourceTypes: ["alicloud_fcv3_trigger"],
  judge: (block) => {
    if (block.text("trigger_type") !== "http") return SKIP;
    const config = documentAt(block, "trigger_config");
    if (config === "unknown") return unknown("trigger_config");
    return member(config, "authType") === "anonymous" ? fail("trigger_config.authType", "anonymous", "function") : PASS;
  },
};
