import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const preventDestroy: Rule = {
  id: "REL-002",
  title: "Terraform refuses to destroy what holds data",
  why: "a renamed construct or a changed argument would delete it",
  source: "OpenTofu, lifecycle.prevent_destroy",
  level: "warning",
  resourceTypes: [
    "alicloud_oss_bucket",
    "alicloud_polardb_cluster",
    "alicloud_redis_tair_instance",
    "alicloud_kvstore_instance",
    "alicloud_ots_instance",
    "alicloud_ots_table",
    "alicloud_adb_db_cluster_lake_version",
    "alicloud_gpdb_instance",
    "alicloud_alikafka_instance",
    "alicloud_nas_file_system",
    "alicloud_kms_key",
    "alicloud_kms_instance",
  ],
  judge: (block) => oneOf(block, "lifecycle.prevent_destroy", [true]),
};
