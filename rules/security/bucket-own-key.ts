import { present } from "../expect";
import type { Rule } from "../rule";

export const bucketOwnKey: Rule = {
  id: "OSS-004",
  title: "A bucket encrypts with a key of your own",
  why: "a key that the product keeps cannot be withdrawn or audited by you",
  source: "checkov CKV_ALI_6; KICS oss_bucket_cmk_encryption_disabled",
  level: "warning",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) => present(block, "server_side_encryption_rule.kms_master_key_id", "the id of a KMS key"),
};
