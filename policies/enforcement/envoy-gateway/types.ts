import {
  type BackendTrafficPolicy,
  type EnvoyGatewayDocument,
  type EnvoyProxy,
  type HTTPRoute,
  type SecurityPolicy,
} from "./crds/documents";

/** The parts of the custom resources that the compiler writes, by their own names. */
export type DocumentKind = EnvoyGatewayDocument["kind"];
export type SpecOf<K extends DocumentKind> = Extract<EnvoyGatewayDocument, { kind: K }>["spec"];

export type TrafficSpec = Omit<BackendTrafficPolicy["spec"], "targetRefs">;
export type HealthChecks = NonNullable<TrafficSpec["healthCheck"]>;
export type Passive = NonNullable<HealthChecks["passive"]>;
export type Active = NonNullable<HealthChecks["active"]>;
export type Limits = NonNullable<TrafficSpec["circuitBreaker"]>;
export type RateLimits = NonNullable<TrafficSpec["rateLimit"]>;
export type RateRule = NonNullable<NonNullable<RateLimits["local"]>["rules"]>[number];
export type ResponseOverride = NonNullable<TrafficSpec["responseOverride"]>[number];

export type RetryTrigger = NonNullable<NonNullable<NonNullable<TrafficSpec["retry"]>["retryOn"]>["triggers"]>[number];

export type SecuritySpec = Omit<SecurityPolicy["spec"], "targetRefs">;
export type JwtProvider = NonNullable<SecuritySpec["jwt"]>["providers"][number];

export type RouteRule = NonNullable<HTTPRoute["spec"]["rules"]>[number];
export type RouteFilter = NonNullable<RouteRule["filters"]>[number];
export type RouteBackend = NonNullable<RouteRule["backendRefs"]>[number];
export type HeaderMatch = NonNullable<NonNullable<RouteRule["matches"]>[number]["headers"]>[number];

export type Telemetry = NonNullable<EnvoyProxy["spec"]["telemetry"]>;
