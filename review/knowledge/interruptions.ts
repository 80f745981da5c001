/** A change in place that is felt, although nothing is replaced. */
export interface Interruption {
  readonly type: string;
  /** Argument, dotted, without indexes. */
  readonly field: RegExp;
  readonly effect: string;
}

const NODES = "connections are cut for about 30 s, twice or more, while nodes change";

/** Alibaba Cloud's pages on changing specifications of each product say so. */
const INTERRUPTIONS: readonly Interruption[] = [
  { type: "alicloud_polardb_cluster", field: /^(db_node_class|db_node_count|proxy_class)$/, effect: NODES },
  {
    type: "alicloud_polardb_cluster",
    field: /^(parameters|tde_status|target_db_revision_version_code|loose_|imci_switch)/,
    effect: "the cluster may restart",
  },
  {
    type: "alicloud_redis_tair_instance",
    field: /^(instance_class|shard_count|engine_version|node_type)$/,
    effect: "connections are cut for some seconds when it switches over, and writes stop for up to a minute",
  },
  {
    type: "alicloud_kvstore_instance",
    field: /^(instance_class|shard_count|engine_version)$/,
    effect: "connections are cut for some seconds when it switches over, and writes stop for up to a minute",
  },
  {
    type: "alicloud_gpdb_instance",
    field: /^(instance_spec|seg_node_num|master_cu|storage_size)$/,
    effect: "the instance is read-only while it resizes, and connections are cut at the end",
  },
  {
    type: "alicloud_adb_db_cluster_lake_version",
    field: /^(compute_resource|storage_resource|reserved_node_(count|size))$/,
    effect: "running queries may be cut off while resources change",
  },
  {
    type: "alicloud_alikafka_instance",
    field: /^(io_max|io_max_spec|spec_type|service_version|serverless_config|partition_num)/,
    effect: "brokers restart one after the other: clients reconnect",
  },
  {
    type: "alicloud_mse_cluster",
    field: /^(cluster_specification|instance_count|version_code)$/,
    effect: "nodes restart one after the other",
  },
  {
    type: "alicloud_cs_managed_kubernetes",
    field: /^(version|cluster_spec)$/,
    effect: "the control plane is upgraded: the API may not answer for minutes, and there is no way back",
  },
  {
    type: "alicloud_cs_kubernetes_node_pool",
    field: /^(instance_types|image_id|image_type|runtime_version|system_disk_|kubelet_configuration|containerd_config)/,
    effect: "new nodes differ from the old ones until these are replaced",
  },
  {
    type: "alicloud_eci_container_group",
    field: /^(containers|init_containers|volumes|cpu|memory)/,
    effect: "the container group restarts: there is only one of it",
  },
  { type: "alicloud_kms_instance", field: /^(spec|vpc_num)$/, effect: "the instance changes while keys are in use" },
];

/** What is felt when an argument of a type changes in place, or nothing. */
export function interruptionOf(type: string, field: string): string | undefined {
  const plain = field.replace(/\[\d+\]/g, "");
  return INTERRUPTIONS.find((one) => one.type === type && one.field.test(plain))?.effect;
}
