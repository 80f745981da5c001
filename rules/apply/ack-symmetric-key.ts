import { all, matching, PASS, type Rule, SKIP, unknown } from "../rule";

export const ackSymmetricKey: Rule = {
  id: "ACK-003",
  title: "Secrets of a cluster are encrypted with an Aliyun_AES_256 key for ENCRYPT/DECRYPT",
  why: "ACK takes no other key, and no service key",
  source:
    "https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/use-kms-to-encrypt-kubernetes-secrets",
  level: "error",
  resourceTypes: ["alicloud_cs_managed_kubernetes"],
  judge: (block, context) => {
    const field = "encryption_provider_key";
    const key = block.read(field);
    if (key.state === "absent") return SKIP;
    const resource = key.state === "unknown" ? context.referenced(block, key.reference) : undefined;
    if (resource?.type !== "alicloud_kms_key") return unknown(field);
    return all([
      PASS,
      matching(resource.read("key_spec"), field, /^Aliyun_AES_256$/, "a key with key_spec Aliyun_AES_256"),
      matching(resource.read("key_usage"), field, /^ENCRYPT\/DECRYPT$/, "a key with key_usage ENCRYPT/DECRYPT"),
    ]);
  },
};
