/** Every kind of policy, and the features a policy of that kind can ask of the tier which enforces it. */
export const FEATURES = {
  health: [
    "active-http",
    "active-tcp",
    "active-grpc",
    "passive-ejection",
    "panic-threshold",
    "startup",
    "liveness",
    "readiness",
    "slow-start",
    "drain",
  ],
  timeout: ["request", "per-try", "idle"],
  retry: ["conditions", "backoff", "per-try", "budget", "redelivery"],
  "circuit-breaker": ["trip", "bulkhead", "overflow-reply"],
  "rate-limit": ["global", "per-tenant", "per-address", "shared-count", "tokens"],
  auth: ["jwt-inline", "jwt-remote", "api-key", "endpoint-token"],
  validation: ["json-schema", "max-size", "content-type"],
  cache: ["fresh", "stale-if-error", "post-body"],
  fallback: [
    "on-5xx",
    "on-429",
    "on-timeout",
    "on-connect-failure",
    "on-unhealthy",
    "on-overflow",
    "stale",
    "backend",
    "reply",
    "reply-headers",
    "dead-letter",
  ],
  failover: ["zones", "disruption-budget", "pools", "gateways", "regions"],
  "dead-letter": ["capture", "redrive", "companion-topic"],
  rollout: ["canary", "header-match", "cookie-match", "blue-green", "mirror", "sticky", "rolling-update"],
  tracing: ["spans"],
  logging: ["access-log", "ladder-steps"],
} as const satisfies Record<string, readonly string[]>;

export type PolicyKind = keyof typeof FEATURES;
export type FeatureOf<K extends PolicyKind> = (typeof FEATURES)[K][number];
/** A feature of any kind, such as `"active-http"` of `health`. */
export type AnyFeature = { [K in PolicyKind]: FeatureOf<K> }[PolicyKind];

export const POLICY_KINDS = Object.keys(FEATURES) as readonly PolicyKind[];

/** Where a policy can be enforced, outermost first: the order in which a request meets them. */
export const TIER_NAMES = [
  "global-accelerator",
  "apig",
  "alb",
  "nlb",
  "envoy-gateway",
  "eas",
  "kubernetes",
  "queue",
] as const;
export type TierName = (typeof TIER_NAMES)[number];

export function isTierName(name: string): name is TierName {
  return (TIER_NAMES as readonly string[]).includes(name);
}
