import { matching, type Rule } from "../rule";

export const bucketName: Rule = {
  id: "OSS-001",
  title: "The name of a bucket has lower-case letters, digits and hyphens, none at its ends",
  why: "the provider checks its length only, and OSS refuses other characters",
  source: "https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions",
  level: "error",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) =>
    matching(
      block.read("bucket"),
      "bucket",
      /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
      "3 to 63 lower-case letters, digits and hyphens, no hyphen first or last",
    ),
};
