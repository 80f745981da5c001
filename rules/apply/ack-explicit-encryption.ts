import { display } from "../../base";
import { fail, PASS, type Rule, SKIP, unknown } from "../rule";

export const ackExplicitEncryption: Rule = {
  id: "ACK-002",
  title: "A cluster with an encryption key says that encryption is on",
  why: "without disable_encryption = false the key is taken and nothing is encrypted with it",
  source: "aliyun/alicloud 1.289.0: cs_managed_kubernetes, encryption_provider_key and disable_encryption",
  level: "error",
  resourceTypes: ["alicloud_cs_managed_kubernetes"],
  judge: (block) => {
    if (block.read("encryption_provider_key").state === "absent") return SKIP;
    const disabled = block.read("disable_encryption");
    if (disabled.state === "unknown") return unknown("disable_encryption");
    const value = disabled.state === "known" ? disabled.value : undefined;
    return value === false || value === "false" ? PASS : fail("disable_encryption", display(value), "false");
  },
};
