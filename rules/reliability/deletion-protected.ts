import { oneOf } from "../expect";
import type { Rule } from "../rule";

const FLAGS: Readonly<Record<string, readonly [string, readonly unknown[]]>> = {
  alicloud_polardb_cluster: ["deletion_lock", [1]],
  alicloud_kvstore_instance: ["instance_release_protection", [true]],
  alicloud_kms_key: ["deletion_protection", ["Enabled"]],
  alicloud_kms_instance: ["deletion_protection", [true]],
  alicloud_cs_managed_kubernetes: ["deletion_protection", [true]],
  alicloud_alb_load_balancer: ["deletion_protection_enabled", [true]],
  alicloud_nlb_load_balancer: ["deletion_protection_enabled", [true]],
};

export const deletionProtected: Rule = {
  id: "REL-001",
  title: "What holds data is protected from deletion",
  why: "one wrong apply or click deletes it",
  source: "Alibaba Cloud, deletion protection of each product",
  level: "warning",
  resourceTypes: [
    "alicloud_polardb_cluster",
    "alicloud_kvstore_instance",
    "alicloud_kms_key",
    "alicloud_kms_instance",
    "alicloud_cs_managed_kubernetes",
    "alicloud_alb_load_balancer",
    "alicloud_nlb_load_balancer",
  ],
  judge: (block) => {
    const [field, wanted] = FLAGS[block.type] ?? ["deletion_protection", [true]];
    if (field === "deletion_protection_enabled" && block.read("deletion_protection_config").state !== "absent") {
      return oneOf(block, "deletion_protection_config.enabled", [true]);
    }
    return oneOf(block, field, wanted);
  },
};
