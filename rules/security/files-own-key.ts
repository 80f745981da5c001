import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const filesOwnKey: Rule = {
  id: "NAS-002",
  title: "A file system encrypts with a key of your own",
  why: "a key that the product keeps cannot be withdrawn or audited by you",
  source: "KICS nas_file_system_without_kms",
  level: "warning",
  resourceTypes: ["alicloud_nas_file_system"],
  judge: (block) => oneOf(block, "encrypt_type", [2]),
};
