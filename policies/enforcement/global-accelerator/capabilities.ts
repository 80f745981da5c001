import { can, cannot, type CapabilityTable } from "../capability";
import { SOURCES } from "../sources";

const layer4 = (what: string) => cannot(`with the TCP listener it forwards connections and ${what}`, SOURCES.gaProduct);

export const GLOBAL_ACCELERATOR_CAPABILITIES: CapabilityTable = {
  health: {
    "active-http": can("alicloud_ga_endpoint_group.health_check_path, protocol HTTP"),
    "active-tcp": can("alicloud_ga_endpoint_group.health_check_protocol, TCP"),
    "active-grpc": cannot("health_check_protocol is TCP, HTTP or HTTPS", SOURCES.gaEndpointGroup),
    "passive-ejection": layer4("sees no answers"),
    "panic-threshold": cannot("the endpoint group has no such argument", SOURCES.gaEndpointGroup),
    startup: cannot("it starts nothing", SOURCES.gaEndpointGroup),
    liveness: cannot("it restarts nothing", SOURCES.gaEndpointGroup),
    readiness: cannot("it probes endpoints and not containers: use the active probe", SOURCES.gaEndpointGroup),
    "slow-start": cannot("the endpoint group has no such argument", SOURCES.gaEndpointGroup),
    drain: cannot("the endpoint group has no such argument", SOURCES.gaEndpointGroup),
  },
  timeout: {
    request: cannot(
      "request_timeout is for HTTP listeners, which end at 180 s and are not used for models",
      SOURCES.gaListener,
    ),
    "per-try": layer4("repeats nothing"),
    idle: can("alicloud_ga_listener.idle_timeout", "TCP: 10 s to 900 s"),
  },
  retry: layer4("repeats nothing"),
  "circuit-breaker": layer4("knows no requests"),
  "rate-limit": layer4("counts no requests"),
  auth: layer4("reads no headers"),
  validation: layer4("reads no bodies"),
  cache: layer4("keeps no answers"),
  fallback: layer4("cannot tell a good answer from a bad one"),
  failover: {
    zones: cannot("it chooses between regions and gateways; zones are chosen behind them", SOURCES.gaEndpointGroup),
    "disruption-budget": cannot("it moves no workloads", SOURCES.gaEndpointGroup),
    pools: cannot("it chooses between regions and gateways; pools are chosen behind them", SOURCES.gaEndpointGroup),
    gateways: can("endpoint_configurations[].weight", "0 to 255"),
    regions: can(
      "one alicloud_ga_endpoint_group a region, traffic_percentage",
      "two groups for a pay-as-you-go listener unless the quota is raised",
    ),
  },
  "dead-letter": layer4("keeps nothing"),
  rollout: {
    canary: cannot("traffic_percentage is the share of a region, not of a version", SOURCES.gaEndpointGroup),
    "header-match": layer4("reads no headers"),
    "cookie-match": layer4("reads no cookies"),
    "blue-green": cannot("traffic_percentage is the share of a region, not of a version", SOURCES.gaEndpointGroup),
    mirror: layer4("copies nothing"),
    sticky: layer4("reads no cookies: client_affinity knows the source address only"),
    "rolling-update": cannot("it updates no workloads", SOURCES.gaEndpointGroup),
  },
  tracing: layer4("makes no spans"),
  logging: {
    "access-log": can("alicloud_ga_access_log", "a flow log: connections, not requests"),
    "ladder-steps": layer4("sees no ladder"),
  },
};
