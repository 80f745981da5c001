import { present } from "../expect";
import type { Rule } from "../rule";

export const bucketLogged: Rule = {
  id: "OSS-006",
  title: "A bucket logs who asks for what",
  why: "nobody could tell who read what after a leak",
  source: "checkov CKV_ALI_12; KICS oss_bucket_logging_disabled",
  level: "warning",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) => present(block, "logging", "a target bucket"),
};
