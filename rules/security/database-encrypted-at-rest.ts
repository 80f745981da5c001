import { holds, present, text } from "../expect";
import type { Rule } from "../rule";

const isEnabled = (value: unknown): boolean => /^enabled$/i.test(text(value));
const isTrue = (value: unknown): boolean => text(value) === "true";

const FLAGS: Readonly<Record<string, readonly [string, string, (value: unknown) => boolean]>> = {
  alicloud_polardb_cluster: ["tde_status", "Enabled", isEnabled],
  alicloud_redis_tair_instance: ["tde_status", "Enabled", isEnabled],
  alicloud_kvstore_instance: ["tde_status", "Enabled", isEnabled],
  alicloud_adb_db_cluster_lake_version: ["disk_encryption", "true", isTrue],
  alicloud_gpdb_instance: ["encryption_type", "CloudDisk", (value) => text(value) === "CloudDisk"],
  alicloud_ots_table: ["enable_sse", "true", isTrue],
};

export const databaseEncryptedAtRest: Rule = {
  id: "DB-003",
  title: "A database encrypts what it stores",
  why: "a copy of its disks would show everything",
  source: "checkov CKV_ALI_22 and 44; KICS rds_instance_tde_status_disabled",
  level: "warning",
  resourceTypes: [
    "alicloud_polardb_cluster",
    "alicloud_redis_tair_instance",
    "alicloud_kvstore_instance",
    "alicloud_adb_db_cluster_lake_version",
    "alicloud_gpdb_instance",
    "alicloud_ots_table",
    "alicloud_alikafka_instance",
  ],
  judge: (block) => {
    if (block.type === "alicloud_alikafka_instance") return present(block, "kms_key_id", "the id of a KMS key");
    const [field, want, check] = FLAGS[block.type] ?? ["tde_status", "Enabled", isEnabled];
    return holds(block, field, want, check);
  },
};
