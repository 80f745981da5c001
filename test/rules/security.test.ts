import { securityPack } from "../../rules";
import { judgeCases, REFERENCE } from "./judge-cases";
import type { Others } from "./judge-one";

const cases = judgeCases(securityPack);
const doc = (...statements: readonly object[]): string => JSON.stringify({ Version: "1", Statement: statements });
const allow = (Action: unknown, Resource: unknown) => ({ Effect: "Allow", Action, Resource });

for (const type of ["oss_bucket", "oss_bucket_acl"]) {
  cases("OSS-002", type, [
    [{ acl: "private" }, "pass"],
    [{}, "pass"],
    [{ acl: "public-read" }, 'fail acl: got "public-read", want private'],
    [{ acl: REFERENCE }, "unknown acl"],
  ]);
}
cases("OSS-003", "oss_bucket", [
  [{ server_side_encryption_rule: { sse_algorithm: "KMS" } }, "pass"],
  [{}, "fail server_side_encryption_rule: got nothing, want a rule"],
]);
cases("OSS-004", "oss_bucket", [
  [{ server_side_encryption_rule: [{ sse_algorithm: "KMS", kms_master_key_id: REFERENCE }] }, "pass"],
  [
    { server_side_encryption_rule: [{ sse_algorithm: "AES256" }] },
    "fail server_side_encryption_rule.kms_master_key_id: got nothing, want the id of a KMS key",
  ],
]);
cases("OSS-005", "oss_bucket", [
  [{ versioning: { status: "Enabled" } }, "pass"],
  [{ versioning: { status: "Suspended" } }, 'fail versioning.status: got "Suspended", want Enabled'],
  [{}, "fail versioning.status: got nothing, want Enabled"],
  [{ versioning: { status: REFERENCE } }, "unknown versioning.status"],
]);
cases("OSS-006", "oss_bucket", [
  [{ logging: { target_bucket: "logs" } }, "pass"],
  [{ logging: [] }, "fail logging: got nothing, want a target bucket"],
]);
cases("OSS-007", "oss_bucket", [
  [{ policy: doc({ Effect: "Deny", Principal: ["*"], Action: "*" }) }, "pass"],
  [{ policy: doc({ ...allow("oss:GetObject", "*"), Principal: ["123"] }) }, "pass"],
  [
    { policy: doc({ ...allow(["oss:PutObject"], "*"), Principal: ["*"] }) },
    "fail policy: got oss:PutObject for everyone, want named principals, or a condition",
  ],
  [
    { policy: doc({ ...allow("oss:*", "*"), Principal: { RAM: ["*"] } }) },
    "fail policy: got oss:* for everyone, want named principals, or a condition",
  ],
  [{ policy: REFERENCE }, "unknown policy"],
  [{}, "skip"],
]);
const secure = { Effect: "Deny", Action: "oss:*", Condition: { Bool: { "acs:SecureTransport": ["false"] } } };
cases("OSS-008", "oss_bucket", [
  [{ policy: doc(secure) }, "pass"],
  [{}, "fail policy: got nothing, want a Deny where acs:SecureTransport is false"],
  [
    { policy: doc(allow("oss:*", "*")) },
    "fail policy: got no such Deny, want a Deny where acs:SecureTransport is false",
  ],
  [{ policy: REFERENCE }, "unknown policy"],
]);
const block = (block_public_access: unknown, bucket = "${alicloud_oss_bucket.Judged.bucket}"): Others => ({
  resources: { alicloud_oss_bucket_public_access_block: { B: { bucket, block_public_access } } },
});
cases("OSS-009", "oss_bucket", [
  [{ bucket: "b" }, "pass", block(true)],
  [{ bucket: "b" }, "pass", block(true, "b")],
  [{ bucket: "b" }, "fail block_public_access: got false, want true", block(false)],
  [
    { bucket: "b" },
    "fail : got a bucket without one, want an alicloud_oss_bucket_public_access_block for it",
    block(true, "other"),
  ],
  [{ bucket: "b" }, "unknown block_public_access", block(REFERENCE)],
]);
cases("OSS-010", "oss_bucket", [
  [{}, "pass"],
  [
    { website: { index_document: "index.html" } },
    "fail website: got it set, want nothing, or a web front end in the cluster",
  ],
]);

const ingress = (cidr_ip: unknown, port_range: unknown, ip_protocol = "tcp") => ({
  type: "ingress",
  ip_protocol,
  cidr_ip,
  port_range,
});
const OPEN = "0.0.0.0/0";
cases("SG-001", "security_group_rule", [
  [ingress(OPEN, "443/443"), "pass"],
  [ingress(OPEN, "20/30"), "fail port_range: got 22, 23 from anywhere, want named networks"],
  [
    { ...ingress(undefined, "3306/3306"), ipv6_cidr_ip: "::/0" },
    "fail port_range: got 3306 from anywhere, want named networks",
  ],
  [ingress(REFERENCE, "22/22"), "unknown cidr_ip"],
  [ingress(OPEN, REFERENCE), "unknown port_range"],
  [ingress("10.0.0.0/8", "22/22"), "skip"],
  [{ ...ingress(OPEN, "22/22"), policy: "drop" }, "skip"],
  [{ ...ingress(OPEN, "22/22"), type: "egress" }, "skip"],
  [ingress(OPEN, "-1/-1", "icmp"), "skip"],
]);
cases("SG-002", "security_group_rule", [
  [ingress(OPEN, "443/443"), "pass"],
  [ingress(OPEN, "1/65535"), "fail port_range: got 1000 ports or more from anywhere, want the ports that are served"],
  [
    ingress(OPEN, undefined, "all"),
    "fail port_range: got 1000 ports or more from anywhere, want the ports that are served",
  ],
  [ingress(OPEN, REFERENCE), "unknown port_range"],
]);
cases("SG-003", "security_group_rule", [
  [ingress(OPEN, "80/80"), "pass"],
  [ingress(OPEN, "8080/8080"), "fail port_range: got 8080/8080, want 80/80 or 443/443"],
  [ingress(OPEN, REFERENCE), "unknown port_range"],
]);

cases("KMS-001", "kms_key", [
  [{ automatic_rotation: "Enabled" }, "pass"],
  [{ automatic_rotation: "Disabled" }, 'fail automatic_rotation: got "Disabled", want Enabled'],
  [{}, "fail automatic_rotation: got nothing, want Enabled"],
  [{ automatic_rotation: REFERENCE }, "unknown automatic_rotation"],
  [{ key_spec: "RSA_2048" }, "skip"],
  [{ key_usage: "SIGN/VERIFY" }, "skip"],
]);
cases("KMS-002", "kms_key", [
  [{ rotation_interval: "365d" }, "pass"],
  [{ rotation_interval: "604800s" }, "pass"],
  [{ rotation_interval: "730d" }, 'fail rotation_interval: got "730d", want 365d or less'],
  [{ rotation_interval: REFERENCE }, "unknown rotation_interval"],
  [{}, "skip"],
]);
cases("KMS-003", "kms_key", [
  [{}, "pass"],
  [{ status: "Disabled" }, 'fail status: got "Disabled", want Enabled'],
  [{ is_enabled: false }, "fail is_enabled: got false, want true"],
  [{ status: REFERENCE }, "unknown status"],
]);

cases("ACK-007", "cs_kubernetes_node_pool", [
  [{ management: { auto_repair: true } }, "pass"],
  [{}, "fail management.auto_repair: got nothing, want true"],
  [{ management: { auto_repair: REFERENCE } }, "unknown management.auto_repair"],
]);
cases("ACK-008", "cs_managed_kubernetes", [
  [{ pod_vswitch_ids: [REFERENCE] }, "pass"],
  [{ pod_cidr: "172.16.0.0/16" }, "fail pod_vswitch_ids: got nothing, want the vSwitches of Pods"],
]);
cases("ACK-009", "cs_managed_kubernetes", [
  [{ slb_internet_enabled: false }, "pass"],
  [{}, "fail slb_internet_enabled: got nothing, want false"],
  [{ slb_internet_enabled: REFERENCE }, "unknown slb_internet_enabled"],
]);
cases("ACK-010", "cs_managed_kubernetes", [
  [{ encryption_provider_key: REFERENCE }, "pass"],
  [{}, "fail encryption_provider_key: got nothing, want the id of a KMS key"],
]);
cases("ACK-011", "cs_managed_kubernetes", [
  [{ audit_log_config: { enabled: true } }, "pass"],
  [{}, "fail audit_log_config.enabled: got nothing, want true"],
  [{ audit_log_config: { enabled: REFERENCE } }, "unknown audit_log_config.enabled"],
]);
cases("ACK-012", "cs_managed_kubernetes", [
  [{ enable_rrsa: true }, "pass"],
  [{ enable_rrsa: false }, "fail enable_rrsa: got false, want true"],
  [{ enable_rrsa: REFERENCE }, "unknown enable_rrsa"],
]);
cases("ACK-013", "cs_kubernetes_node_pool", [
  [{ key_name: "k" }, "pass"],
  [{ password: REFERENCE }, "fail password: got it set, want a key pair, or no login"],
]);
cases("ACK-014", "cs_kubernetes_node_pool", [
  [{}, "pass"],
  [{ internet_max_bandwidth_out: 5 }, "fail internet_max_bandwidth_out: got 5, want 0"],
  [{ internet_max_bandwidth_out: REFERENCE }, "unknown internet_max_bandwidth_out"],
]);
cases("ACK-015", "cs_kubernetes_node_pool", [
  [{ system_disk_encrypted: true, data_disks: [{ encrypted: "true" }] }, "pass"],
  [{ system_disk_encrypted: true, data_disks: [{ size: 40 }] }, "fail data_disks.encrypted: got nothing, want true"],
  [{}, "fail system_disk_encrypted: got nothing, want true"],
  [{ system_disk_encrypted: true, data_disks: [{ encrypted: REFERENCE }] }, "unknown data_disks.encrypted"],
  [{ system_disk_encrypted: true, data_disks: REFERENCE }, "unknown data_disks"],
]);
cases("ACK-016", "cs_kubernetes_node_pool", [
  [{ instance_metadata_options: { http_tokens: "required" } }, "pass"],
  [
    { instance_metadata_options: { http_tokens: "optional" } },
    'fail instance_metadata_options.http_tokens: got "optional", want required',
  ],
  [{ instance_metadata_options: { http_tokens: REFERENCE } }, "unknown instance_metadata_options.http_tokens"],
]);

cases("NAS-001", "nas_file_system", [
  [{ encrypt_type: 1 }, "pass"],
  [{ encrypt_type: 0 }, "fail encrypt_type: got 0, want 1 or 2"],
  [{}, "fail encrypt_type: got nothing, want 1 or 2"],
  [{ encrypt_type: REFERENCE }, "unknown encrypt_type"],
]);
cases("NAS-002", "nas_file_system", [
  [{ encrypt_type: 2 }, "pass"],
  [{ encrypt_type: 1 }, "fail encrypt_type: got 1, want 2"],
  [{ encrypt_type: REFERENCE }, "unknown encrypt_type"],
]);
cases("NAS-003", "nas_access_rule", [
  [{ source_cidr_ip: "10.0.0.0/16" }, "pass"],
  [{ source_cidr_ip: OPEN }, "fail source_cidr_ip: got 0.0.0.0/0, want the networks that need it"],
  [{ ipv6_source_cidr_ip: "::/0" }, "fail ipv6_source_cidr_ip: got ::/0, want the networks that need it"],
  [{ source_cidr_ip: REFERENCE }, "unknown source_cidr_ip"],
]);
cases("LOG-001", "log_store", [
  [{ retention_period: 90 }, "pass"],
  [{ retention_period: 30 }, "fail retention_period: got 30, want 90 or more"],
  [{}, "fail retention_period: got nothing, want 90 or more"],
  [{ retention_period: REFERENCE }, "unknown retention_period"],
]);
cases("LOG-002", "log_store", [
  [{}, "pass"],
  [{ enable_web_tracking: true }, "fail enable_web_tracking: got true, want false"],
  [{ enable_web_tracking: REFERENCE }, "unknown enable_web_tracking"],
]);

const CLOSED = "want the networks that need it";
cases("DB-001", "kvstore_instance", [
  [{ security_ips: ["10.0.0.0/16"], enable_public: false }, "pass"],
  [{ security_ips: ["10.0.0.0/16", OPEN] }, `fail security_ips: got 0.0.0.0/0, ${CLOSED}`],
  [{ enable_public: true }, "fail enable_public: got true, want false"],
  [{ security_ips: REFERENCE }, "unknown security_ips"],
  [{ security_ips: [REFERENCE] }, "unknown security_ips"],
]);
cases("DB-001", "redis_tair_instance", [
  [{ security_ips: "10.0.0.0/16,0.0.0.0" }, `fail security_ips: got 0.0.0.0, ${CLOSED}`],
]);
cases("DB-001", "polardb_cluster", [
  [
    { db_cluster_ip_array: [{ security_ips: ["10.0.0.0/16"] }, { security_ips: [OPEN] }] },
    `fail db_cluster_ip_array.security_ips: got 0.0.0.0/0, ${CLOSED}`,
  ],
  [{ db_cluster_ip_array: REFERENCE }, "unknown db_cluster_ip_array"],
]);
cases("DB-001", "gpdb_instance", [
  [{ ip_whitelist: { security_ip_list: OPEN } }, `fail ip_whitelist.security_ip_list: got 0.0.0.0/0, ${CLOSED}`],
]);
cases("DB-002", "redis_tair_instance", [
  [{ ssl_enabled: "Enable" }, "pass"],
  [{ ssl_enabled: "Disable" }, 'fail ssl_enabled: got "Disable", want Enable or Update'],
  [{ ssl_enabled: REFERENCE }, "unknown ssl_enabled"],
]);
cases("DB-002", "kvstore_instance", [[{}, "fail ssl_enable: got nothing, want Enable or Update"]]);
cases("DB-002", "adb_db_cluster_lake_version", [[{ enable_ssl: true }, "pass"]]);
cases("DB-002", "gpdb_instance", [[{ ssl_enabled: 0 }, "fail ssl_enabled: got 0, want 1"]]);
cases("DB-003", "polardb_cluster", [
  [{ tde_status: "Enabled" }, "pass"],
  [{}, "fail tde_status: got nothing, want Enabled"],
  [{ tde_status: REFERENCE }, "unknown tde_status"],
]);
cases("DB-003", "ots_table", [[{ enable_sse: false }, "fail enable_sse: got false, want true"]]);
cases("DB-003", "gpdb_instance", [[{ encryption_type: "CloudDisk" }, "pass"]]);
cases("DB-003", "alikafka_instance", [
  [{ kms_key_id: REFERENCE }, "pass"],
  [{}, "fail kms_key_id: got nothing, want the id of a KMS key"],
]);
cases("REDIS-001", "kvstore_instance", [
  [{}, "pass"],
  [{ vpc_auth_mode: "Close" }, 'fail vpc_auth_mode: got "Close", want Open'],
  [{ vpc_auth_mode: REFERENCE }, "unknown vpc_auth_mode"],
]);
cases("OTS-001", "ots_instance", [
  [{ accessed_by: "Vpc" }, "pass"],
  [{ network_type_acl: ["VPC"] }, "pass"],
  [{}, "fail accessed_by: got nothing, want Vpc or ConsoleOrVpc"],
  [{ network_type_acl: ["VPC", "INTERNET"] }, 'fail network_type_acl: got ["VPC","INTERNET"], want VPC alone'],
  [{ network_type_acl: REFERENCE }, "unknown network_type_acl"],
]);
cases("KAFKA-003", "alikafka_instance", [
  [{ deploy_type: 5 }, "pass"],
  [{ deploy_type: 4 }, "fail deploy_type: got 4, want 5"],
  [{ deploy_type: 5, eip_max: 10 }, "fail eip_max: got 10, want 0"],
  [{ deploy_type: REFERENCE }, "unknown deploy_type"],
]);
cases("MSE-003", "mse_cluster", [
  [{ net_type: "privatenet" }, "pass"],
  [{ net_type: "both" }, 'fail net_type: got "both", want privatenet'],
  [{ net_type: REFERENCE }, "unknown net_type"],
]);
cases("ECI-001", "eci_container_group", [
  [{}, "pass"],
  [{ auto_create_eip: true }, "fail auto_create_eip: got true, want false"],
  [{ eip_instance_id: REFERENCE }, "fail eip_instance_id: got it set, want nothing"],
  [{ auto_create_eip: REFERENCE }, "unknown auto_create_eip"],
]);
cases("ECI-002", "eci_container_group", [
  [{ containers: [{ name: "a" }] }, "pass"],
  [
    { containers: [{ name: "a" }, { security_context: [{ privileged: true }] }] },
    "fail containers.security_context.privileged: got true, want false",
  ],
  [{ containers: REFERENCE }, "unknown containers"],
]);
const service = (config: object) => ({ service_config: JSON.stringify(config) });
cases("PAI-003", "pai_service", [
  [service({ cloud: { networking: { vpc_id: REFERENCE } } }), "pass"],
  [service({}), "fail service_config.cloud.networking.vpc_id: got nothing, want the id of a VPC"],
  [{ service_config: REFERENCE }, "unknown service_config"],
]);
cases("PAI-004", "pai_service", [
  [service({}), "pass"],
  [
    service({ sinker: { type: "sls" } }),
    "fail service_config.sinker: got it set, want nothing, or a waiver that says who may read it",
  ],
  [{ service_config: REFERENCE }, "unknown service_config"],
]);
cases("RAM-001", "ram_policy", [
  [{ policy_document: doc(allow("oss:GetObject", "*")) }, "pass"],
  [{ policy_document: doc({ Effect: "Deny", Action: "*", Resource: "*" }) }, "pass"],
  [
    { policy_document: doc(allow(["*"], ["*"])) },
    "fail policy_document: got every action on every resource, want the actions that are needed",
  ],
  [
    { document: doc(allow("*", "*")) },
    "fail policy_document: got every action on every resource, want the actions that are needed",
  ],
  [{ policy_document: REFERENCE }, "unknown policy_document"],
]);
cases("RAM-002", "ram_policy", [
  [{ policy_document: doc(allow("oss:*", "acs:oss:*:*:models/*")) }, "pass"],
  [
    { policy_document: doc(allow(["oss:*", "kms:Decrypt"], "*")) },
    "fail policy_document: got oss:* on *, want named resources or actions",
  ],
  [{ policy_document: REFERENCE }, "unknown policy_document"],
]);
cases("RAM-003", "ram_role", [
  [{ assume_role_policy_document: doc({ Effect: "Allow", Principal: { Service: ["ecs.aliyuncs.com"] } }) }, "pass"],
  [
    { assume_role_policy_document: doc({ Effect: "Allow", Principal: { RAM: ["acs:ram::*:root"] } }) },
    "fail assume_role_policy_document: got everyone, want named accounts or services",
  ],
  [{ assume_role_policy_document: REFERENCE }, "unknown assume_role_policy_document"],
]);
cases("ALB-006", "alb_listener", [
  [{ listener_protocol: "HTTPS" }, "pass"],
  [{ listener_protocol: "HTTP" }, 'fail listener_protocol: got "HTTP", want HTTPS or QUIC'],
  [{ listener_protocol: REFERENCE }, "unknown listener_protocol"],
]);
cases("TLS-001", "alb_listener", [
  [{ listener_protocol: "HTTPS", security_policy_id: "tls_cipher_policy_1_2" }, "pass"],
  [
    { listener_protocol: "HTTPS", security_policy_id: "tls_cipher_policy_1_0" },
    'fail security_policy_id: got "tls_cipher_policy_1_0", want a policy of TLS 1.2 or newer',
  ],
  [{ listener_protocol: "HTTPS" }, "fail security_policy_id: got nothing, want a policy of TLS 1.2 or newer"],
  [{ listener_protocol: "HTTPS", security_policy_id: REFERENCE }, "unknown security_policy_id"],
  [{ listener_protocol: "HTTP" }, "skip"],
]);
cases("TLS-001", "apig_domain", [
  [{ protocol: "HTTPS", tls_min: "TLS 1.2" }, "pass"],
  [{ protocol: "HTTPS", tls_min: "TLS 1.0" }, 'fail tls_min: got "TLS 1.0", want TLS 1.2 or TLS 1.3'],
]);
cases("API-001", "api_gateway_api", [
  [{ request_config: { protocol: "HTTPS" } }, "pass"],
  [{ request_config: { protocol: "HTTP,HTTPS" } }, 'fail request_config.protocol: got "HTTP,HTTPS", want HTTPS'],
  [{ request_config: { protocol: REFERENCE } }, "unknown request_config.protocol"],
]);
cases("APIG-003", "apig_domain", [
  [{ protocol: "HTTPS" }, "pass"],
  [{ protocol: "HTTP" }, 'fail protocol: got "HTTP", want HTTPS'],
  [{ protocol: REFERENCE }, "unknown protocol"],
]);
cases("APIG-004", "apig_gateway", [
  [{ log_config: { sls: { enable: true } } }, "pass"],
  [{}, "fail log_config.sls.enable: got nothing, want true"],
  [{ log_config: { sls: { enable: REFERENCE } } }, "unknown log_config.sls.enable"],
]);
cases("VPC-001", "vpc", [
  [{}, "pass", { resources: { alicloud_vpc_flow_log: { F: { resource_id: "${alicloud_vpc.Judged.id}" } } } }],
  [{}, "fail : got a network without a flow log, want an alicloud_vpc_flow_log for it"],
]);
cases("FC-001", "fcv3_trigger", [
  [{ trigger_type: "http", trigger_config: '{"authType":"function"}' }, "pass"],
  [
    { trigger_type: "http", trigger_config: '{"authType":"anonymous"}' },
    "fail trigger_config.authType: got anonymous, want function",
  ],
  [{ trigger_type: "http", trigger_config: REFERENCE }, "unknown trigger_config"],
  [{ trigger_type: "mns_topic" }, "skip"],
]);
cases("CR-001", "cr_ee_repo", [
  [{ repo_type: "PRIVATE" }, "pass"],
  [{ repo_type: "PUBLIC" }, 'fail repo_type: got "PUBLIC", want PRIVATE'],
  [{ repo_type: REFERENCE }, "unknown repo_type"],
]);
cases("ROS-001", "ros_stack", [
  [{ stack_policy_url: "oss://x" }, "pass"],
  [{}, "fail stack_policy_body: got nothing, want a policy"],
]);
cases("ROS-002", "ros_stack", [
  [{ template_body: "{}" }, "pass"],
  [{}, "fail template_body: got nothing, want a template"],
]);
cases("ROS-003", "ros_stack", [
  [{ retain_all_resources: true }, "pass"],
  [{}, "fail retain_all_resources: got nothing, want true"],
  [{ retain_all_resources: REFERENCE }, "unknown retain_all_resources"],
]);
cases("ROS-004", "ros_stack", [
  [{ notification_urls: ["https://x"] }, "pass"],
  [{}, "fail notification_urls: got nothing, want an address"],
]);
