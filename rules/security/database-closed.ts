import type { Block } from "../block";
import { notAnywhere, oneOf } from "../expect";
import { all, unknown, type Outcome, type Rule } from "../rule";

function listsIn(block: Block, group: string, list: string): readonly Outcome[] {
  const groups = block.nested(group);
  if (groups === "unknown") return [unknown(group)];
  return groups.map((one) => notAnywhere(one.read(list), `${group}.${list}`));
}

export const databaseClosed: Rule = {
  id: "DB-001",
  title: "No database is open to the whole internet",
  why: "every weakness and every guessed password is enough for all data",
  source: "checkov CKV_ALI_9 and 43; KICS db_instance_publicly_accessible",
  level: "error",
  waivable: false,
  resourceTypes: [
    "alicloud_polardb_cluster",
    "alicloud_redis_tair_instance",
    "alicloud_kvstore_instance",
    "alicloud_adb_db_cluster_lake_version",
    "alicloud_gpdb_instance",
    "alicloud_mse_cluster",
  ],
  judge: (block) => {
    const nested = [
      ...listsIn(block, "db_cluster_ip_array", "security_ips"),
      ...listsIn(block, "ip_whitelist", "security_ip_list"),
    ];
    return all([
      notAnywhere(block.read("security_ips"), "security_ips"),
      notAnywhere(block.read("security_ip_list"), "security_ip_list"),
      notAnywhere(block.read("acl_entry_list"), "acl_entry_list"),
      oneOf(block, "enable_public", [false], "skip"),
      ...nested,
    ]);
  },
};
