import { present } from "../expect";
import type { Rule } from "../rule";

export const bucketLifecycle: Rule = {
  id: "COST-003",
  title: "A bucket forgets what is no longer needed",
  why: "it grows for ever",
  source: "KICS oss_bucket_lifecycle_disabled",
  level: "warning",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) => present(block, "lifecycle_rule", "a rule"),
};
