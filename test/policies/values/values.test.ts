import { days, hours, milliseconds, minutes, percent, ProblemsError, seconds } from "../../../base";
import { endpoint } from "../../../policies/attachment";
import { HealthPolicy } from "../../../policies/health";
import { LoggingPolicy, TracingPolicy } from "../../../policies/observability";
import {
  CircuitBreakerPolicy,
  DeadLetterPolicy,
  type ErrorStatus,
  FailoverPolicy,
  FallbackPolicy,
  type FallbackTrigger,
  type RetryCondition,
  RetryPolicy,
  TimeoutPolicy,
} from "../../../policies/resilience";
import { RolloutPolicy } from "../../../policies/rollout";
import { AuthPolicy, CachePolicy, RateLimitPolicy, ValidationPolicy } from "../../../policies/traffic";

const r1 = endpoint("r1");
const qwen = endpoint("qwen");

describe("a policy says what is wrong when it is made", () => {
  test.each<readonly [string, () => unknown, string]>([
    [
      "a probe slower than its interval",
      () => HealthPolicy.http("/up", { every: seconds(2), timeout: seconds(3) }),
      '[HealthPolicy] timeout: got "3s", want shorter than every (2s)',
    ],
    [
      "a default timeout that is compared too",
      () => HealthPolicy.tcp({ every: seconds(1), timeout: seconds(1) }),
      'timeout: got "1s", want shorter than every (1s)',
    ],
    [
      "a probe path without a slash",
      () => HealthPolicy.http("up"),
      '[HealthPolicy] path: got "up", want a path that starts with / and has no query',
    ],
    [
      "a probe that never decides",
      () => HealthPolicy.tcp({ unhealthyAfter: 0 }),
      "unhealthyAfter: got 0, want a whole number, 1 to 30",
    ],
    [
      "an ejection without a failure",
      () => HealthPolicy.passive(0),
      "ejectAfter: got 0, want a whole number, 1 to 100",
    ],
    ["a start-up of a day", () => HealthPolicy.http("/").startWithin(hours(24)), 'startWithin: got "24h"'],
    ["an endless drain", () => HealthPolicy.http("/").drain(hours(1)), 'drain: got "1h", want 1s to 15m'],
    [
      "a try longer than the request",
      () => TimeoutPolicy.request(seconds(5)).perTry(seconds(6)),
      'perTry: got "6s", want no longer than request (5s)',
    ],
    ["a timeout of nothing", () => TimeoutPolicy.idle(seconds(0)), 'idle: got "0s", want 1ms to 24h'],
    [
      "one attempt, which is no retry",
      () => RetryPolicy.on("5xx").attempts(1),
      "attempts: got 1, want a whole number, 2 to 10",
    ],
    [
      "a condition nobody knows",
      () => RetryPolicy.on("sometimes" as RetryCondition),
      'on: got "sometimes", want connect-failure, reset',
    ],
    [
      "a backoff that shrinks",
      () => RetryPolicy.on("5xx").backoff({ base: seconds(2), max: seconds(1) }),
      'backoff.max: got "1s", want no shorter than base (2s)',
    ],
    ["an empty budget", () => RetryPolicy.on("5xx").budget(percent(0)), 'budget: got "0%", want more than 0%'],
    [
      "a product accepted without a reason",
      () => RetryPolicy.on("5xx").acceptsProduct(6, "ok"),
      'acceptsProduct: got "ok", want a reason of at least 15 characters',
    ],
    ["no delivery at all", () => RetryPolicy.redeliver(0), "redeliver: got 0, want a whole number, 1 to 1000"],
    ["an empty bulkhead", () => CircuitBreakerPolicy.bulkhead({ active: 0 }), "bulkhead.active: got 0"],
    ["a circuit that never opens", () => CircuitBreakerPolicy.trip({ maxOpen: percent(0) }), 'trip.maxOpen: got "0%"'],
    ["a limit of nothing", () => RateLimitPolicy.global({ requests: 0, per: "second" }), "overall.requests: got 0"],
    [
      "a tenant header with a space",
      () => RateLimitPolicy.perTenant("x tenant", { requests: 1, per: "day" }),
      'tenant.header: got "x tenant"',
    ],
    [
      "a token for anybody",
      () => AuthPolicy.jwt({ issuer: "i", audiences: [], keys: { uri: "https://i/keys" } }),
      "audiences: got [], want at least one audience",
    ],
    [
      "keys over plain http",
      () => AuthPolicy.jwt({ issuer: "i", audiences: ["a"], keys: { uri: "http://i/keys" } }),
      'keys.uri: got "http://i/keys", want an https address',
    ],
    [
      "a private key as a public one",
      () =>
        AuthPolicy.jwt({ issuer: "i", audiences: ["a"], keys: { inline: '{"keys":[{"kty":"RSA","d":"secret"}]}' } }),
      'keys.inline: got "text", want a JSON object with "keys", all public',
    ],
    ["no keys", () => AuthPolicy.apiKey({ secrets: [] }), "secrets: got [], want at least one secret name"],
    [
      "a schema that is none",
      () => ValidationPolicy.jsonSchema({ type: "strnig" }),
      "jsonSchema: no JSON Schema 2020-12 with patterns for RE2: schema is invalid",
    ],
    [
      "a pattern that could take forever",
      () => ValidationPolicy.jsonSchema({ properties: { a: { pattern: "(?=x)y" } } }),
      "no JSON Schema 2020-12 with patterns for RE2: pattern (?=x)y: RE2 has no look-around or back-references",
    ],
    ["a body of nothing", () => ValidationPolicy.maxBytes(0), "maxBytes: got 0, want a whole number, 1 to 67108864"],
    [
      "a media type with parameters",
      () => ValidationPolicy.contentTypes("application/json; charset=utf-8"),
      "want a media type without parameters",
    ],
    [
      "a POST cached by its path",
      () => CachePolicy.fresh({ ttl: minutes(1), methods: ["POST"] }),
      'want a key with "body", as POST answers depend on it',
    ],
    [
      "a key without the path",
      () => CachePolicy.fresh({ ttl: minutes(1), key: ["query"] }),
      'key: got ["query"], want a key with "path"',
    ],
    [
      "a success that hides the failure",
      () => FallbackPolicy.when("5xx").thenReply(200 as ErrorStatus as 503),
      "degraded: got false, want true, as status 200 claims success",
    ],
    ["a trigger nobody knows", () => FallbackPolicy.when("always" as FallbackTrigger).then(qwen), 'when: got "always"'],
    ["the same trigger twice", () => FallbackPolicy.when("5xx", "5xx").then(qwen), "want each trigger once"],
    [
      "the same backend twice",
      () => FallbackPolicy.when("5xx").then(qwen).then(qwen),
      'rungs[1]: got "endpoint qwen", want each backend once',
    ],
    [
      "overflow to another backend",
      () => FallbackPolicy.when("overflow").then(qwen),
      "Envoy answers what overflows at once and never tries another backend",
    ],
    [
      "a rung that is no target",
      () => FallbackPolicy.when("5xx").then("qwen" as never),
      'then: got "qwen", want a policy target: an endpoint or a service',
    ],
    [
      "a reply larger than a reply",
      () => FallbackPolicy.when("5xx").thenReply(503, { body: "x".repeat(5000) }),
      "5000 bytes",
    ],
    [
      "a shared domain without a reason",
      () => FallbackPolicy.when("5xx").then(qwen, { allowSharedDomain: "fine" }),
      'allowSharedDomain: got "fine"',
    ],
    [
      "one region to fail over between",
      () => FailoverPolicy.regions({ name: "a", share: percent(100) }),
      "want at least two to fail over between",
    ],
    [
      "gateways that share more than all",
      () => FailoverPolicy.gateways({ name: "a", share: percent(60) }, { name: "b", share: percent(60) }),
      'got "120%", want shares that add up to 100%',
    ],
    ["one zone", () => FailoverPolicy.zones({ atLeast: 1 }), "zones.atLeast: got 1, want a whole number, 2 to 5"],
    [
      "a dead letter kept for ever",
      () => DeadLetterPolicy.queue("dead", { keep: days(8) }),
      'keep: got "192h", want 1m to 7d',
    ],
    ["a topic with a slash", () => DeadLetterPolicy.topic("a/b"), 'topic: got "a/b"'],
    [
      "a canary that goes back",
      () => RolloutPolicy.canary(r1, { steps: [percent(50), percent(10)] }),
      "want rising shares, at least one",
    ],
    [
      "a canary at a step it has not",
      () => RolloutPolicy.canary(r1, { steps: [percent(5)], at: 1 }),
      "at: got 1, want a whole number, 0 to 0",
    ],
    [
      "an A/B test of one value",
      () => RolloutPolicy.byHeader("x-v", { value: "b", target: r1 }, { value: "b", target: qwen }),
      "want each value once",
    ],
    ["a mirror of nothing", () => RolloutPolicy.mirror(r1, percent(0)), 'share: got "0%", want more than 0%'],
    ["an update that never moves", () => RolloutPolicy.rolling({ maxSurge: 0 }), "with neither an update never moves"],
    [
      "a log field with a command",
      () => LoggingPolicy.access({ team: "%REQ(authorization)%" }),
      "want a constant without %",
    ],
    [
      "a collector with an address",
      () => TracingPolicy.sample(percent(1)).to({ service: "http://x" }),
      'to.service: got "http://x"',
    ],
  ])("%s", (_title, make, message) => {
    expect(make).toThrow(ProblemsError);
    expect(make).toThrow(message);
  });

  test("all problems at once", () => {
    const make = (): unknown => HealthPolicy.http("x", { every: seconds(2), timeout: seconds(3), port: 0 });
    expect(make).toThrow(/timeout[^]*port[^]*path/);
  });

  test("a ladder that is awaited says why it is no promise", async () => {
    const build = async (): Promise<unknown> => Promise.resolve(FallbackPolicy.when("5xx").then(qwen));
    await expect(build()).rejects.toThrow("a ladder is not a promise");
  });
});

describe("a policy is a value", () => {
  test("a fluent step leaves the policy before it alone", () => {
    const once = RetryPolicy.on("5xx");
    const twice = once.attempts(4).perTry(seconds(2));
    expect(once.resolved).toMatchObject({ attempts: 2, perTry: undefined });
    expect(twice.resolved).toMatchObject({ attempts: 4 });
  });

  test("its settings cannot be changed", () => {
    const policy = RateLimitPolicy.perTenant("x-tenant", { requests: 5, per: "second" });
    expect(() => Object.assign(policy.settings.tenant!, { requests: 500 })).toThrow(TypeError);
  });

  test("defaults are resolved late, and a short interval halves the timeout", () => {
    expect(HealthPolicy.tcp().resolvedProbe).toMatchObject({ every: seconds(10), timeout: seconds(5) });
    expect(HealthPolicy.tcp({ every: seconds(2) }).resolvedProbe).toMatchObject({ timeout: seconds(1) });
    expect(RetryPolicy.on("5xx").resolved).toMatchObject({
      base: milliseconds(100),
      max: seconds(1),
      budget: percent(20),
    });
  });

  test("extending is the only merge: own settings win, the rest is the parent's", () => {
    const house = RetryPolicy.on("connect-failure").attempts(3).budget(percent(10));
    const own = RetryPolicy.on("5xx").perTry(seconds(5)).extending(house);
    expect(own.settings).toMatchObject({ conditions: ["5xx"], attempts: 3, perTry: seconds(5), budget: percent(10) });
    expect(own.origin.extended).toBe(true);
  });

  test("a merge that contradicts itself is refused", () => {
    const parent = TimeoutPolicy.request(seconds(5));
    expect(() => TimeoutPolicy.perTry(seconds(6)).extending(parent)).toThrow("no longer than request (5s)");
  });

  test("a tier set by hand stays with the policy", () => {
    expect(RateLimitPolicy.global({ requests: 1, per: "second" }).enforcedBy("alb").origin.tier).toBe("alb");
    expect(() => TimeoutPolicy.idle(seconds(1)).enforcedBy("nginx" as "alb")).toThrow('enforcedBy: got "nginx"');
  });

  test("wrong mixtures fail in the editor", () => {
    const absent = {
      /** passive health has no probe that a workload could be asked */
      passive: true satisfies "startWithin" extends keyof HealthPolicy ? never : true,
      /** a redelivery has no per-try time */
      redelivery: true satisfies "perTry" extends keyof ReturnType<typeof RetryPolicy.redeliver> ? never : true,
      /** the last word ends the ladder */
      ended: true satisfies "then" extends keyof FallbackPolicy ? never : true,
    };
    expect(absent).toEqual({ passive: true, redelivery: true, ended: true });
    // @ts-expect-error a reply that claims success must be marked degraded
    expect(() => FallbackPolicy.when("5xx").thenReply(200, { body: {} })).toThrow(ProblemsError);
  });
});
