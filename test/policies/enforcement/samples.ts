import { minutes, percent, seconds } from "../../../base";
import {
  AuthPolicy,
  CachePolicy,
  CircuitBreakerPolicy,
  DeadLetterPolicy,
  endpoint,
  FailoverPolicy,
  FallbackPolicy,
  type FeatureOf,
  HealthPolicy,
  LoggingPolicy,
  type Policy,
  type PolicyKind,
  type PolicyTarget,
  queue,
  RateLimitPolicy,
  RetryPolicy,
  RolloutPolicy,
  route,
  service,
  type TierName,
  TimeoutPolicy,
  TracingPolicy,
  ValidationPolicy,
} from "../../../policies";

/** Targets that policies lead to. */
export interface Others {
  /** A second model, watched. */
  readonly other: PolicyTarget;
}

type Samples = { readonly [K in PolicyKind]: { readonly [F in FeatureOf<K>]: (others: Others) => Policy } };

const THRICE = { every: seconds(10), timeout: seconds(4), unhealthyAfter: 3, healthyAfter: 2 };
const RATE = { requests: 50, per: "second" } as const;
const JWT = { issuer: "https://id.example.com", audiences: ["chat"] };
const A = { name: "pool-a", share: percent(75) };
const B = { name: "pool-b", share: percent(25) };

/** For each feature, the smallest policy that asks for it. */
export const SAMPLES: Samples = {
  health: {
    "active-http": () => HealthPolicy.http("/health", THRICE),
    "active-tcp": () => HealthPolicy.tcp(THRICE),
    "active-grpc": () => HealthPolicy.grpc("llm", { ...THRICE, port: 9500 }),
    "passive-ejection": () => HealthPolicy.passive(4, { ejectFor: seconds(20), maxEjected: percent(60) }),
    "panic-threshold": () => HealthPolicy.passive(4).panicBelow(percent(30)),
    startup: () => HealthPolicy.http("/health", THRICE).startWithin(minutes(30)),
    liveness: () => HealthPolicy.http("/health", THRICE).restartsWhenDead(),
    readiness: () => HealthPolicy.http("/health", THRICE).servesWhenReady(),
    "slow-start": () => HealthPolicy.tcp(THRICE).slowStart(seconds(60)),
    drain: () => HealthPolicy.tcp(THRICE).drain(seconds(45)),
  },
  timeout: {
    request: () => TimeoutPolicy.request(seconds(90)),
    "per-try": () => TimeoutPolicy.perTry(seconds(7)),
    idle: () => TimeoutPolicy.idle(seconds(300)),
  },
  retry: {
    conditions: () => RetryPolicy.on("connect-failure", "429").attempts(3),
    backoff: () => RetryPolicy.on("5xx").backoff({ base: seconds(0.2), max: seconds(2) }),
    "per-try": () => RetryPolicy.on("5xx").perTry(seconds(4)),
    budget: () => RetryPolicy.on("5xx").budget(percent(15)),
    redelivery: () => RetryPolicy.redeliver(7),
  },
  "circuit-breaker": {
    trip: () => CircuitBreakerPolicy.trip({ after: 6, openFor: seconds(15) }),
    bulkhead: () => CircuitBreakerPolicy.bulkhead({ active: 40, waiting: 8 }),
    "overflow-reply": () => CircuitBreakerPolicy.bulkhead().answerOverflow(503, { body: { error: "full" } }),
  },
  "rate-limit": {
    global: () => RateLimitPolicy.global(RATE),
    "per-tenant": () => RateLimitPolicy.perTenant("x-tenant", { requests: 5, per: "minute" }),
    "per-address": () => RateLimitPolicy.perAddress({ requests: 3, per: "second" }),
    "shared-count": () => RateLimitPolicy.global(RATE).shared(),
    tokens: () => RateLimitPolicy.tokens({ requests: 90_000, per: "minute" }),
  },
  auth: {
    "jwt-inline": () => AuthPolicy.jwt({ ...JWT, keys: { inline: '{"keys":[{"kty":"RSA","n":"x","e":"AQAB"}]}' } }),
    "jwt-remote": () =>
      AuthPolicy.jwt({ ...JWT, keys: { uri: "https://id.example.com/keys" }, claimsToHeaders: { sub: "x-user" } }),
    "api-key": () => AuthPolicy.apiKey({ secrets: ["clients"] }),
    "endpoint-token": () => AuthPolicy.endpointToken("r1-token"),
  },
  validation: {
    "json-schema": () => ValidationPolicy.jsonSchema({ type: "object", required: ["messages"] }),
    "max-size": () => ValidationPolicy.maxBytes(65_536),
    "content-type": () => ValidationPolicy.contentTypes("application/json"),
  },
  cache: {
    fresh: () => CachePolicy.fresh({ ttl: minutes(2), key: ["path", "header:X-Tenant"] }),
    "stale-if-error": () => CachePolicy.fresh({ ttl: minutes(2) }).staleIfError(minutes(10)),
    "post-body": () => CachePolicy.fresh({ ttl: minutes(2), methods: ["POST"], key: ["path", "body"] }),
  },
  fallback: {
    "on-5xx": ({ other }) => FallbackPolicy.when("5xx").then(other),
    "on-429": ({ other }) => FallbackPolicy.when("429").then(other),
    "on-timeout": ({ other }) => FallbackPolicy.when("timeout").then(other),
    "on-connect-failure": ({ other }) => FallbackPolicy.when("connect-failure").then(other),
    "on-unhealthy": ({ other }) => FallbackPolicy.when("unhealthy").then(other),
    "on-overflow": () => FallbackPolicy.when("overflow").thenReply(503, { body: { error: "full" } }),
    stale: () => FallbackPolicy.when("5xx").staleFor(minutes(5)),
    backend: ({ other }) => FallbackPolicy.when("5xx").then(other),
    reply: () => FallbackPolicy.when("5xx", "429").thenReply(503, { body: { error: "busy" } }),
    "reply-headers": () =>
      FallbackPolicy.when("5xx").thenReply(503, { body: { error: "busy" }, retryAfter: seconds(30) }),
    "dead-letter": () => FallbackPolicy.when("5xx").thenDeadLetter({ topic: "chat.later" }),
  },
  failover: {
    zones: () => FailoverPolicy.zones({ atLeast: 2 }),
    "disruption-budget": () => FailoverPolicy.zones().keepsAllBut(1),
    pools: () => FailoverPolicy.pools(A, B),
    gateways: () => FailoverPolicy.gateways({ name: "gw-a", share: percent(60) }, { name: "gw-b", share: percent(40) }),
    regions: () =>
      FailoverPolicy.regions(
        { name: "ap-southeast-1", share: percent(100) },
        { name: "eu-central-1", share: percent(0) },
      ),
  },
  "dead-letter": {
    capture: () => DeadLetterPolicy.capture("chat.later"),
    redrive: () => DeadLetterPolicy.queue("jobs-dead", { after: 4 }),
    "companion-topic": () => DeadLetterPolicy.topic("chat.events.dlq", { partitions: 6 }),
  },
  rollout: {
    canary: ({ other }) => RolloutPolicy.canary(other, { steps: [percent(10), percent(50)] }),
    "header-match": ({ other }) => RolloutPolicy.byHeader("x-variant", { value: "b", target: other }),
    "cookie-match": ({ other }) => RolloutPolicy.byCookie("variant", { value: "b", target: other }),
    "blue-green": ({ other }) => RolloutPolicy.blueGreen(other, "green"),
    mirror: ({ other }) => RolloutPolicy.mirror(other),
    sticky: () => RolloutPolicy.sticky("session", minutes(30)),
    "rolling-update": () => RolloutPolicy.rolling({ maxSurge: 1, maxUnavailable: 0 }),
  },
  tracing: { spans: () => TracingPolicy.sample(percent(5)) },
  logging: {
    "access-log": () => LoggingPolicy.access({ team: "search" }),
    "ladder-steps": () => LoggingPolicy.access().withLadderSteps(),
  },
};

/** A target whose path is one tier, of the kind that this tier serves. */
export function targetOn(tier: TierName, kind: PolicyKind, feature: string): PolicyTarget {
  const address = { host: "nlb-r1.example.com", port: 9001 };
  switch (tier) {
    case "envoy-gateway": {
      if (kind === "health" || feature === "endpoint-token")
        return endpoint("r1", { tiers: [tier], address, concurrency: 200 });
      const upstream = endpoint("r1", { tiers: [tier], address });
      return route("/v1/chat", { to: upstream, tiers: [tier], concurrency: 200 });
    }
    case "eas":
      return endpoint("r1", { tiers: [tier], address, loadTime: minutes(25) });
    case "queue":
      return queue("jobs");
    default:
      return service("chat", { tiers: [tier], replicas: 3 });
  }
}
