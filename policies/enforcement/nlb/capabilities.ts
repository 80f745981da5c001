import { can, cannot, type CapabilityTable } from "../capability";
import { SOURCES } from "../sources";

const layer4 = (what: string) => cannot(`it forwards connections and ${what}`, SOURCES.nlbProduct);

export const NLB_CAPABILITIES: CapabilityTable = {
  health: {
    "active-http": can("health_check, type HTTP"),
    "active-tcp": can("health_check, type TCP"),
    "active-grpc": cannot("health_check_type is TCP, HTTP or UDP", SOURCES.nlbServerGroup),
    "passive-ejection": layer4("sees no answers"),
    "panic-threshold": cannot("the server group has no such argument", SOURCES.nlbServerGroup),
    startup: cannot("the balancer starts nothing", SOURCES.nlbServerGroup),
    liveness: cannot("the balancer restarts nothing", SOURCES.nlbServerGroup),
    readiness: cannot("the balancer probes members and not containers: use the active probe", SOURCES.nlbServerGroup),
    "slow-start": cannot("the server group has no such argument", SOURCES.nlbServerGroup),
    drain: can("connection_drain_enabled, connection_drain_timeout", "10 s to 900 s"),
  },
  timeout: {
    request: layer4("knows no requests"),
    "per-try": layer4("knows no requests"),
    idle: can("alicloud_nlb_listener.idle_timeout", "10 s to 900 s"),
  },
  retry: layer4("repeats nothing"),
  "circuit-breaker": layer4("knows no requests"),
  "rate-limit": {
    global: cannot("cps limits new connections, and a connection carries any number of requests", SOURCES.nlbListener),
    "per-tenant": layer4("reads no headers"),
    "per-address": cannot("cps is for the listener as a whole", SOURCES.nlbListener),
    "shared-count": cannot("there is no count of requests to share", SOURCES.nlbListener),
    tokens: layer4("counts no tokens"),
  },
  auth: layer4("reads no headers"),
  validation: layer4("reads no bodies"),
  cache: layer4("keeps no answers"),
  fallback: layer4("has one server group for a listener"),
  failover: {
    zones: can("two zones or more in zone_mappings, cross_zone_enabled"),
    "disruption-budget": cannot("the balancer moves no workloads", SOURCES.nlbServerGroup),
    pools: cannot("a listener has one server group", SOURCES.nlbListener),
    gateways: cannot("a listener has one server group", SOURCES.nlbListener),
    regions: cannot("a balancer lies in one region", SOURCES.nlbListener),
  },
  "dead-letter": layer4("keeps nothing"),
  rollout: {
    canary: cannot("a listener has one server group; weights are those of members", SOURCES.nlbListener),
    "header-match": layer4("reads no headers"),
    "cookie-match": layer4("reads no cookies"),
    "blue-green": cannot("a listener has one server group", SOURCES.nlbListener),
    mirror: layer4("copies nothing"),
    sticky: layer4("reads no cookies: scheduler Sch keeps a client address with a member"),
    "rolling-update": cannot("the balancer updates no workloads", SOURCES.nlbServerGroup),
  },
  tracing: layer4("makes no spans"),
  logging: {
    "access-log": cannot("the listener has no access log of requests", SOURCES.nlbListener),
    "ladder-steps": layer4("sees no ladder"),
  },
};
