import { type JsonObject } from "../../../policies";

/** A document that must be there, with at least these members. */
export interface Expected {
  readonly resource: string;
  readonly name?: string;
  readonly body: JsonObject;
}

/** `kind.feature` to what it compiles to. */
export type ExpectedCells = Readonly<Record<string, readonly Expected[]>>;

const one = (resource: string, body: JsonObject, name?: string): readonly Expected[] => [
  { resource, body, ...(name === undefined ? {} : { name }) },
];

const GROUP = "alicloud_ga_endpoint_group";

export const GLOBAL_ACCELERATOR_CELLS: ExpectedCells = {
  "health.active-http": one(GROUP, {
    health_check_enabled: true,
    health_check_protocol: "HTTP",
    health_check_path: "/health",
    health_check_interval_seconds: 10,
    threshold_count: 3,
  }),
  "health.active-tcp": one(GROUP, {
    health_check_protocol: "TCP",
    health_check_interval_seconds: 10,
    threshold_count: 3,
  }),
  "timeout.idle": one("alicloud_ga_listener", { idle_timeout: 300 }),
  "failover.gateways": one(GROUP, {
    endpoint_configurations: [
      { endpoint: "gateway:gw-a", weight: 153 },
      { endpoint: "gateway:gw-b", weight: 102 },
    ],
  }),
  "failover.regions": [
    {
      resource: GROUP,
      name: "chat-ap-southeast-1",
      body: { endpoint_group_region: "ap-southeast-1", traffic_percentage: 100 },
    },
    {
      resource: GROUP,
      name: "chat-eu-central-1",
      body: { endpoint_group_region: "eu-central-1", traffic_percentage: 0 },
    },
  ],
  "logging.access-log": one("alicloud_ga_access_log", { sls_log_store_name: "global-accelerator" }),
};

export const APIG_CELLS: ExpectedCells = {
  "health.active-http": one("alicloud_apig_service", {
    health_check_config: {
      enable: true,
      protocol: "HTTP",
      http_path: "/health",
      expected_statuses: ["200"],
      interval: 10,
      timeout: 4,
      healthy_threshold: 2,
      unhealthy_threshold: 3,
    },
  }),
  "health.active-tcp": one("alicloud_apig_service", {
    health_check_config: { protocol: "TCP", interval: 10, timeout: 4 },
  }),
  "health.active-grpc": one("alicloud_apig_service", { health_check_config: { protocol: "GRPC", interval: 10 } }),
  "health.passive-ejection": one("alicloud_apig_service", {
    outlier_detection_config: { enable: true, interval: 3, base_ejection_time: 20, failure_percentage_threshold: 100 },
  }),
  "health.panic-threshold": one("alicloud_apig_service", { healthy_panic_threshold: 30 }),
  "failover.pools": one("alicloud_apig_route", {
    backend: {
      scene: "MultiServiceByRatio",
      services: [
        { service_id: "service:pool-a", weight: 75 },
        { service_id: "service:pool-b", weight: 25 },
      ],
    },
  }),
  "rollout.canary": one("alicloud_apig_route", {
    backend: {
      scene: "MultiServiceByRatio",
      services: [
        { service_id: "service:chat", weight: 90 },
        { service_id: "service:qwen", weight: 10 },
      ],
    },
  }),
  "rollout.header-match": one(
    "alicloud_apig_route",
    {
      match: { headers: [{ name: "x-variant", type: "Exact", value: "b" }] },
      backend: { scene: "SingleService", services: [{ service_id: "service:qwen" }] },
    },
    "chat-b",
  ),
  "rollout.cookie-match": one("alicloud_apig_route", {
    match: { headers: [{ name: "cookie", type: "Regex", value: "(^|;\\s*)variant=b(;|$)" }] },
  }),
  "rollout.blue-green": one("alicloud_apig_route", {
    backend: { scene: "SingleService", services: [{ service_id: "service:qwen" }] },
  }),
  "logging.access-log": one("alicloud_apig_gateway", { log_config: { sls: { enable: true } } }),
};

const albProbe = (more: JsonObject): readonly Expected[] =>
  one("alicloud_alb_server_group", {
    health_check_config: {
      health_check_enabled: true,
      health_check_interval: 10,
      health_check_timeout: 4,
      healthy_threshold: 2,
      unhealthy_threshold: 3,
      ...more,
    },
  });
const albForward = (tuples: readonly JsonObject[], name: string, more: JsonObject = {}): readonly Expected[] =>
  one(
    "alicloud_alb_rule",
    {
      ...more,
      rule_actions: [{ type: "ForwardGroup", order: 10, forward_group_config: { server_group_tuples: tuples } }],
    },
    name,
  );
const toOther = { server_group_id: "server-group:qwen", weight: 100 };

export const ALB_CELLS: ExpectedCells = {
  "health.active-http": albProbe({
    health_check_protocol: "HTTP",
    health_check_path: "/health",
    health_check_method: "GET",
    health_check_codes: ["http_2xx"],
  }),
  "health.active-tcp": albProbe({ health_check_protocol: "TCP" }),
  "health.active-grpc": albProbe({
    health_check_protocol: "GRPC",
    health_check_path: "/llm/Check",
    health_check_connect_port: 9500,
  }),
  "health.slow-start": one("alicloud_alb_server_group", {
    slow_start_config: { slow_start_enabled: true, slow_start_duration: 60 },
  }),
  "health.drain": one("alicloud_alb_server_group", {
    connection_drain_config: { connection_drain_enabled: true, connection_drain_timeout: 45 },
  }),
  "timeout.request": one("alicloud_alb_listener", { request_timeout: 90 }),
  "timeout.idle": one("alicloud_alb_listener", { idle_timeout: 300 }),
  "rate-limit.global": one("alicloud_alb_rule", {
    rule_actions: [{ type: "TrafficLimit", order: 1, traffic_limit_config: { qps: 50 } }],
  }),
  "rate-limit.per-address": one("alicloud_alb_rule", {
    rule_actions: [{ type: "TrafficLimit", traffic_limit_config: { per_ip_qps: 3 } }],
  }),
  "rate-limit.shared-count": one("alicloud_alb_rule", {
    rule_actions: [{ type: "TrafficLimit", traffic_limit_config: { qps: 50 } }],
  }),
  "failover.zones": one("alicloud_alb_server_group", { cross_zone_enabled: true }),
  "failover.pools": albForward(
    [
      { server_group_id: "server-group:pool-a", weight: 75 },
      { server_group_id: "server-group:pool-b", weight: 25 },
    ],
    "chat-pools",
  ),
  "rollout.canary": albForward(
    [
      { server_group_id: "server-group:chat", weight: 90 },
      { server_group_id: "server-group:qwen", weight: 10 },
    ],
    "chat-canary",
  ),
  "rollout.header-match": albForward([toOther], "chat-header-b", {
    rule_conditions: [{ type: "Header", header_config: { key: "x-variant", values: ["b"] } }],
  }),
  "rollout.cookie-match": albForward([toOther], "chat-cookie-b", {
    rule_conditions: [{ type: "Cookie", cookie_config: { values: [{ key: "variant", value: "b" }] } }],
  }),
  "rollout.blue-green": albForward([{ server_group_id: "server-group:chat", weight: 0 }, toOther], "chat-blue-green"),
  "rollout.mirror": one(
    "alicloud_alb_rule",
    {
      rule_actions: [
        {
          type: "TrafficMirror",
          traffic_mirror_config: {
            mirror_group_config: { server_group_tuples: [{ server_group_id: "server-group:qwen" }] },
          },
        },
      ],
    },
    "chat-mirror",
  ),
  "rollout.sticky": one("alicloud_alb_server_group", {
    sticky_session_config: {
      sticky_session_enabled: true,
      sticky_session_type: "Server",
      cookie: "session",
      cookie_timeout: 1800,
    },
  }),
  "tracing.spans": one("alicloud_alb_listener", {
    access_log_tracing_config: { tracing_enabled: true, tracing_type: "Zipkin", tracing_sample: 500 },
  }),
  "logging.access-log": one("alicloud_alb_load_balancer", { access_log_config: { log_store: "alb" } }),
};

export const NLB_CELLS: ExpectedCells = {
  "health.active-http": one("alicloud_nlb_server_group", {
    health_check: {
      health_check_enabled: true,
      health_check_type: "HTTP",
      health_check_url: "/health",
      http_check_method: "GET",
      health_check_http_code: ["http_2xx"],
      health_check_interval: 10,
      health_check_connect_timeout: 4,
      healthy_threshold: 2,
      unhealthy_threshold: 3,
    },
  }),
  "health.active-tcp": one("alicloud_nlb_server_group", {
    health_check: { health_check_type: "TCP", health_check_interval: 10 },
  }),
  "health.drain": one("alicloud_nlb_server_group", { connection_drain_enabled: true, connection_drain_timeout: 45 }),
  "timeout.idle": one("alicloud_nlb_listener", { idle_timeout: 300 }),
  "failover.zones": one("alicloud_nlb_load_balancer", { cross_zone_enabled: true }),
};

const easCheck = (key: string, more: JsonObject): readonly Expected[] =>
  one("alicloud_pai_service", {
    containers: [
      {
        [key]: {
          http_get: { path: "/health", port: 8000 },
          initial_delay_seconds: 0,
          period_seconds: 10,
          timeout_seconds: 4,
          ...more,
        },
      },
    ],
  });

export const EAS_CELLS: ExpectedCells = {
  "health.active-http": easCheck("health_check", { success_threshold: 2, failure_threshold: 3 }),
  "health.active-tcp": one("alicloud_pai_service", { containers: [{ health_check: { tcp_socket: { port: 8000 } } }] }),
  "health.startup": easCheck("startup_check", { success_threshold: 1, failure_threshold: 180 }),
  "health.liveness": easCheck("liveness_check", { success_threshold: 1, failure_threshold: 3 }),
  "health.readiness": easCheck("health_check", { success_threshold: 2, failure_threshold: 3 }),
  "health.drain": one("alicloud_pai_service", { runtime: { termination_grace_period: 45 } }),
  "timeout.request": one("alicloud_pai_service", { metadata: { rpc: { keepalive: 90_000 } } }),
  "rate-limit.global": one("alicloud_pai_service", {
    networking: { gateway_policy: { rate_limit: { enable: true, limit: 50 } } },
  }),
  "rate-limit.shared-count": one("alicloud_pai_service", {
    networking: { gateway_policy: { rate_limit: { enable: true, limit: 50 } } },
  }),
  "auth.endpoint-token": one("alicloud_pai_service", { token: "secret:r1-token" }),
  "failover.zones": one("alicloud_pai_service", { metadata: { scheduling: { spread: { policy: "zone" } } } }),
  "rollout.rolling-update": one("alicloud_pai_service", {
    metadata: { rolling_strategy: { max_surge: 1, max_unavailable: 0 } },
  }),
  "tracing.spans": one("alicloud_pai_service", { cloud: { monitoring: { enable_tracing: true } } }),
};

const inPod = (container: JsonObject, more: JsonObject = {}): readonly Expected[] =>
  one("Deployment", { template: { spec: { containers: [{ name: "chat", ...container }], ...more } } }, "chat");
const httpGet = { httpGet: { path: "/health", port: "http" }, periodSeconds: 10, timeoutSeconds: 4 };

export const KUBERNETES_CELLS: ExpectedCells = {
  "health.active-http": inPod({ readinessProbe: { ...httpGet, successThreshold: 2, failureThreshold: 3 } }),
  "health.active-tcp": inPod({ readinessProbe: { tcpSocket: { port: "http" }, periodSeconds: 10 } }),
  "health.active-grpc": inPod({ readinessProbe: { grpc: { port: 9500, service: "llm" }, periodSeconds: 10 } }),
  "health.startup": inPod({ startupProbe: { ...httpGet, successThreshold: 1, failureThreshold: 180 } }),
  "health.liveness": inPod({ livenessProbe: { ...httpGet, successThreshold: 1, failureThreshold: 3 } }),
  "health.readiness": inPod({ readinessProbe: { ...httpGet, successThreshold: 2, failureThreshold: 3 } }),
  "health.drain": inPod({ lifecycle: { preStop: { sleep: { seconds: 45 } } } }, { terminationGracePeriodSeconds: 55 }),
  "failover.zones": one("Deployment", {
    template: {
      spec: {
        topologySpreadConstraints: [
          { maxSkew: 1, minDomains: 2, topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: "DoNotSchedule" },
        ],
      },
    },
  }),
  "failover.disruption-budget": one("PodDisruptionBudget", {
    apiVersion: "policy/v1",
    spec: { maxUnavailable: 1, selector: { matchLabels: { "app.kubernetes.io/name": "chat" } } },
  }),
  "rollout.rolling-update": one("Deployment", {
    strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
  }),
};

export const QUEUE_CELLS: ExpectedCells = {
  "timeout.request": one("alicloud_message_service_queue", { visibility_timeout: 90 }),
  "retry.redelivery": one(
    "alicloud_message_service_queue",
    { dlq_policy: { enabled: true, max_receive_count: 7 } },
    "jobs",
  ),
  "dead-letter.redrive": [
    {
      resource: "alicloud_message_service_queue",
      name: "jobs",
      body: { dlq_policy: { enabled: true, max_receive_count: 4, dead_letter_target_queue: "jobs-dead" } },
    },
    { resource: "alicloud_message_service_queue", name: "jobs-dead", body: { message_retention_period: 604_800 } },
  ],
  "dead-letter.companion-topic": one("alicloud_alikafka_topic", { topic: "chat.events.dlq", partition_num: 6 }),
  "logging.access-log": one("alicloud_message_service_queue", { logging_enabled: true }),
};
