import { noneOf } from "../expect";
import type { Rule } from "../rule";

export const bucketNotPublic: Rule = {
  id: "OSS-002",
  title: "No bucket is readable by everyone",
  why: "anyone on the internet could list and fetch what it holds",
  source: "checkov CKV_ALI_1; KICS oss_bucket_public_access_enabled",
  level: "error",
  resourceTypes: ["alicloud_oss_bucket", "alicloud_oss_bucket_acl"],
  judge: (block) => noneOf(block, "acl", ["public-read", "public-read-write"], "private"),
};
