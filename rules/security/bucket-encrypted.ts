import { present } from "../expect";
import type { Rule } from "../rule";

export const bucketEncrypted: Rule = {
  id: "OSS-003",
  title: "A bucket encrypts what it stores",
  why: "objects would lie unencrypted on disk",
  source: "Alibaba Cloud OSS, server-side encryption; checkov CKV_ALI_6",
  level: "error",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) => present(block, "server_side_encryption_rule", "a rule"),
};
