import { oneOf } from "../expect";
import { SKIP, type Rule } from "../rule";

export const keyRotated: Rule = {
  id: "KMS-001",
  title: "A key that encrypts data rotates by itself",
  why: "the longer a key is in use, the more is lost with it",
  source: "checkov CKV_ALI_27; KICS high_kms_key_rotation_period",
  level: "warning",
  resourceTypes: ["alicloud_kms_key"],
  judge: (block) => {
    const spec = block.text("key_spec") ?? "Aliyun_AES_256";
    if (block.text("key_usage") === "SIGN/VERIFY" || !/AES|SM4/.test(spec)) return SKIP;
    return oneOf(block, "automatic_rotation", ["Enabled"]);
  },
};
