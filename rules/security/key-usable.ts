import { oneOf } from "../expect";
import { all, type Rule } from "../rule";

export const keyUsable: Rule = {
  id: "KMS-003",
  title: "A key can be used",
  why: "what it encrypts can be neither read nor written",
  source: "checkov CKV_ALI_28; KICS cmk_is_unusable",
  level: "error",
  resourceTypes: ["alicloud_kms_key"],
  judge: (block) => all([oneOf(block, "status", ["Enabled"], "pass"), oneOf(block, "is_enabled", [true], "pass")]),
};
