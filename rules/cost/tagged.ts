import { present } from "../expect";
import type { Rule } from "../rule";

export const tagged: Rule = {
  id: "COST-005",
  title: "What costs much has tags",
  why: "nobody could tell whose bill it is",
  source: "Alibaba Cloud, cost allocation by tag",
  level: "warning",
  resourceTypes: [
    "alicloud_polardb_cluster",
    "alicloud_redis_tair_instance",
    "alicloud_kvstore_instance",
    "alicloud_gpdb_instance",
    "alicloud_alikafka_instance",
    "alicloud_cs_managed_kubernetes",
    "alicloud_cs_kubernetes_node_pool",
    "alicloud_nas_file_system",
    "alicloud_oss_bucket",
    "alicloud_ots_instance",
    "alicloud_pai_service",
  ],
  judge: (block) => present(block, "tags", "at least one tag"),
};
