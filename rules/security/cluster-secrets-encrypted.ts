import { present } from "../expect";
import type { Rule } from "../rule";

export const clusterSecretsEncrypted: Rule = {
  id: "ACK-010",
  title: "A cluster encrypts its Secrets with a key",
  why: "a copy of etcd would show every token and password",
  source: "Alibaba Cloud ACK, encryption of Secrets at rest with KMS",
  level: "warning",
  resourceTypes: ["alicloud_cs_managed_kubernetes"],
  judge: (block) => present(block, "encryption_provider_key", "the id of a KMS key"),
};
