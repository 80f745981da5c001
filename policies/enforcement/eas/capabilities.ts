import { can, cannot, type CapabilityTable } from "../capability";
import { SOURCES } from "../sources";

const noKey = (what: string) => cannot(`service_config has no key for ${what}`, SOURCES.easConfig);

export const EAS_CAPABILITIES: CapabilityTable = {
  health: {
    "active-http": can(
      "containers[].health_check.http_get",
      "the page does not settle whether the third probe is named health_check or readiness_check; both spellings are in use",
    ),
    "active-tcp": can("containers[].health_check.tcp_socket"),
    "active-grpc": cannot("a probe is one of http_get, tcp_socket and exec", SOURCES.easConfig),
    "passive-ejection": noKey("ejection by the results of traffic"),
    "panic-threshold": noKey("a panic threshold"),
    startup: can("containers[].startup_check"),
    liveness: can("containers[].liveness_check"),
    readiness: can("containers[].health_check"),
    "slow-start": noKey("a slow start"),
    drain: can("runtime.termination_grace_period"),
  },
  timeout: {
    request: can(
      "metadata.rpc.keepalive",
      "milliseconds; a longer request gets 408; not in force behind an ALB dedicated gateway",
    ),
    "per-try": noKey("a limit on one try"),
    idle: noKey("an idle limit"),
  },
  retry: noKey("retries"),
  "circuit-breaker": {
    trip: noKey("a trip"),
    bulkhead: cannot(
      "concurrency_limit is half of a circuit breaker and has no queue and no trip; both halves go together",
      SOURCES.easConfig,
    ),
    "overflow-reply": noKey("a reply of one's own"),
  },
  "rate-limit": {
    global: can(
      "networking.gateway_policy.rate_limit",
      "requests a second; the shared gateway allows 1000 for a service",
    ),
    "per-tenant": noKey("limits by header"),
    "per-address": noKey("limits by client address"),
    "shared-count": can("networking.gateway_policy.rate_limit", "counted at the gateway, so it is shared by nature"),
    tokens: noKey("token counts"),
  },
  auth: {
    "jwt-inline": noKey("JWT"),
    "jwt-remote": noKey("JWT"),
    "api-key": noKey("keys by client: a service has one token"),
    "endpoint-token": can("token", "the token is a secret: it is put in by the construct, never into these documents"),
  },
  validation: noKey("validation of payloads"),
  cache: noKey("a cache of answers"),
  fallback: noKey("another service to turn to"),
  failover: {
    zones: can("metadata.scheduling.spread.policy = zone", "needs vSwitches in several zones"),
    "disruption-budget": noKey("voluntary disruptions apart from rolling_strategy"),
    pools: cannot(
      "the types under cloud.computing.instances are tried in order at start, not failed over between",
      SOURCES.easConfig,
    ),
    gateways: noKey("several gateways"),
    regions: cannot("a service lies in one region", SOURCES.easConfig),
  },
  "dead-letter": noKey("dead letters"),
  rollout: {
    canary: cannot(
      "weights in a service group are set by an API call that Terraform has no resource for",
      SOURCES.easGroups,
    ),
    "header-match": noKey("choice by header"),
    "cookie-match": noKey("choice by cookie"),
    "blue-green": cannot(
      "releasing a service in a group is an API call that Terraform has no resource for",
      SOURCES.easGroups,
    ),
    mirror: noKey("copies of requests"),
    sticky: noKey("sticky sessions"),
    "rolling-update": can("metadata.rolling_strategy"),
  },
  tracing: {
    spans: can("cloud.monitoring.enable_tracing", "a switch: all or nothing, no sampling share"),
  },
  logging: {
    "access-log": cannot(
      "sinker keeps whole requests and answers, which is a record of content and no access log",
      SOURCES.easConfig,
    ),
    "ladder-steps": noKey("ladder steps"),
  },
};
