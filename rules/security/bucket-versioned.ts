import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const bucketVersioned: Rule = {
  id: "OSS-005",
  title: "A bucket keeps what is overwritten or deleted",
  why: "one wrong write or delete is final",
  source: "checkov CKV_ALI_10; KICS oss_bucket_versioning_disabled",
  level: "warning",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) => oneOf(block, "versioning.status", ["Enabled"]),
};
