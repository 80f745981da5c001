import { can, cannot, type CapabilityTable } from "../capability";
import { type Profile } from "../context";
import { SOURCES } from "../sources";

const workload = (what: string) => cannot(`the gateway ${what} no containers`, SOURCES.envoyHealth);

/** What the middleware gateway does, and with it the answer cache and the middleware service that belong to it. */
export function envoyGatewayCapabilities(profile: Profile): CapabilityTable {
  const ack = profile === "ack";
  return {
    health: {
      "active-http": can(
        "BackendTrafficPolicy.healthCheck.active.http",
        "a fresh cluster may take 60 s to start real checks: passive ejection stands beside it",
      ),
      "active-tcp": can(
        "BackendTrafficPolicy.healthCheck.active.tcp",
        "a fresh cluster may take 60 s to start real checks",
      ),
      "active-grpc": can(
        "BackendTrafficPolicy.healthCheck.active.grpc",
        "a fresh cluster may take 60 s to start real checks",
      ),
      "passive-ejection": can("BackendTrafficPolicy.healthCheck.passive"),
      "panic-threshold": ack
        ? cannot("panicThreshold came with Envoy Gateway 1.5; ACK's component is built on 1.4", SOURCES.envoyNotes15)
        : can("BackendTrafficPolicy.healthCheck.panicThreshold"),
      startup: workload("starts"),
      liveness: workload("restarts"),
      readiness: workload("asks"),
      "slow-start": can("BackendTrafficPolicy.loadBalancer.slowStart"),
      drain: cannot("shutdown settings are those of the gateway's own pods", SOURCES.envoyTypes),
    },
    timeout: {
      request: can("HTTPRoute.rules[].timeouts.request", "on a stream it bounds the whole stream"),
      "per-try": can(
        "BackendTrafficPolicy.retry.perRetry.timeout, or HTTPRoute.rules[].timeouts.backendRequest",
        "ends with the response headers: a server that sends them before its first token escapes it",
      ),
      idle: can(
        "BackendTrafficPolicy.timeout.http.connectionIdleTimeout",
        "idle connections to the backend; a silent open stream is not idle",
      ),
    },
    retry: {
      conditions: can("BackendTrafficPolicy.retry.retryOn"),
      backoff: can("BackendTrafficPolicy.retry.perRetry.backOff"),
      "per-try": can("BackendTrafficPolicy.retry.perRetry.timeout"),
      budget: ack
        ? can(
            "BackendTrafficPolicy.circuitBreaker.maxParallelRetries",
            "a count, made of the share and the target's declared concurrency",
          )
        : can("BackendTrafficPolicy.circuitBreaker.retryBudget"),
      redelivery: cannot("the gateway delivers no messages", SOURCES.envoyTypes),
    },
    "circuit-breaker": {
      trip: can("BackendTrafficPolicy.healthCheck.passive"),
      bulkhead: can(
        "BackendTrafficPolicy.circuitBreaker",
        "counted in each gateway pod; what overflows never spills to a fallback",
      ),
      "overflow-reply": ack
        ? can("BackendTrafficPolicy.responseOverride on 503", "cannot tell the gateway's own 503 from the backend's")
        : can("BackendTrafficPolicy.responseOverride, source Local"),
    },
    "rate-limit": {
      global: can("BackendTrafficPolicy.rateLimit.local", "each gateway pod counts for itself"),
      "per-tenant": can(
        "BackendTrafficPolicy.rateLimit.local, a Distinct header",
        "each gateway pod counts for itself",
      ),
      "per-address": can(
        "BackendTrafficPolicy.rateLimit.local, a Distinct sourceCIDR",
        "needs clientIPDetection, or it counts the proxy in front",
      ),
      "shared-count": can(
        "BackendTrafficPolicy.rateLimit.global",
        "needs Envoy Gateway's own rate limit service with a Redis",
      ),
      tokens: cannot(
        "the gateway counts requests; reading token use needs the AI gateway or InferenceTrafficPolicy, which nobody has run here",
        SOURCES.ackGateway,
      ),
    },
    auth: {
      "jwt-inline": can("SecurityPolicy.jwt.providers[].localJWKS"),
      "jwt-remote": can("SecurityPolicy.jwt.providers[].remoteJWKS"),
      "api-key": can(
        "SecurityPolicy.apiKeyAuth",
        ack ? "the client's name cannot be forwarded, nor the key removed" : undefined,
      ),
      "endpoint-token": can(
        "HTTPRouteFilter.credentialInjection",
        "injected towards the endpoint; who may call is another question",
      ),
    },
    validation: {
      "json-schema": can("SecurityPolicy.extAuth to the middleware"),
      "max-size": can("SecurityPolicy.extAuth.bodyToExtAuth.maxRequestBytes", "413 above it"),
      "content-type": can("SecurityPolicy.extAuth to the middleware"),
    },
    cache: {
      fresh: can("the answer cache: proxy_cache"),
      "stale-if-error": can("the answer cache: proxy_cache_use_stale", "the bound counts from the last use of a copy"),
      "post-body": can("the answer cache: proxy_cache_methods POST, $request_body in the key"),
    },
    fallback: {
      "on-5xx": can("BackendTrafficPolicy.retry.retryOn 5xx"),
      "on-429": ack
        ? can(
            "an inner hop that turns 429 into 503",
            "passive ejection counts 5xx only, and one attempt for each priority is not in the profile",
          )
        : can("BackendTrafficPolicy.retry.retryOn.httpStatusCodes"),
      "on-timeout": can("BackendTrafficPolicy.retry.retryOn reset and 504"),
      "on-connect-failure": can("BackendTrafficPolicy.retry.retryOn connect-failure and, through a hop, 503"),
      "on-unhealthy": can("priorities: Backend.fallback", "an unhealthy primary is left without a try"),
      "on-overflow": can("BackendTrafficPolicy.responseOverride", "to a reply only"),
      stale: can("the answer cache: proxy_cache_use_stale"),
      backend: can(
        "Backend.fallback, with retry and passive ejection as one unit",
        "for streams before the response headers only",
      ),
      reply: can("BackendTrafficPolicy.responseOverride"),
      "reply-headers": ack
        ? can("the middleware as the last backend", "responseOverride has no headers in this profile")
        : can("BackendTrafficPolicy.responseOverride.response.header"),
      "dead-letter": can("the middleware as the last backend"),
    },
    failover: {
      zones: ack
        ? cannot(
            "loadBalancer.zoneAware came with Envoy Gateway 1.5; ACK's component is built on 1.4",
            SOURCES.envoyNotes15,
          )
        : can("BackendTrafficPolicy.loadBalancer.zoneAware", "prefers the gateway pod's own zone"),
      "disruption-budget": cannot("the gateway moves no workloads", SOURCES.envoyTypes),
      pools: can("HTTPRoute backendRefs with weights"),
      gateways: cannot("a gateway does not choose between gateways", SOURCES.envoyTypes),
      regions: cannot(
        "the gateway's cluster lies in one region: the other region is reached through its own entry",
        SOURCES.envoyTypes,
      ),
    },
    "dead-letter": {
      capture: can("the middleware as the last backend"),
      redrive: cannot("the gateway holds no queue", SOURCES.envoyTypes),
      "companion-topic": cannot("the gateway holds no topics", SOURCES.envoyTypes),
    },
    rollout: {
      canary: can("HTTPRoute backendRefs[].weight"),
      "header-match": can("HTTPRoute matches[].headers"),
      "cookie-match": can("HTTPRoute matches[].headers, cookie by regular expression"),
      "blue-green": can("HTTPRoute backendRefs with one backend"),
      mirror: can("HTTPRoute filter RequestMirror"),
      sticky: can("BackendTrafficPolicy.loadBalancer.consistentHash by cookie"),
      "rolling-update": cannot("the gateway updates no workloads", SOURCES.envoyTypes),
    },
    tracing: { spans: can("EnvoyProxy.telemetry.tracing, BackendTrafficPolicy.telemetry.tracing") },
    logging: {
      "access-log": can("EnvoyProxy.telemetry.accessLog"),
      "ladder-steps": can("EnvoyProxy.telemetry.accessLog: tries, flags and the upstream that answered"),
    },
  };
}
