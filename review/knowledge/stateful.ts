/** What is lost with a resource of a type. `data`: content that no apply brings back. `address`: what clients know it by. */
export interface Loss {
  readonly kind: "data" | "address";
  readonly what: string;
}

const data = (what: string): Loss => ({ kind: "data", what });
const address = (what: string): Loss => ({ kind: "address", what });

const LOSSES: Readonly<Record<string, Loss>> = {
  alicloud_adb_db_cluster_lake_version: data("the analytic databases in it"),
  alicloud_alikafka_instance: data("its topics, their messages and the offsets of consumers"),
  alicloud_alikafka_topic: data("the messages of the topic"),
  alicloud_cr_ee_instance: data("the images in it"),
  alicloud_cr_ee_repo: data("the images in it"),
  alicloud_cs_managed_kubernetes: data("every object in the cluster, volumes included"),
  alicloud_cs_kubernetes: data("every object in the cluster, volumes included"),
  alicloud_db_instance: data("the databases in it"),
  alicloud_disk: data("the files on it"),
  alicloud_ecs_disk: data("the files on it"),
  alicloud_elasticsearch_instance: data("the indexes in it"),
  alicloud_event_bridge_event_bus: data("events that wait on it"),
  alicloud_gpdb_instance: data("the vectors and tables in it"),
  alicloud_kms_instance: data("every key in it, and with the keys all that they encrypt"),
  alicloud_kms_key: data("all that it encrypts, everywhere"),
  alicloud_kms_secret: data("the secret and its older versions"),
  alicloud_kvstore_instance: data("what the cache holds, sessions and rate limit counters included"),
  alicloud_log_project: data("the logs in it"),
  alicloud_log_store: data("the logs in it"),
  alicloud_message_service_queue: data("messages that wait in it"),
  alicloud_mongodb_instance: data("the databases in it"),
  alicloud_mse_cluster: data("the configuration and the registrations in it"),
  alicloud_nas_file_system: data("the files on it, model weights included"),
  alicloud_oss_bucket: data("the objects in it"),
  alicloud_ots_instance: data("the tables in it"),
  alicloud_ots_table: data("its rows"),
  alicloud_polardb_cluster: data("the databases in it"),
  alicloud_polardb_database: data("its tables"),
  alicloud_rds_instance: data("the databases in it"),
  alicloud_redis_tair_instance: data("what the cache holds, sessions and rate limit counters included"),
  alicloud_alb_load_balancer: address("its DNS name"),
  alicloud_eip_address: address("its IP address, which others may have on their lists"),
  alicloud_ga_accelerator: address("its addresses, which DNS and clients point to"),
  alicloud_ga_ip_set: address("the addresses of the region"),
  alicloud_nlb_load_balancer: address("its DNS name and addresses"),
};

/** What is lost when a resource of the type is destroyed, or nothing that matters. */
export function lossOf(type: string): Loss | undefined {
  return Object.hasOwn(LOSSES, type) ? LOSSES[type] : undefined;
}

/** Types that carry traffic, compute or permission checks while they live: removing one is felt at once. */
const SERVING: Readonly<Record<string, string>> = {
  alicloud_alb_listener: "clients of the listener get no answer",
  alicloud_alb_rule: "requests that it matched go elsewhere",
  alicloud_apig_domain: "clients of the domain get no answer",
  alicloud_apig_gateway: "one gateway less carries the traffic",
  alicloud_apig_http_api: "clients of the API get no answer",
  alicloud_apig_route: "clients of the route get no answer",
  alicloud_cs_kubernetes_addon: "the cluster loses the add-on",
  alicloud_cs_kubernetes_node_pool: "Pods on its nodes are evicted",
  alicloud_eci_container_group: "its containers stop",
  alicloud_event_bridge_rule: "events that it matched are dropped",
  alicloud_ga_endpoint_group: "traffic to the region stops",
  alicloud_ga_listener: "clients of the listener get no answer",
  alicloud_nat_gateway: "egress of the network stops",
  alicloud_nlb_listener: "clients of the listener get no answer",
  alicloud_pai_service: "the model behind it answers no more",
  alicloud_privatelink_vpc_endpoint: "the private way to the service is gone",
  alicloud_security_group: "what it let through is cut off",
  alicloud_snat_entry: "egress of its subnet stops",
  alicloud_vpc: "everything in the network is cut off",
  alicloud_vswitch: "everything in the subnet moves or stops",
  helm_release: "its workloads stop",
};

/** What happens when a resource of a serving type goes, or nothing. */
export function servingEffect(type: string): string | undefined {
  return Object.hasOwn(SERVING, type) ? SERVING[type] : undefined;
}
