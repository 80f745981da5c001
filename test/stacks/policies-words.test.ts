import { minutes, percent, seconds } from "../../base";
import { openPlatformText, TIERS } from "../../config";
import {
  AuthPolicy,
  CachePolicy,
  CircuitBreakerPolicy,
  DeadLetterPolicy,
  FailoverPolicy,
  FallbackPolicy,
  HealthPolicy,
  LoggingPolicy,
  type Policy,
  POLICY_KINDS,
  RateLimitPolicy,
  RetryPolicy,
  RolloutPolicy,
  TIER_NAMES,
  TimeoutPolicy,
  TracingPolicy,
  ValidationPolicy,
} from "../../policies";
import { buildPolicy } from "../../stacks/policies/build";
import { platformTargets } from "../../stacks/policies/targets";
import { platformText } from "./support/policies";

/** What the file says, and the same in TypeScript. */
const SAME: readonly (readonly [said: string, policy: (targets: ReturnType<typeof platformTargets>) => Policy])[] = [
  [
    "health: { http: { path: /r, every: 5s, timeout: 2s, expect: [200, 204] }, ejectAfter: { after: 4, maxEjected: 30% }, startWithin: 10m, restartsWhenDead: true, servesWhenReady: true, slowStart: 30s, drain: 20s }",
    () =>
      HealthPolicy.http("/r", { every: seconds(5), timeout: seconds(2), expect: [200, 204] })
        .startWithin(minutes(10))
        .restartsWhenDead()
        .servesWhenReady()
        .ejectAfter(4, { maxEjected: percent(30) })
        .slowStart(seconds(30))
        .drain(seconds(20)),
  ],
  ["health: { tcp: { port: 9000 } }", () => HealthPolicy.tcp({ port: 9000 })],
  ["health: { grpc: { service: chat } }", () => HealthPolicy.grpc("chat")],
  ["health: { ejectAfter: 3, panicBelow: 40% }", () => HealthPolicy.passive(3).panicBelow(percent(40))],
  [
    "timeout: { request: 60s, perTry: 10s, idle: 90s }",
    () => TimeoutPolicy.request(seconds(60)).perTry(seconds(10)).idle(seconds(90)),
  ],
  [
    "retry: { on: [5xx, reset], attempts: 3, perTry: 2s, backoff: { base: 50ms, max: 1s }, budget: 10%, acceptsProduct: { attempts: 4, reason: another reason entirely } }",
    () =>
      RetryPolicy.on("5xx", "reset")
        .attempts(3)
        .perTry(seconds(2))
        .backoff({ base: seconds(0.05), max: seconds(1) })
        .budget(percent(10))
        .acceptsProduct(4, "another reason entirely"),
  ],
  [
    "circuitBreaker: { trip: { after: 3, openFor: 20s, maxOpen: 80% }, bulkhead: { active: 60 }, answerOverflow: { status: 503, body: { error: full } } }",
    () =>
      CircuitBreakerPolicy.trip({ after: 3, openFor: seconds(20), maxOpen: percent(80) })
        .bulkhead({ active: 60 })
        .answerOverflow(503, { body: { error: "full" } }),
  ],
  [
    "rateLimit: { global: { requests: 9, per: second }, perTenant: { header: x-tenant, requests: 2, per: minute }, perAddress: { requests: 1, per: hour }, tokens: { requests: 100, per: day }, shared: true }",
    () =>
      RateLimitPolicy.global({ requests: 9, per: "second" })
        .perTenant("x-tenant", { requests: 2, per: "minute" })
        .perAddress({ requests: 1, per: "hour" })
        .tokens({ requests: 100, per: "day" })
        .shared(),
  ],
  [
    "auth: { apiKey: { header: x-key, secrets: [keys], clientHeader: x-client } }",
    () => AuthPolicy.apiKey({ header: "x-key", secrets: ["keys"], clientHeader: "x-client" }),
  ],
  [
    "auth: { jwt: { issuer: me, audiences: [you], keys: { uri: https://keys.example.com/k }, claimsToHeaders: { sub: x-user } } }",
    () =>
      AuthPolicy.jwt({
        issuer: "me",
        audiences: ["you"],
        keys: { uri: "https://keys.example.com/k" },
        claimsToHeaders: { sub: "x-user" },
      }),
  ],
  [
    "validation: { jsonSchema: { type: object }, maxBytes: 1000, contentTypes: [application/json], failOpen: checks may be down }",
    () =>
      ValidationPolicy.jsonSchema({ type: "object" })
        .maxBytes(1000)
        .contentTypes("application/json")
        .failOpen("checks may be down"),
  ],
  ["cache: { fresh: 60s }", () => CachePolicy.fresh({ ttl: seconds(60) })],
  [
    "cache: { fresh: { ttl: 60s, methods: [GET, POST], key: [path, body, header:x-tenant] }, staleIfError: 5m }",
    () =>
      CachePolicy.fresh({
        ttl: seconds(60),
        methods: ["GET", "POST"],
        key: ["path", "body", "header:x-tenant"],
      }).staleIfError(minutes(5)),
  ],
  [
    'fallback: { when: [5xx, "429"], staleFor: 5m, then: [qwen, { to: spare, allowSharedDomain: there is no other place }], thenReply: { status: 203, degraded: true, retryAfter: 30s, headers: { x-why: busy } } }',
    ({ models, services }) =>
      FallbackPolicy.when("5xx", "429")
        .staleFor(minutes(5))
        .then(models["qwen"]!.target)
        .then(services["spare"]!.target, { allowSharedDomain: "there is no other place" })
        .thenReply(203, { degraded: true, retryAfter: seconds(30), headers: { "x-why": "busy" } }),
  ],
  [
    "fallback: { when: [timeout], thenDeadLetter: { topic: later } }",
    () => FallbackPolicy.when("timeout").thenDeadLetter({ topic: "later" }),
  ],
  [
    "failover: { zones: { atLeast: 3, preferLocal: true }, keepsAllBut: 1 }",
    () => FailoverPolicy.zones({ atLeast: 3, preferLocal: true }).keepsAllBut(1),
  ],
  [
    "failover: { pools: [{ name: chat, share: 70% }, { name: spare, share: 30% }] }",
    () => FailoverPolicy.pools({ name: "chat", share: percent(70) }, { name: "spare", share: percent(30) }),
  ],
  ["deadLetter: { capture: later }", () => DeadLetterPolicy.capture("later")],
  [
    "rollout: { canary: { to: spare, steps: [5%, 50%], at: 1 } }",
    ({ services }) => RolloutPolicy.canary(services["spare"]!.target, { steps: [percent(5), percent(50)], at: 1 }),
  ],
  [
    "rollout: { byCookie: { name: side, variants: [{ value: b, to: spare }] } }",
    ({ services }) => RolloutPolicy.byCookie("side", { value: "b", target: services["spare"]!.target }),
  ],
  [
    "rollout: { blueGreen: { green: spare, live: blue } }",
    ({ services }) => RolloutPolicy.blueGreen(services["spare"]!.target, "blue"),
  ],
  ["rollout: { mirror: spare }", ({ services }) => RolloutPolicy.mirror(services["spare"]!.target)],
  ["rollout: { sticky: { cookie: c, ttl: 10m } }", () => RolloutPolicy.sticky("c", minutes(10))],
  [
    "rollout: { rolling: { maxSurge: 1, maxUnavailable: 10% } }",
    () => RolloutPolicy.rolling({ maxSurge: 1, maxUnavailable: percent(10) }),
  ],
  [
    "tracing: { sample: 2.5%, to: { service: collector, port: 4318 } }",
    () => TracingPolicy.sample(percent(2.5)).to({ service: "collector", port: 4318 }),
  ],
  [
    "logging: { access: { team: a }, withLadderSteps: true }",
    () => LoggingPolicy.access({ team: "a" }).withLadderSteps(),
  ],
  [
    "timeout: { request: 5s, enforcedBy: envoy-gateway }",
    () => TimeoutPolicy.request(seconds(5)).enforcedBy("envoy-gateway"),
  ],
  [
    "timeout: { extends: base, idle: 5s }",
    () => TimeoutPolicy.idle(seconds(5)).extending(TimeoutPolicy.request(minutes(1))),
  ],
];

const plain = (policy: Policy): unknown => JSON.parse(JSON.stringify(policy));

describe("the file says what TypeScript says", () => {
  test.each(SAME)("%s", (said, policyOf) => {
    const policies = said.includes("extends") ? "{ named: { base: { timeout: { request: 60s } } } }" : "{}";
    const { platform } = openPlatformText(platformText({ route: `{ ${said} }`, policies }), "p.yaml");
    const targets = platformTargets(platform);
    const use = platform.routes["/v1/chat/*"]?.policies ?? {};
    const [word] = Object.keys(use) as ["timeout"];
    const named = (name: string) => (targets.services[name] ?? targets.models[name])!.target;
    const built = buildPolicy(word, use[word]!, platform.policies.named, named);
    expect(built.describe()).toBe(policyOf(targets).describe());
    expect(plain(built)).toEqual(plain(policyOf(targets)));
  });

  test("every kind that a platform file can say is compared", () => {
    const words = new Set(SAME.map(([said]) => said.slice(0, said.indexOf(":"))));
    expect(words.size).toBe(POLICY_KINDS.length);
  });

  test("the tiers of the file are those of the policies", () => {
    expect(TIERS).toEqual(TIER_NAMES);
  });
});
