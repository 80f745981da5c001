import { missing } from "../expect";
import { all, type Rule } from "../rule";

export const nodeNoPassword: Rule = {
  id: "ACK-013",
  title: "Nobody logs in to nodes with a password",
  why: "a password can be guessed and is shared",
  source: "Alibaba Cloud ACK, security hardening of nodes",
  level: "warning",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool"],
  judge: (block) =>
    all([
      missing(block, "password", "a key pair, or no login"),
      missing(block, "kms_encrypted_password", "a key pair, or no login"),
    ]),
};
