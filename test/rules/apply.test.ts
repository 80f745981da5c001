import { applyPack } from "../../rules";
import { judgeOne, type Others } from "./judge-one";

type Json = Readonly<Record<string, unknown>>;
/** A block, what the rule says about it, and what stands around it. */
type Case = readonly [Json, string, Others?];

const REFERENCE = "${var.x}";

function cases(id: string, type: string, table: readonly Case[]): void {
  const rule = applyPack.find((candidate) => candidate.id === id)!;
  describe(`${id} ${rule.title}`, () => {
    for (const [index, [block, outcome, others]] of table.entries()) {
      test(`${type} ${index + 1}: ${outcome.split(" ")[0] ?? ""}`, () => {
        expect(judgeOne(rule, type, block, others)).toBe(outcome);
      });
    }
  });
}

const CLUSTER = "alicloud_cs_managed_kubernetes";
cases("ACK-001", CLUSTER, [
  [{ vswitch_ids: ["vsw-1"] }, "pass"],
  [{ zone_ids: ["a"], vswitch_ids: null }, "pass"],
  [
    { vswitch_ids: ["${alicloud_vswitch.A.id}"], zone_ids: ["a"] },
    "fail zone_ids: got beside vswitch_ids, want one of the two",
  ],
  [{ vswitch_ids: REFERENCE, zone_ids: REFERENCE }, "fail zone_ids: got beside vswitch_ids, want one of the two"],
  [{}, "skip"],
]);

cases("ACK-002", CLUSTER, [
  [{ encryption_provider_key: REFERENCE, disable_encryption: false }, "pass"],
  [{ encryption_provider_key: "key-1" }, "fail disable_encryption: got nothing, want false"],
  [{ encryption_provider_key: "key-1", disable_encryption: true }, "fail disable_encryption: got true, want false"],
  [{ encryption_provider_key: "key-1", disable_encryption: REFERENCE }, "unknown disable_encryption"],
  [{ disable_encryption: true }, "skip"],
]);

const KEY = { encryption_provider_key: "${alicloud_kms_key.Key.id}" };
const key = (block: Json): Others => ({ resources: { alicloud_kms_key: { Key: block } } });
cases("ACK-003", CLUSTER, [
  [KEY, "pass", key({ key_spec: "Aliyun_AES_256", key_usage: "ENCRYPT/DECRYPT" })],
  [KEY, "pass", key({})],
  [
    KEY,
    'fail encryption_provider_key: got "RSA_2048", want a key with key_spec Aliyun_AES_256; ' +
      'fail encryption_provider_key: got "SIGN/VERIFY", want a key with key_usage ENCRYPT/DECRYPT',
    key({ key_spec: "RSA_2048", key_usage: "SIGN/VERIFY" }),
  ],
  [KEY, "unknown encryption_provider_key", key({ key_spec: REFERENCE })],
  [KEY, "unknown encryption_provider_key"],
  [{ encryption_provider_key: "key-1" }, "unknown encryption_provider_key"],
  [{}, "skip"],
]);

const POOL = "alicloud_cs_kubernetes_node_pool";
cases("ACK-004", POOL, [
  [{ desired_size: "3" }, "pass"],
  [{ scaling_config: [{ enable: true }] }, "pass"],
  [{ desired_size: "3", scaling_config: { enable: false } }, "pass"],
  [
    { desired_size: "3", scaling_config: { enable: true, min_size: 1 } },
    "fail desired_size: got beside scaling_config, want one of the two",
  ],
  [
    { desired_size: REFERENCE, scaling_config: { enable: REFERENCE } },
    "fail desired_size: got beside scaling_config, want one of the two",
  ],
  [{}, "skip"],
]);

const ADDON = "alicloud_cs_kubernetes_addon";
cases("ACK-005", ADDON, [
  [{ name: "ack-virtual-node", cleanup_cloud_resources: true }, "pass"],
  [{ name: "ack-virtual-node" }, "fail cleanup_cloud_resources: got nothing, want true"],
  [{ name: "ack-virtual-node", cleanup_cloud_resources: false }, "fail cleanup_cloud_resources: got false, want true"],
  [{ name: "ack-virtual-node", cleanup_cloud_resources: REFERENCE }, "unknown cleanup_cloud_resources"],
  [{ name: REFERENCE }, "unknown name"],
  [{ name: "metrics-server" }, "skip"],
]);

const VIRTUAL_NODE = { name: "ack-virtual-node", cluster_id: `\${${CLUSTER}.Cluster.id}` };
const cluster = (block: Json): Others => ({ resources: { [CLUSTER]: { Cluster: block } } });
cases("ACK-006", ADDON, [
  [VIRTUAL_NODE, "pass", cluster({ addons: [{ name: "metrics-server" }] })],
  [VIRTUAL_NODE, "pass", cluster({})],
  [
    VIRTUAL_NODE,
    'fail name: got "ack-virtual-node", which the cluster\'s addons list too, want one owner',
    cluster({ addons: [{ name: "metrics-server" }, { name: "ack-virtual-node" }] }),
  ],
  [VIRTUAL_NODE, "unknown name", cluster({ addons: [{ name: REFERENCE }] })],
  [VIRTUAL_NODE, "unknown cluster_id", cluster({ dynamic: { addons: { for_each: REFERENCE, content: {} } } })],
  [VIRTUAL_NODE, "unknown cluster_id"],
  [{ name: REFERENCE, cluster_id: "c1" }, "unknown name"],
]);

const ADB = "alicloud_adb_db_cluster_lake_version";
cases("ADB-001", ADB, [
  [{ product_form: "IntegrationForm", product_version: "BasicVersion" }, "pass"],
  [{ product_form: "LegacyForm" }, "pass"],
  [
    { product_form: "IntegrationForm" },
    "fail product_version: got nothing, want BasicVersion or EnterpriseVersion for IntegrationForm",
  ],
  [
    { product_form: "LegacyForm", product_version: "BasicVersion" },
    "fail product_version: got an edition, want nothing for LegacyForm",
  ],
  [{ product_form: REFERENCE }, "unknown product_form"],
  [{}, "skip"],
]);
cases("ADB-002", ADB, [
  [{ compute_resource: "16ACU" }, "pass"],
  [{ compute_resource: "8ACU" }, 'fail compute_resource: got "8ACU", want 16ACU or more, such as 16ACU or 32ACU'],
  [{ compute_resource: "16" }, 'fail compute_resource: got "16", want 16ACU or more, such as 16ACU or 32ACU'],
  [{ compute_resource: REFERENCE }, "unknown compute_resource"],
  [{}, "skip"],
]);

const RULE = "alicloud_alb_rule";
const limit = (order: unknown, config: Json = {}) => ({ order, type: "TrafficLimit", traffic_limit_config: config });
const forward = (order: unknown) => ({ order, type: "ForwardGroup" });
cases("ALB-001", RULE, [
  [{ rule_actions: [limit(1), forward(2)] }, "pass"],
  [{ rule_actions: [forward("10"), limit("9")] }, "pass"],
  [
    { rule_actions: [limit(1), forward(1)] },
    "fail rule_actions.order: got 1 twice, want an order of its own for each action",
  ],
  [
    { rule_actions: [limit(2), forward(1)] },
    "fail rule_actions.order: got ForwardGroup before other actions, want the action that answers last",
  ],
  [{ rule_actions: [limit(REFERENCE), forward(1)] }, "unknown rule_actions.order"],
  [{ rule_actions: [{ order: 1, type: REFERENCE }, forward(2)] }, "unknown rule_actions.order"],
  [{ rule_actions: REFERENCE }, "unknown rule_actions"],
]);
cases("ALB-002", RULE, [
  [{ rule_actions: [limit(1, { qps: 500, per_ip_qps: 50 }), forward(2)] }, "pass"],
  [
    { rule_actions: [limit(1, { qps: 50, per_ip_qps: 50 })] },
    "fail rule_actions.traffic_limit_config.per_ip_qps: got 50, want less than qps, 50",
  ],
  [
    { rule_actions: [limit(1, { qps: REFERENCE, per_ip_qps: 50 })] },
    "unknown rule_actions.traffic_limit_config.per_ip_qps",
  ],
  [{ rule_actions: REFERENCE }, "unknown rule_actions"],
  [{ rule_actions: [limit(1, { qps: 50 })] }, "skip"],
]);
cases("ALB-003", RULE, [
  [{ priority: 1 }, "pass"],
  [{ priority: "10000" }, "pass"],
  [{ priority: 10_001 }, "fail priority: got 10001, want 1 to 10000"],
  [{ priority: 0 }, "fail priority: got 0, want 1 to 10000"],
  [{ priority: REFERENCE }, "unknown priority"],
]);

const GROUP = "alicloud_alb_server_group";
const drain = (timeout: unknown) => ({ connection_drain_config: { connection_drain_timeout: timeout } });
cases("ALB-004", GROUP, [
  [drain(900), "pass"],
  [drain(1000), "fail connection_drain_config.connection_drain_timeout: got 1000, want 0 to 900"],
  [drain(REFERENCE), "unknown connection_drain_config.connection_drain_timeout"],
  [{}, "skip"],
]);
cases("LB-002", GROUP, [
  [{ servers: [{ weight: 0 }, { weight: 100 }] }, "pass"],
  [{ servers: [{ weight: 101 }] }, "fail servers.weight: got 101, want 0 to 100"],
  [{ servers: [{ weight: REFERENCE }] }, "unknown servers.weight"],
  [{ dynamic: { servers: { for_each: REFERENCE, content: {} } } }, "unknown servers"],
  [{}, "skip"],
]);
cases("LB-002", "alicloud_nlb_server_group_server_attachment", [
  [{ weight: 100 }, "pass"],
  [{ weight: -1 }, "fail weight: got -1, want 0 to 100"],
  [{ weight: REFERENCE }, "unknown weight"],
]);

const ALB = "alicloud_alb_load_balancer";
const log = (log_project: unknown, log_store: unknown) => ({ access_log_config: { log_project, log_store } });
const logs: Others = {
  resources: {
    alicloud_log_project: { P: { project_name: "logs" } },
    alicloud_log_store: { S: { logstore_name: "alb" } },
  },
};
cases("ALB-005", ALB, [
  [log("${alicloud_log_project.P.project_name}", "${alicloud_log_store.S.logstore_name}"), "pass", logs],
  [log("logs", "alb"), "pass", logs],
  [
    log("logs", "other"),
    'fail access_log_config.log_store: got "other", want a store that is created here, by reference',
    logs,
  ],
  [
    log("logs", undefined),
    "fail access_log_config.log_store: got a project or a store alone, want both log_project and log_store",
    logs,
  ],
  [log("theirs", "alb"), "unknown access_log_config.log_store", logs],
  [log("logs", REFERENCE), "unknown access_log_config.log_store", logs],
  [log(REFERENCE, "alb"), "unknown access_log_config.log_project", logs],
  [{}, "skip"],
]);

for (const type of [ALB, "alicloud_nlb_load_balancer"]) {
  cases("LB-001", type, [
    [{ zone_mappings: [{ zone_id: "a" }, { zone_id: "b" }] }, "pass"],
    [{ zone_mappings: [{ zone_id: "a" }] }, "fail zone_mappings: got 1 zone, want 2 zones or more"],
    [{ zone_mappings: { zone_id: REFERENCE } }, "fail zone_mappings: got 1 zone, want 2 zones or more"],
    [{ zone_mappings: [{ zone_id: "a" }, { zone_id: "a" }] }, "fail zone_mappings: got 1 zone, want 2 zones or more"],
    [{ zone_mappings: [{ zone_id: "a" }, { zone_id: REFERENCE }] }, "unknown zone_mappings.zone_id"],
    [{ dynamic: { zone_mappings: { for_each: REFERENCE, content: {} } } }, "unknown zone_mappings"],
  ]);
}

cases("APIG-001", "alicloud_apig_route", [
  [{ backend: [{ scene: "MultiServiceByRatio" }] }, "pass"],
  [
    { backend: { scene: "Weighted" } },
    'fail backend.scene: got "Weighted", want one of SingleService, MultiServiceByRatio, MultiServiceByTag, Mock, Redirect',
  ],
  [{ backend: { scene: REFERENCE } }, "unknown backend.scene"],
  [{}, "skip"],
]);
cases("APIG-002", "alicloud_apig_gateway", [
  [{ zone_config: { select_option: "Manual" }, zones: [{ zone_id: "a" }] }, "pass"],
  [{ zone_config: { select_option: "Manual" } }, "fail zones: got none, want a zone and a vSwitch for each zone"],
  [{ zone_config: { select_option: "Manual" }, zones: REFERENCE }, "unknown zones"],
  [{ zone_config: { select_option: REFERENCE } }, "unknown zone_config.select_option"],
  [{ zone_config: { select_option: "Auto" } }, "skip"],
]);

const ENDPOINTS = "alicloud_ga_endpoint_group";
cases("GA-001", ENDPOINTS, [
  [{ traffic_percentage: 100 }, "pass"],
  [{ traffic_percentage: 150 }, "fail traffic_percentage: got 150, want 0 to 100"],
  [{ traffic_percentage: REFERENCE }, "unknown traffic_percentage"],
  [{}, "skip"],
]);
cases("GA-002", ENDPOINTS, [
  [{ health_check_interval_seconds: 5 }, "pass"],
  [{ health_check_interval_seconds: 100 }, "fail health_check_interval_seconds: got 100, want 1 to 50"],
  [{ health_check_interval_seconds: REFERENCE }, "unknown health_check_interval_seconds"],
  [{}, "skip"],
]);
cases("GA-003", "alicloud_ga_accelerator", [
  [{ cross_border_status: true, bandwidth_billing_type: "CDT" }, "pass"],
  [{ cross_border_status: false, bandwidth_billing_type: "BandwidthPackage" }, "pass"],
  [
    { cross_border_status: true, bandwidth_billing_type: "BandwidthPackage" },
    'fail bandwidth_billing_type: got "BandwidthPackage", want "CDT"',
  ],
  [{ cross_border_status: true }, 'fail bandwidth_billing_type: got nothing, want "CDT"'],
  [{ cross_border_status: true, bandwidth_billing_type: REFERENCE }, "unknown bandwidth_billing_type"],
  [{ cross_border_status: REFERENCE }, "unknown bandwidth_billing_type"],
  [{}, "skip"],
]);

const GPDB = "alicloud_gpdb_instance";
cases("GPDB-001", GPDB, [
  [{ db_instance_category: "HighAvailability", seg_node_num: 4 }, "pass"],
  [{ db_instance_category: "Basic", seg_node_num: 2 }, "pass"],
  [
    { db_instance_category: "HighAvailability", seg_node_num: 2 },
    "fail seg_node_num: got 2, want a multiple of 4, 4 to 512",
  ],
  [{ seg_node_num: 3 }, "fail seg_node_num: got 3, want a multiple of 2, 2 to 512"],
  [{ db_instance_category: "Basic", seg_node_num: REFERENCE }, "unknown seg_node_num"],
  [{ db_instance_category: REFERENCE, seg_node_num: 2 }, "unknown db_instance_category"],
  [{ db_instance_category: "Basic" }, "skip"],
]);
const gpdb = (db_instance_mode: string, db_instance_category: unknown, instance_spec: unknown) => ({
  db_instance_mode,
  db_instance_category,
  instance_spec,
});
cases("GPDB-002", GPDB, [
  [gpdb("StorageElastic", "HighAvailability", "2C16G"), "pass"],
  [gpdb("StorageElastic", "Basic", "2C8G"), "pass"],
  [gpdb("Serverless", undefined, "4C16G"), "pass"],
  [
    gpdb("StorageElastic", "HighAvailability", "2C8G"),
    'fail instance_spec: got "2C8G", want one of 2C16G, 4C32G, 16C128G',
  ],
  [gpdb("StorageElastic", "Basic", REFERENCE), "unknown instance_spec"],
  [gpdb("StorageElastic", REFERENCE, "2C8G"), "unknown db_instance_category"],
  [gpdb("Classic", "Basic", "2C8G"), "skip"],
  [{ db_instance_mode: "StorageElastic" }, "skip"],
]);

const KAFKA = "alicloud_alikafka_instance";
const capacity = (publish: unknown, subscribe: unknown) => ({
  instance_type: "alikafka_serverless",
  serverless_config: { reserved_publish_capacity: publish, reserved_subscribe_capacity: subscribe },
});
cases("KAFKA-001", KAFKA, [
  [capacity(60, 60), "pass"],
  [capacity(20, 60), "fail serverless_config.reserved_publish_capacity: got 20, want 60 or more"],
  [capacity(60, undefined), "fail serverless_config.reserved_subscribe_capacity: got nothing, want 60 or more"],
  [{ instance_type: "alikafka_serverless" }, "fail serverless_config: got nothing, want reserved capacities"],
  [capacity(60, REFERENCE), "unknown serverless_config.reserved_subscribe_capacity"],
  [{ instance_type: "alikafka_serverless", serverless_config: REFERENCE }, "unknown serverless_config"],
  [{ instance_type: REFERENCE }, "unknown instance_type"],
  [{ instance_type: "alikafka" }, "skip"],
]);
cases("KAFKA-002", KAFKA, [
  [{ instance_type: "alikafka_serverless", vswitch_ids: ["vsw-1"], selected_zones: ["zonea", "zoneb"] }, "pass"],
  [{ selected_zones: ["ap-southeast-1a"] }, 'fail selected_zones: got "ap-southeast-1a", want zonea, zoneb and so on'],
  [{ instance_type: "alikafka_serverless" }, "fail vswitch_ids: got nothing, want the vSwitches of the instance"],
  [{ selected_zones: ["zonea", REFERENCE] }, "unknown selected_zones"],
  [{ selected_zones: REFERENCE }, "unknown selected_zones"],
  [{ instance_type: "alikafka" }, "skip"],
]);

cases("MNS-001", "alicloud_message_service_queue", [
  [{ queue_name: "media-dlq" }, "pass"],
  [
    { queue_name: "media.dlq!" },
    'fail queue_name: got "media.dlq!", want 1 to 120 letters, digits and hyphens, no hyphen first',
  ],
  [{ queue_name: REFERENCE }, "unknown queue_name"],
]);

const NACOS = "alicloud_mse_cluster";
const international: Others = { provider: { account_type: "International" } };
cases("MSE-001", NACOS, [
  [{ cluster_specification: "MSE_SC_2_4_200_c" }, "pass", international],
  [{ cluster_specification: "MSE_SC_SERVERLESS" }, "pass", international],
  [{ cluster_specification: "MSE_SC_2_4_60_c" }, "pass", { provider: { account_type: "Domestic" } }],
  [
    { cluster_specification: "MSE_SC_2_4_60_c" },
    'fail cluster_specification: got "MSE_SC_2_4_60_c", want a specification that ends in _200_c',
    international,
  ],
  [{ cluster_specification: REFERENCE }, "unknown cluster_specification", international],
  [{ cluster_specification: "MSE_SC_2_4_60_c" }, "unknown account_type", { provider: { account_type: REFERENCE } }],
  [{ cluster_specification: "MSE_SC_2_4_60_c" }, "skip"],
]);
cases("MSE-002", NACOS, [
  [{ mse_version: "mse_dev", connection_type: "single_eni" }, "pass"],
  [{ mse_version: "mse_dev", connection_type: "slb" }, 'fail connection_type: got "slb", want single_eni'],
  [{ mse_version: "mse_dev" }, "fail connection_type: got nothing, want single_eni"],
  [{ mse_version: "mse_dev", connection_type: REFERENCE }, "unknown connection_type"],
  [{ mse_version: REFERENCE }, "unknown mse_version"],
  [{ mse_version: "mse_pro" }, "skip"],
]);

cases("OSS-001", "alicloud_oss_bucket", [
  [{ bucket: "lumen-models-123456" }, "pass"],
  [
    { bucket: "UPPER_case" },
    'fail bucket: got "UPPER_case", want 3 to 63 lower-case letters, digits and hyphens, no hyphen first or last',
  ],
  [{ bucket: "lumen-${var.x}" }, "unknown bucket"],
  [{}, "skip"],
]);

const service = (name: unknown) => ({ service_config: JSON.stringify({ metadata: { name, instance: 2 } }) });
cases("PAI-001", "alicloud_pai_service", [
  [service("lumen_prod_r1"), "pass"],
  [
    service("lumen-prod"),
    'fail service_config.metadata.name: got "lumen-prod", want lower-case letters, digits and _, a letter first',
  ],
  [
    { service_config: JSON.stringify({ metadata: { name: "a-b" }, token: REFERENCE }) },
    'fail service_config.metadata.name: got "a-b", want lower-case letters, digits and _, a letter first',
  ],
  [service(REFERENCE), "unknown service_config.metadata.name"],
  [{ service_config: "${jsonencode({})}" }, "unknown service_config.metadata.name"],
  [{}, "skip"],
]);
cases("PAI-002", "alicloud_pai_workspace_workspace", [
  [{ workspace_name: "lumen_prod" }, "pass"],
  [
    { workspace_name: "lumen-prod" },
    'fail workspace_name: got "lumen-prod", want 3 to 23 letters, digits and _, a letter first',
  ],
  [
    { workspace_name: "a23456789012345678901234" },
    'fail workspace_name: got "a23456789012345678901234", want 3 to 23 letters, digits and _, a letter first',
  ],
  [{ workspace_name: REFERENCE }, "unknown workspace_name"],
]);

const POLARDB = "alicloud_polardb_cluster";
cases("POLARDB-001", POLARDB, [
  [{ db_node_count: 2 }, "pass"],
  [{ db_node_count: 1, creation_category: "Normal" }, "fail db_node_count: got 1, want 2 to 16"],
  [{ db_node_count: REFERENCE }, "unknown db_node_count"],
  [{ db_node_count: 1, creation_category: REFERENCE }, "unknown creation_category"],
  [{ db_node_count: 1, creation_category: "Basic" }, "skip"],
  [{ db_node_count: 1, serverless_type: "AgileServerless" }, "skip"],
  [{}, "skip"],
]);
