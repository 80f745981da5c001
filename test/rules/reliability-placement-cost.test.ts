import { costPack, placementPack, reliabilityPack } from "../../rules";
import { judgeCases, REFERENCE } from "./judge-cases";

const service = (config: object) => ({ service_config: JSON.stringify(config) });
const reliability = judgeCases(reliabilityPack);
const placement = judgeCases(placementPack);
const cost = judgeCases(costPack);

reliability("REL-001", "polardb_cluster", [
  [{ deletion_lock: 1 }, "pass"],
  [{ deletion_lock: 0 }, "fail deletion_lock: got 0, want 1"],
  [{ deletion_lock: REFERENCE }, "unknown deletion_lock"],
]);
reliability("REL-001", "alb_load_balancer", [
  [{ deletion_protection_config: { enabled: true } }, "pass"],
  [{ deletion_protection_enabled: true }, "pass"],
  [{}, "fail deletion_protection_enabled: got nothing, want true"],
]);
reliability("REL-002", "oss_bucket", [
  [{ lifecycle: { prevent_destroy: true } }, "pass"],
  [{}, "fail lifecycle.prevent_destroy: got nothing, want true"],
  [{ lifecycle: REFERENCE }, "unknown lifecycle.prevent_destroy"],
]);
reliability("REL-003", "kvstore_instance", [
  [{ secondary_zone_id: "b" }, "pass"],
  [{}, "fail secondary_zone_id: got nothing, want a second zone"],
]);
reliability("REL-004", "alb_server_group", [
  [{ health_check_config: { health_check_enabled: true } }, "pass"],
  [
    { health_check_config: { health_check_enabled: false } },
    "fail health_check_config.health_check_enabled: got false, want true",
  ],
  [{ health_check_config: { health_check_enabled: REFERENCE } }, "unknown health_check_config.health_check_enabled"],
]);
reliability("REL-004", "nlb_server_group", [
  [{}, "pass"],
  [{ health_check: [{ health_check_enabled: false }] }, "fail health_check.health_check_enabled: got false, want true"],
]);
reliability("REL-004", "ga_endpoint_group", [[{}, "fail health_check_enabled: got nothing, want true"]]);
reliability("REL-010", "ga_listener", [
  [{}, "pass"],
  [{ protocol: "TCP" }, "pass"],
  [{ protocol: REFERENCE }, "unknown protocol"],
  // what stands behind it is told by charts alone
  [{ protocol: "HTTPS" }, "unknown protocol"],
]);
reliability("REL-005", "pai_service", [
  [{ timeouts: { create: "1h30m" } }, "pass"],
  [{ timeouts: { create: "5m" } }, 'fail timeouts.create: got "5m", want 10m or more'],
  [{}, "fail timeouts.create: got nothing, want 10m or more"],
  [{ timeouts: { create: REFERENCE } }, "unknown timeouts.create"],
]);
reliability("REL-006", "pai_service", [
  [service({ containers: [{ startup_check: {}, liveness_check: {} }] }), "pass"],
  [
    service({ containers: [{ liveness_check: {} }] }),
    "fail service_config.containers: got no startup_check, want both probes",
  ],
  [{ service_config: REFERENCE }, "unknown service_config"],
  [service({ processor: "tensorflow" }), "skip"],
]);
reliability("REL-007", "eci_container_group", [
  [{ containers: [{ image: "registry:5000/nginx:1.27" }] }, "pass"],
  [{ containers: [{ image: "nginx@sha256:abc" }] }, "pass"],
  [
    { containers: [{ image: "registry:5000/nginx" }] },
    "fail image: got registry:5000/nginx, want a tag other than latest, or a digest",
  ],
  [
    { containers: [{ image: "nginx:latest" }] },
    "fail image: got nginx:latest, want a tag other than latest, or a digest",
  ],
  [{ containers: REFERENCE }, "unknown containers"],
]);
reliability("REL-007", "pai_service", [
  [service({ containers: [{ image: "vllm" }] }), "fail image: got vllm, want a tag other than latest, or a digest"],
  [{ service_config: REFERENCE }, "unknown service_config"],
  [service({}), "skip"],
]);
reliability("REL-008", "cs_kubernetes_node_pool", [
  [{ vswitch_ids: ["a", REFERENCE] }, "pass"],
  [{ vswitch_ids: ["a"] }, 'fail vswitch_ids: got ["a"], want vSwitches of 2 zones or more'],
  [{ vswitch_ids: REFERENCE }, "unknown vswitch_ids"],
]);
const QUEUES = (target: string) => ({
  resources: { alicloud_message_service_queue: { Other: { dlq_policy: { dead_letter_target_queue: target } } } },
});
reliability("REL-009", "message_service_queue", [
  [{ dlq_policy: { enabled: true } }, "pass"],
  [{ queue_name: "q" }, "fail dlq_policy.enabled: got nothing, want true", QUEUES("other")],
  [{ queue_name: "q" }, "skip", QUEUES("q")],
  [{ queue_name: "q" }, "skip", QUEUES("${alicloud_message_service_queue.Judged.queue_name}")],
  [{ dlq_policy: { enabled: REFERENCE } }, "unknown dlq_policy.enabled"],
]);

placement("PLACE-001", "apig_gateway", [
  [{}, "pass", { resources: { alicloud_apig_gateway: { Other: {} } } }],
  [{}, "fail : got one gateway, want two or more in the region"],
]);
placement("PLACE-002", "pai_service", [
  [service({ metadata: { instance: 2 } }), "pass"],
  [
    service({ metadata: { instance: 4 }, autoscaler: { min: 1 } }),
    "fail service_config.metadata.instance: got 1, want 2 or more",
  ],
  [service({ metadata: { instance: REFERENCE } }), "unknown service_config"],
  [{ service_config: REFERENCE }, "unknown service_config"],
]);
placement("PLACE-003", "pai_service", [
  [service({ metadata: { scheduling: { spread: { policy: "zone" } } } }), "pass"],
  [service({}), "fail service_config.metadata.scheduling.spread: got nothing, want policy zone"],
  [{ service_config: REFERENCE }, "unknown service_config"],
]);
const GPU = { instance_types: ["ecs.gn7i-c16g1.4xlarge"] };
placement("PLACE-004", "cs_kubernetes_node_pool", [
  [{ ...GPU, taints: [{ key: "gpu" }] }, "pass"],
  [GPU, "fail taints: got nothing, want a taint that keeps others off"],
  [{ instance_types: ["ecs.g7.2xlarge"] }, "skip"],
]);
placement("PLACE-005", "cs_kubernetes_node_pool", [
  [{ multi_az_policy: "BALANCE" }, "pass"],
  [{ multi_az_policy: "PRIORITY" }, 'fail multi_az_policy: got "PRIORITY", want BALANCE'],
  [{ multi_az_policy: REFERENCE }, "unknown multi_az_policy"],
]);
placement("PLACE-006", "ga_endpoint_group", [
  [{ listener_id: "l", endpoint_configurations: [{}, {}] }, "pass"],
  [
    { listener_id: "l", endpoint_configurations: [{}] },
    "pass",
    { resources: { alicloud_ga_endpoint_group: { B: { listener_id: "l" } } } },
  ],
  [
    { listener_id: "l", endpoint_configurations: [{}] },
    "fail endpoint_configurations: got one endpoint, want two, or another endpoint group",
  ],
  [{ listener_id: "l", endpoint_configurations: REFERENCE }, "unknown endpoint_configurations"],
]);

cost("COST-001", "cs_kubernetes_node_pool", [
  [{ ...GPU, scaling_config: { enable: true, min_size: 0, max_size: 4 } }, "pass"],
  [{ ...GPU, desired_size: 2 }, "fail scaling_config.enable: got nothing, want true"],
  [
    { ...GPU, scaling_config: { enable: true, min_size: 2, max_size: 2 } },
    "fail scaling_config.min_size: got 2, as max_size, want less than max_size",
  ],
  [{ ...GPU, scaling_config: { enable: REFERENCE } }, "unknown scaling_config.enable"],
  [{ instance_types: ["ecs.g7.2xlarge"] }, "skip"],
]);
cost("COST-002", "pai_service", [
  [service({ autoscaler: { min: 1 } }), "pass"],
  [service({}), "fail service_config: got a fixed number of instances, want autoscaler or cronscaler"],
  [{ service_config: REFERENCE }, "unknown service_config"],
]);
cost("COST-003", "oss_bucket", [
  [{ lifecycle_rule: [{ enabled: true }] }, "pass"],
  [{}, "fail lifecycle_rule: got nothing, want a rule"],
]);
cost("COST-004", "oss_bucket", [
  [{ versioning: { status: "Enabled" }, lifecycle_rule: [{ noncurrent_version_expiration: { days: 30 } }] }, "pass"],
  [
    { versioning: { status: "Enabled" } },
    "fail lifecycle_rule.noncurrent_version_expiration: got nothing, want days after which old versions go",
  ],
  [{ versioning: { status: "Enabled" }, lifecycle_rule: REFERENCE }, "unknown lifecycle_rule"],
  [{}, "skip"],
]);
cost("COST-005", "pai_service", [
  [{ tags: { Project: "x" } }, "pass"],
  [{}, "fail tags: got nothing, want at least one tag"],
]);
cost("COST-006", "eip_address", [
  [{ internet_charge_type: "PayByTraffic" }, "pass"],
  [{ internet_charge_type: "PayByBandwidth" }, 'fail internet_charge_type: got "PayByBandwidth", want PayByTraffic'],
  [{ internet_charge_type: REFERENCE }, "unknown internet_charge_type"],
]);
