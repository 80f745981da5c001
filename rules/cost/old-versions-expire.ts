import { fail, PASS, SKIP, unknown, type Rule } from "../rule";

export const oldVersionsExpire: Rule = {
  id: "COST-004",
  title: "Old versions in a bucket expire",
  why: "every overwrite is paid for ever",
  source: "Alibaba Cloud OSS, lifecycle of noncurrent versions",
  level: "warning",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) => {
    if (block.text("versioning.status") !== "Enabled") return SKIP;
    const rules = block.nested("lifecycle_rule");
    if (rules === "unknown") return unknown("lifecycle_rule");
    return rules.some((one) => one.read("noncurrent_version_expiration").state !== "absent")
      ? PASS
      : fail("lifecycle_rule.noncurrent_version_expiration", "nothing", "days after which old versions go");
  },
};
