import { can, cannot, type CapabilityTable } from "../capability";
import { SOURCES } from "../sources";

export const ALB_CAPABILITIES: CapabilityTable = {
  health: {
    "active-http": can("health_check_config, protocol HTTP", "sends to all members when all are unhealthy"),
    "active-tcp": can("health_check_config, protocol TCP"),
    "active-grpc": can("health_check_config, protocol GRPC"),
    "passive-ejection": cannot("members are judged by probes only", SOURCES.albHealth),
    "panic-threshold": cannot(
      "it sends to all members when none is healthy, and the share cannot be set",
      SOURCES.albHealth,
    ),
    startup: cannot("the balancer starts nothing", SOURCES.albServerGroup),
    liveness: cannot("the balancer restarts nothing", SOURCES.albServerGroup),
    readiness: cannot("the balancer probes members and not containers: use the active probe", SOURCES.albServerGroup),
    "slow-start": can("slow_start_config", "30 s to 900 s"),
    drain: can("connection_drain_config", "at most 900 s"),
  },
  timeout: {
    request: can("alicloud_alb_listener.request_timeout", "1 s to 600 s"),
    "per-try": cannot("there is one request_timeout and no retry", SOURCES.albListener),
    idle: can("alicloud_alb_listener.idle_timeout", "1 s to 600 s"),
  },
  retry: cannot("listeners, rules and server groups have no retry", SOURCES.albRule),
  "circuit-breaker": cannot("server groups have no breaker and no limit on what is in flight", SOURCES.albServerGroup),
  "rate-limit": {
    global: can("rule action TrafficLimit, qps", "requests a second"),
    "per-tenant": cannot("TrafficLimit counts all requests or each client address, no header", SOURCES.albRule),
    "per-address": can(
      "rule action TrafficLimit, per_ip_qps",
      "counts the proxy in front unless x-forwarded-for is trusted",
    ),
    "shared-count": can("rule action TrafficLimit", "counted by the balancer as a whole"),
    tokens: cannot("TrafficLimit counts requests", SOURCES.albRule),
  },
  auth: cannot("rules match what is sent and verify no signature or key", SOURCES.albRule),
  validation: cannot("rules read no bodies", SOURCES.albRule),
  cache: cannot("the balancer keeps no answers", SOURCES.albRule),
  fallback: cannot(
    "a rule's action is chosen by the request and never by how a server group answered; FixedResponse is such an action",
    SOURCES.albRule,
  ),
  failover: {
    zones: can("two zones or more in zone_mappings, cross_zone_enabled"),
    "disruption-budget": cannot("the balancer moves no workloads", SOURCES.albServerGroup),
    pools: can(
      "rule action ForwardGroup with server_group_tuples",
      "shares of 0 to 100; a dead pool keeps its share until its weight is changed",
    ),
    gateways: cannot("a balancer has no gateways behind it", SOURCES.albRule),
    regions: cannot("a balancer lies in one region", SOURCES.albRule),
  },
  "dead-letter": cannot("the balancer keeps no requests", SOURCES.albRule),
  rollout: {
    canary: can("rule action ForwardGroup with server_group_tuples"),
    "header-match": can("a rule with a Header condition"),
    "cookie-match": can("a rule with a Cookie condition"),
    "blue-green": can("rule action ForwardGroup with weights 0 and 100"),
    mirror: can("rule action TrafficMirror", "copies every request: there is no share"),
    sticky: can("sticky_session_config of the server group"),
    "rolling-update": cannot("the balancer updates no workloads", SOURCES.albServerGroup),
  },
  tracing: {
    spans: can(
      "alicloud_alb_listener.access_log_tracing_config",
      "Zipkin headers; needs the access log of the balancer",
    ),
  },
  logging: {
    "access-log": can("alicloud_alb_load_balancer.access_log_config", "the construct names project and store"),
    "ladder-steps": cannot("the balancer sees no ladder", SOURCES.albListener),
  },
};
