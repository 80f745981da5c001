import { missing } from "../expect";
import type { Rule } from "../rule";

export const bucketNoWebsite: Rule = {
  id: "OSS-010",
  title: "A bucket is no web site",
  why: "its content is meant to be public, and rights are easily set too wide",
  source: "KICS oss_bucket_has_static_website",
  level: "warning",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) => missing(block, "website", "nothing, or a web front end in the cluster"),
};
