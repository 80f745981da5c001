import { present } from "../expect";
import type { Rule } from "../rule";

export const databaseTwoZones: Rule = {
  id: "REL-003",
  title: "A database stands in two zones",
  why: "it is gone for as long as its zone is",
  source: "Alibaba Cloud, multi-zone deployment of each product",
  level: "warning",
  resourceTypes: ["alicloud_redis_tair_instance", "alicloud_kvstore_instance", "alicloud_adb_db_cluster_lake_version"],
  judge: (block) => present(block, "secondary_zone_id", "a second zone"),
};
