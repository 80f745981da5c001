import { oneOf } from "../expect";
import type { Rule } from "../rule";

const FLAGS: Readonly<Record<string, readonly [string, readonly unknown[]]>> = {
  alicloud_redis_tair_instance: ["ssl_enabled", ["Enable", "Update"]],
  alicloud_kvstore_instance: ["ssl_enable", ["Enable", "Update"]],
  alicloud_adb_db_cluster_lake_version: ["enable_ssl", [true]],
  alicloud_gpdb_instance: ["ssl_enabled", [1]],
};

export const databaseEncryptedConnections: Rule = {
  id: "DB-002",
  title: "A database speaks TLS",
  why: "who listens in the network reads everything, passwords included",
  source: "checkov CKV_ALI_20 and 42; KICS rds_instance_ssl_action_disabled",
  level: "warning",
  resourceTypes: [
    "alicloud_redis_tair_instance",
    "alicloud_kvstore_instance",
    "alicloud_adb_db_cluster_lake_version",
    "alicloud_gpdb_instance",
  ],
  judge: (block) => {
    const [field, wanted] = FLAGS[block.type] ?? ["ssl_enabled", []];
    return oneOf(block, field, wanted);
  },
};
