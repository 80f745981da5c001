import { type JsonObject, type Profile } from "../../../policies";
import { type Expected, type ExpectedCells } from "./expected";

const one = (resource: string, spec: JsonObject, name?: string): readonly Expected[] => [
  { resource, body: { spec }, ...(name === undefined ? {} : { name }) },
];
const traffic = (spec: JsonObject, name = "v1-chat"): readonly Expected[] => one("BackendTrafficPolicy", spec, name);
const health = (healthCheck: JsonObject): readonly Expected[] => traffic({ healthCheck }, "r1");
const rule = (members: JsonObject): readonly Expected[] => one("HTTPRoute", { rules: [members] }, "v1-chat");
const ref = (name: string, weight?: number): JsonObject => ({
  group: "gateway.envoyproxy.io",
  kind: "Backend",
  name,
  ...(weight === undefined ? {} : { weight }),
});
const active = { interval: "10s", timeout: "4s", unhealthyThreshold: 3, healthyThreshold: 2 };
const fallbackBackend = one("Backend", { fallback: true }, "qwen-fallback");
const toMiddleware: readonly Expected[] = [
  ...rule({
    filters: [
      {
        type: "RequestHeaderModifier",
        requestHeaderModifier: { set: [{ name: "x-policy-target", value: "v1-chat" }] },
      },
    ],
    backendRefs: [ref("r1"), ref("middleware-fallback")],
  }),
  ...one(
    "Backend",
    { fallback: true, endpoints: [{ fqdn: { hostname: "middleware.platform.svc.cluster.local", port: 8080 } }] },
    "middleware-fallback",
  ),
];
const overridden = (statusCodes: readonly JsonObject[], error: string, more: JsonObject = {}): readonly Expected[] =>
  traffic({
    responseOverride: [
      {
        match: { statusCodes },
        response: {
          statusCode: 503,
          contentType: "application/json",
          body: { type: "Inline", inline: `{"error":"${error}"}` },
        },
        ...more,
      },
    ],
  });
const SERVER_ERRORS = { type: "Range", range: { start: 500, end: 599 } };
const value = (status: number): JsonObject => ({ type: "Value", value: status });
const extAuth = (maxRequestBytes: number): readonly Expected[] =>
  one("SecurityPolicy", {
    extAuth: {
      failOpen: false,
      bodyToExtAuth: { maxRequestBytes },
      http: {
        path: "/validate/v1-chat",
        backendRefs: [{ group: "", kind: "Service", name: "middleware", port: 8080 }],
      },
    },
  });
const cached = (...lines: readonly string[]): readonly Expected[] => [
  ...rule({ backendRefs: [ref("v1-chat-cache")] }),
  {
    resource: "ConfigMap",
    name: "v1-chat-cache",
    body: { data: { "v1-chat-cache.conf": expect.stringMatching(containing(lines)) as unknown as string } },
  },
];

function containing(lines: readonly string[]): RegExp {
  return new RegExp(lines.map((line) => line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^]*"));
}

/** What both profiles make of a cell. */
const BOTH: ExpectedCells = {
  "health.active-http": health({
    active: { type: "HTTP", http: { path: "/health", method: "GET", expectedStatuses: [200] }, ...active },
  }),
  "health.active-tcp": health({ active: { type: "TCP", tcp: {}, ...active } }),
  "health.active-grpc": health({ active: { type: "GRPC", grpc: { service: "llm" }, ...active } }),
  "health.passive-ejection": health({
    passive: { consecutive5XxErrors: 4, baseEjectionTime: "20s", interval: "3s", maxEjectionPercent: 60 },
  }),
  "health.slow-start": traffic({ loadBalancer: { type: "LeastRequest", slowStart: { window: "1m" } } }, "r1"),
  "timeout.request": rule({ timeouts: { request: "90s" } }),
  "timeout.per-try": rule({ timeouts: { request: "15s", backendRequest: "7s" } }),
  "timeout.idle": traffic({ timeout: { http: { connectionIdleTimeout: "5m" } } }),
  "retry.conditions": traffic({
    retry: {
      numRetries: 2,
      retryOn: { triggers: ["connect-failure", "retriable-status-codes"], httpStatusCodes: [429, 503] },
    },
  }),
  "retry.backoff": traffic({
    retry: { numRetries: 1, perRetry: { backOff: { baseInterval: "200ms", maxInterval: "2s" } } },
  }),
  "retry.per-try": traffic({ retry: { perRetry: { timeout: "4s" } } }),
  "circuit-breaker.trip": traffic({
    healthCheck: { passive: { consecutive5XxErrors: 6, baseEjectionTime: "15s", maxEjectionPercent: 100 } },
  }),
  "circuit-breaker.bulkhead": traffic({
    circuitBreaker: { maxConnections: 40, maxParallelRequests: 40, maxPendingRequests: 8 },
  }),
  "rate-limit.global": traffic({
    rateLimit: { type: "Local", local: { rules: [{ limit: { requests: 50, unit: "Second" } }] } },
  }),
  "rate-limit.per-tenant": traffic({
    rateLimit: {
      type: "Local",
      local: {
        rules: [
          {
            clientSelectors: [{ headers: [{ type: "Distinct", name: "x-tenant" }] }],
            limit: { requests: 5, unit: "Minute" },
          },
        ],
      },
    },
  }),
  "rate-limit.per-address": [
    ...traffic({
      rateLimit: {
        local: {
          rules: [
            {
              clientSelectors: [{ sourceCIDR: { type: "Distinct", value: "0.0.0.0/0" } }],
              limit: { requests: 3, unit: "Second" },
            },
          ],
        },
      },
    }),
    ...one("ClientTrafficPolicy", { clientIPDetection: { xForwardedFor: { numTrustedHops: 2 } } }, "public-clients"),
  ],
  "rate-limit.shared-count": traffic({
    rateLimit: { type: "Global", global: { rules: [{ limit: { requests: 50, unit: "Second" } }] } },
  }),
  "auth.jwt-inline": one("SecurityPolicy", {
    jwt: {
      providers: [
        {
          name: "v1-chat",
          issuer: "https://id.example.com",
          audiences: ["chat"],
          localJWKS: { type: "Inline", inline: '{"keys":[{"kty":"RSA","n":"x","e":"AQAB"}]}' },
        },
      ],
    },
  }),
  "auth.jwt-remote": one("SecurityPolicy", {
    jwt: {
      providers: [
        { remoteJWKS: { uri: "https://id.example.com/keys" }, claimToHeaders: [{ claim: "sub", header: "x-user" }] },
      ],
    },
  }),
  "auth.api-key": one("SecurityPolicy", {
    apiKeyAuth: {
      credentialRefs: [{ group: "", kind: "Secret", name: "clients" }],
      extractFrom: [{ headers: ["x-api-key"] }],
    },
  }),
  "auth.endpoint-token": one("HTTPRouteFilter", {
    credentialInjection: { overwrite: true, credential: { valueRef: { group: "", kind: "Secret", name: "r1-token" } } },
  }),
  "validation.json-schema": [
    ...extAuth(1_048_576),
    {
      resource: "ConfigMap",
      name: "v1-chat-middleware",
      body: { data: { "v1-chat.json": expect.stringContaining('"messages"') as unknown as string } },
    },
  ],
  "validation.max-size": extAuth(65_536),
  "validation.content-type": [
    ...extAuth(1_048_576),
    {
      resource: "ConfigMap",
      name: "v1-chat-middleware",
      body: { data: { "v1-chat.json": expect.stringContaining('"application/json"') as unknown as string } },
    },
  ],
  "cache.fresh": cached('proxy_cache_key "$request_method|$host|$uri|$http_x_tenant";', "proxy_cache_valid 200 120s;"),
  "cache.stale-if-error": cached(
    "inactive=720s",
    'proxy_cache_key "$request_method|$host|$uri|$args|$http_authorization";',
    "proxy_cache_use_stale error http_500 http_502 http_503 http_504 timeout;",
  ),
  "cache.post-body": cached(
    "proxy_cache_methods GET HEAD POST;",
    'proxy_cache_key "$request_method|$host|$uri|$request_body|$http_authorization";',
  ),
  "fallback.on-unhealthy": [...rule({ backendRefs: [ref("r1"), ref("qwen-fallback")] }), ...fallbackBackend],
  "fallback.on-overflow": overridden([value(503)], "full"),
  "fallback.stale": cached(
    "inactive=301s",
    "proxy_cache_valid 200 1s;",
    "proxy_cache_use_stale http_500 http_502 http_503 http_504;",
  ),
  "fallback.backend": [...rule({ backendRefs: [ref("r1"), ref("qwen-fallback")] }), ...fallbackBackend],
  "fallback.reply": overridden([value(429), SERVER_ERRORS], "busy"),
  "fallback.dead-letter": [
    ...toMiddleware,
    {
      resource: "ConfigMap",
      name: "v1-chat-middleware",
      body: { data: { "v1-chat.json": expect.stringContaining('"topic": "chat.later"') as unknown as string } },
    },
  ],
  "failover.pools": rule({ backendRefs: [ref("pool-a", 75), ref("pool-b", 25)] }),
  "dead-letter.capture": toMiddleware,
  "rollout.canary": rule({ backendRefs: [ref("r1", 90), ref("qwen", 10)] }),
  "rollout.header-match": one(
    "HTTPRoute",
    {
      rules: [
        { matches: [{ headers: [{ type: "Exact", name: "x-variant", value: "b" }] }], backendRefs: [ref("qwen")] },
        { backendRefs: [ref("r1")] },
      ],
    },
    "v1-chat",
  ),
  "rollout.cookie-match": one(
    "HTTPRoute",
    {
      rules: [
        {
          matches: [{ headers: [{ type: "RegularExpression", name: "cookie", value: "^(.*;\\s*)?variant=b(;.*)?$" }] }],
          backendRefs: [ref("qwen")],
        },
        { backendRefs: [ref("r1")] },
      ],
    },
    "v1-chat",
  ),
  "rollout.blue-green": rule({ backendRefs: [ref("qwen")] }),
  "rollout.mirror": [
    ...rule({
      filters: [{ type: "RequestMirror", requestMirror: { backendRef: ref("qwen") } }],
      backendRefs: [ref("r1")],
    }),
    ...one("Backend", { endpoints: [{ fqdn: { hostname: "internal-gateway.platform.svc.cluster.local" } }] }, "qwen"),
  ],
  "rollout.sticky": traffic({
    loadBalancer: {
      type: "ConsistentHash",
      consistentHash: { type: "Cookie", cookie: { name: "session", ttl: "30m" } },
    },
  }),
  "tracing.spans": [
    ...traffic({ telemetry: { tracing: { samplingFraction: { numerator: 500, denominator: 10_000 } } } }),
    ...one("EnvoyProxy", {
      telemetry: {
        tracing: {
          samplingRate: 0,
          provider: {
            type: "OpenTelemetry",
            backendRefs: [{ group: "", kind: "Service", name: "otel-collector", port: 4317 }],
          },
        },
      },
    }),
  ],
  "logging.access-log": one("EnvoyProxy", {
    telemetry: {
      accessLog: {
        settings: [
          {
            format: {
              type: "JSON",
              json: {
                status: "%RESPONSE_CODE%",
                path: "%REQ_WITHOUT_QUERY(X-ENVOY-ORIGINAL-PATH?:PATH)%",
                team: "search",
              },
            },
            sinks: [{ type: "File", file: { path: "/dev/stdout" } }],
          },
        ],
      },
    },
  }),
  "logging.ladder-steps": one("EnvoyProxy", {
    telemetry: {
      accessLog: {
        settings: [
          {
            format: {
              json: {
                tries: "%UPSTREAM_REQUEST_ATTEMPT_COUNT%",
                upstream: "%UPSTREAM_HOST%",
                details: "%RESPONSE_CODE_DETAILS%",
              },
            },
          },
        ],
      },
    },
  }),
};

/** Two tries of the primary open the circuit, and the last one is the fallback's. */
const ackLadder = (triggers: readonly string[], httpStatusCodes?: readonly number[]): readonly Expected[] => [
  ...traffic({
    healthCheck: { passive: { consecutive5XxErrors: 2, maxEjectionPercent: 100 } },
    retry: { numRetries: 2, retryOn: { triggers, ...(httpStatusCodes === undefined ? {} : { httpStatusCodes }) } },
  }),
  ...fallbackBackend,
];

/** One try of the primary, then the fallback. */
const newLadder = (triggers: readonly string[], httpStatusCodes?: readonly number[]): readonly Expected[] => [
  ...traffic({
    healthCheck: { passive: { consecutive5XxErrors: 2, maxEjectionPercent: 100 } },
    retry: {
      numRetries: 1,
      numAttemptsPerPriority: 1,
      retryOn: { triggers, ...(httpStatusCodes === undefined ? {} : { httpStatusCodes }) },
    },
  }),
  ...fallbackBackend,
];

/** What each profile makes of a cell. */
export const ENVOY_GATEWAY_CELLS: Readonly<Record<Profile, ExpectedCells>> = {
  ack: {
    ...BOTH,
    "retry.budget": traffic({ circuitBreaker: { maxParallelRetries: 30 } }),
    "circuit-breaker.overflow-reply": overridden([value(503)], "full"),
    "fallback.on-5xx": ackLadder(["5xx"]),
    "fallback.on-429": [
      ...ackLadder(["retriable-status-codes"], [503]),
      ...one(
        "BackendTrafficPolicy",
        { responseOverride: [{ match: { statusCodes: [value(429)] }, response: { statusCode: 503 } }] },
        "r1",
      ),
      ...one(
        "BackendTrafficPolicy",
        { responseOverride: [{ match: { statusCodes: [value(429)] }, response: { statusCode: 503 } }] },
        "qwen",
      ),
    ],
    "fallback.on-timeout": ackLadder(["reset", "retriable-status-codes"], [504]),
    "fallback.on-connect-failure": ackLadder(["connect-failure", "retriable-status-codes"], [503]),
    "fallback.reply-headers": [
      ...toMiddleware,
      {
        resource: "ConfigMap",
        name: "v1-chat-middleware",
        body: { data: { "v1-chat.json": expect.stringContaining('"retry-after": "30"') as unknown as string } },
      },
    ],
  },
  "envoy-gateway-1.9": {
    ...BOTH,
    "health.panic-threshold": health({ panicThreshold: 30 }),
    "failover.zones": traffic({ loadBalancer: { type: "LeastRequest", zoneAware: { preferLocal: {} } } }),
    "retry.budget": traffic({
      circuitBreaker: { retryBudget: { percent: { numerator: 1500, denominator: 10_000 }, minRetryConcurrency: 3 } },
    }),
    "circuit-breaker.overflow-reply": overridden([value(503)], "full", { source: "Local" }),
    "fallback.on-5xx": newLadder(["5xx"]),
    "fallback.on-429": newLadder(["retriable-status-codes"], [429]),
    "fallback.on-timeout": newLadder(["reset", "retriable-status-codes"], [504]),
    "fallback.on-connect-failure": newLadder(["connect-failure", "retriable-status-codes"], [503]),
    "fallback.reply-headers": traffic({
      responseOverride: [
        {
          match: { statusCodes: [SERVER_ERRORS] },
          response: { statusCode: 503, header: { set: [{ name: "retry-after", value: "30" }] } },
        },
      ],
    }),
  },
};
