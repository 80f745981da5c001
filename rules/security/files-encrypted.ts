import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const filesEncrypted: Rule = {
  id: "NAS-001",
  title: "A file system encrypts what it stores",
  why: "files would lie unencrypted on disk",
  source: "KICS nas_file_system_not_encrypted",
  level: "error",
  resourceTypes: ["alicloud_nas_file_system"],
  judge: (block) => oneOf(block, "encrypt_type", [1, 2]),
};
