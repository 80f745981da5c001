import { can, cannot, type CapabilityTable } from "../capability";
import { SOURCES } from "../sources";

const policyClass = (name: string) =>
  cannot(`the product has a ${name} policy, but the provider registers no policy resource`, SOURCES.apigPolicies);

export const APIG_CAPABILITIES: CapabilityTable = {
  health: {
    "active-http": can("alicloud_apig_service.health_check_config, protocol HTTP"),
    "active-tcp": can("alicloud_apig_service.health_check_config, protocol TCP"),
    "active-grpc": can("alicloud_apig_service.health_check_config, protocol GRPC"),
    "passive-ejection": can(
      "alicloud_apig_service.outlier_detection_config",
      "by share of failures, not by failures in a row",
    ),
    "panic-threshold": can("alicloud_apig_service.healthy_panic_threshold"),
    startup: cannot("the gateway starts nothing", SOURCES.apigService),
    liveness: cannot("the gateway restarts nothing", SOURCES.apigService),
    readiness: cannot("the gateway probes services and not containers: use the active probe", SOURCES.apigService),
    "slow-start": cannot("the service has no such argument", SOURCES.apigService),
    drain: cannot("the service has no such argument", SOURCES.apigService),
  },
  timeout: policyClass("Timeout"),
  retry: policyClass("Retry"),
  "circuit-breaker": policyClass("CircuitBreaker"),
  "rate-limit": policyClass("RateLimit"),
  auth: cannot(
    "enable_auth is a switch: consumers, JWT and keys have no resource in the provider",
    SOURCES.apigHttpApi,
  ),
  validation: cannot("routes match requests and read no bodies", SOURCES.apigRoute),
  cache: cannot("routes keep no answers", SOURCES.apigRoute),
  fallback: cannot(
    "aiFallbackConfig can be written into deploy_configs as JSON, but its type names are not documented and nobody tests them",
    SOURCES.apigHttpApi,
  ),
  failover: {
    zones: cannot("zones are given to the gateway when it is made and are no policy of a route", SOURCES.apigRoute),
    "disruption-budget": cannot("the gateway moves no workloads", SOURCES.apigRoute),
    pools: can(
      "alicloud_apig_route.backend, scene MultiServiceByRatio",
      "shares only: a dead pool keeps its share unless health takes it out",
    ),
    gateways: cannot("a gateway does not choose between gateways", SOURCES.apigRoute),
    regions: cannot("a gateway lies in one region", SOURCES.apigRoute),
  },
  "dead-letter": cannot("routes keep no requests", SOURCES.apigRoute),
  rollout: {
    canary: can("alicloud_apig_route.backend, scene MultiServiceByRatio"),
    "header-match": can("alicloud_apig_route.match.headers"),
    "cookie-match": can("alicloud_apig_route.match.headers, on Cookie by regular expression"),
    "blue-green": can("alicloud_apig_route.backend with one service"),
    mirror: policyClass("FlowCopy"),
    sticky: policyClass("ServiceLb"),
    "rolling-update": cannot("the gateway updates no workloads", SOURCES.apigRoute),
  },
  tracing: cannot("the gateway resource has no tracing argument", SOURCES.apigHttpApi),
  logging: {
    "access-log": can("alicloud_apig_gateway.log_config.sls", "cannot be changed after the gateway is made"),
    "ladder-steps": cannot("the gateway sees no ladder", SOURCES.apigRoute),
  },
};
