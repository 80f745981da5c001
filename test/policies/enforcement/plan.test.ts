import fc from "fast-check";
import { milliseconds, minutes, percent, seconds } from "../../../base";
import {
  attach,
  CachePolicy,
  CircuitBreakerPolicy,
  DeadLetterPolicy,
  endpoint,
  enforce,
  FallbackPolicy,
  HealthPolicy,
  type PolicyPlan,
  type PolicyTarget,
  policiesJson,
  policyTable,
  type Profile,
  queue,
  RateLimitPolicy,
  RetryPolicy,
  RolloutPolicy,
  route,
  scope,
  service,
  type TierName,
  TimeoutPolicy,
  TracingPolicy,
  ValidationPolicy,
} from "../../../policies";
import { worstCase } from "../../../policies/enforcement/envoy-gateway/retry";
import { sketch } from "../golden/cases";

const address = { host: "nlb-r1.example.com", port: 9001 };
const on = (tier: TierName, options: Parameters<typeof service>[1] = {}): PolicyTarget =>
  service("chat", { ...options, tiers: [tier] });
const bodyOf = (plan: PolicyPlan, resource: string, name: string): unknown =>
  plan.documents.find((document) => document.resource === resource && document.name === name)?.body;
const tiersOf = (plan: PolicyPlan, kind: string): readonly (readonly [string, boolean])[] =>
  plan.entries
    .filter((entry) => entry.kind === kind)
    .flatMap(({ enforcedBy }) => enforcedBy.map(({ tier, net }) => [tier, net] as const));

describe("who enforces", () => {
  test("near the service first, and what is exact there has a net outside that is no shorter", () => {
    const chat = route("/v1/chat", {
      to: endpoint("r1", { address }),
      tiers: ["global-accelerator", "alb", "nlb", "envoy-gateway"],
    });
    attach(TimeoutPolicy.request(seconds(90)).idle(seconds(200))).to(chat);
    const plan = enforce([chat]);
    expect(tiersOf(plan, "timeout")).toEqual([
      ["envoy-gateway", false],
      ["global-accelerator", true],
      ["alb", true],
      ["nlb", true],
    ]);
    expect(bodyOf(plan, "alicloud_alb_listener", "v1-chat")).toEqual({ request_timeout: 90, idle_timeout: 200 });
  });

  test("a net that would end a request early is refused", () => {
    const chat = route("/v1/chat", { to: endpoint("r1", { address }), tiers: ["alb", "envoy-gateway"] });
    attach(TimeoutPolicy.request(minutes(20))).to(chat);
    expect(() => enforce([chat])).toThrow(
      "[route /v1/chat] timeout.request at alb: got 1200s, want a whole number of 1s to 600s",
    );
  });

  test("coarse limits stop a flood where it comes in, tenant limits stay near", () => {
    const chat = route("/v1/chat", { to: endpoint("r1", { address }), tiers: ["alb", "envoy-gateway"] });
    attach(
      RateLimitPolicy.global({ requests: 90, per: "second" }).perTenant("x-tenant", { requests: 5, per: "minute" }),
    ).to(chat);
    const plan = enforce([chat]);
    const [entry] = plan.entries.filter(({ kind }) => kind === "rate-limit");
    expect(entry?.enforcedBy.map(({ tier, features }) => [tier, features])).toEqual([
      ["alb", ["global"]],
      ["envoy-gateway", ["per-tenant"]],
    ]);
  });

  test("by hand", () => {
    const chat = route("/v1/chat", { to: endpoint("r1", { address }), tiers: ["alb", "envoy-gateway"] });
    attach(TimeoutPolicy.request(seconds(9)).enforcedBy("alb")).to(chat);
    expect(tiersOf(enforce([chat]), "timeout")).toEqual([["alb", false]]);
  });

  test.each<readonly [string, () => unknown, string]>([
    [
      "by hand where it cannot",
      () => attachTo(RetryPolicy.on("5xx").enforcedBy("alb"), ["alb", "envoy-gateway"]),
      "alb: listeners, rules and server groups have no retry",
    ],
    [
      "by hand beside the path",
      () => attachTo(TimeoutPolicy.request(seconds(5)).enforcedBy("eas"), ["envoy-gateway"]),
      'enforcedBy("eas"), which is not on the path (envoy-gateway)',
    ],
    [
      "half of it",
      () => attachTo(TimeoutPolicy.request(seconds(5)).perTry(seconds(1)), ["alb"]),
      "timeout.per-try: no tier on the path can enforce it: alb: there is one request_timeout and no retry (aliyun/alicloud 1.289.0, resource alicloud_alb_listener) (declared at here; these tiers could: envoy-gateway)",
    ],
  ])("refuses %s", (_title, act, message) => {
    expect(act).toThrow(message);
  });

  function attachTo(policy: Parameters<typeof attach>[0], tiers: readonly TierName[]): PolicyPlan {
    const chat = route("/v1/chat", { to: endpoint("r1", { address }), tiers });
    attach(policy, { at: "here" }).to(chat);
    return enforce([chat]);
  }
});

describe("a tier's own limits, after defaults are resolved", () => {
  const health =
    (tier: TierName, policy: HealthPolicy, options: Parameters<typeof service>[1] = {}) =>
    () => {
      const target = tier === "eas" ? endpoint("r1", { ...options, address, tiers: [tier] }) : on(tier, options);
      attach(policy).to(target);
      return enforce([target]);
    };
  const rate = (tier: TierName, policy: RateLimitPolicy) => () => {
    const target = tier === "eas" ? endpoint("r1", { address, tiers: [tier] }) : on(tier);
    attach(policy).to(target);
    return enforce([target]);
  };

  test.each<readonly [string, () => unknown, string]>([
    [
      "ALB: interval",
      health("alb", HealthPolicy.tcp({ every: seconds(60) })),
      "health.every at alb: got 60s, want a whole number of 1s to 50s",
    ],
    [
      "ALB: threshold",
      health("alb", HealthPolicy.tcp({ unhealthyAfter: 1 })),
      "health.unhealthyAfter at alb: got 1, want a whole number of 2 to 10",
    ],
    [
      "ALB: slow start",
      health("alb", HealthPolicy.tcp().slowStart(seconds(10))),
      "health.slowStart at alb: got 10s, want a whole number of 30s to 900s",
    ],
    [
      "ALB: half seconds",
      health("alb", HealthPolicy.tcp({ every: seconds(2), timeout: seconds(1.5) })),
      "health.timeout at alb: got 1.5s",
    ],
    [
      "ALB: a limit by the minute",
      rate("alb", RateLimitPolicy.global({ requests: 60, per: "minute" })),
      "rate-limit.global at alb: got per minute, want per second",
    ],
    [
      "ALB: one address above all",
      rate("alb", RateLimitPolicy.global({ requests: 5, per: "second" }).perAddress({ requests: 5, per: "second" })),
      "rate-limit.per-address at alb: got 5, want less than the overall 5",
    ],
    [
      "NLB: drain",
      health("nlb", HealthPolicy.tcp().drain(seconds(5))),
      "health.drain at nlb: got 5s, want a whole number of 10s to 900s",
    ],
    [
      "GA: threshold",
      health("global-accelerator", HealthPolicy.tcp({ unhealthyAfter: 11 })),
      "health.unhealthyAfter at global-accelerator: got 11",
    ],
    [
      "EAS: grace below the load time",
      health("eas", HealthPolicy.http("/h").startWithin(minutes(7)), { loadTime: minutes(25) }),
      "health.startWithin at eas: got 7m, want at least the load time of 25m",
    ],
    [
      "EAS: a port of its own",
      health("eas", HealthPolicy.http("/h", { port: 8080 })),
      "health.port at eas: got 8080, want a port other than 8080 and 9090",
    ],
    [
      "EAS: above the shared gateway",
      rate("eas", RateLimitPolicy.global({ requests: 1001, per: "second" })),
      "rate-limit.global at eas: got 1001, want a whole number of 1 to 1000",
    ],
    [
      "Kubernetes: grace below the load time",
      health("kubernetes", HealthPolicy.http("/h").startWithin(seconds(30)), { loadTime: minutes(1) }),
      "health.startWithin at kubernetes: got 30s, want at least the load time of 1m",
    ],
    [
      "Kubernetes: half seconds",
      health("kubernetes", HealthPolicy.tcp({ every: seconds(1) })),
      "health.timeout at kubernetes: got 0.5s",
    ],
  ])("%s", (_title, act, message) => {
    expect(act).toThrow(message);
  });

  test("a queue: deliveries without anywhere to go, and said twice", () => {
    const lost = queue("jobs");
    attach(RetryPolicy.redeliver(3)).to(lost);
    expect(() => enforce([lost])).toThrow("3 deliveries, and then nowhere to go (add a DeadLetterPolicy.queue)");
    const twice = queue("jobs");
    attach(RetryPolicy.redeliver(3)).to(twice);
    attach(DeadLetterPolicy.queue("dead", { after: 4 })).to(twice);
    expect(() => enforce([twice])).toThrow("got 3 deliveries, want the 4 of the dead-letter policy, or say it once");
  });
});

describe("numbers of one path", () => {
  function flow(profile: Profile, ...policies: readonly Parameters<typeof attach>[0][]): PolicyPlan {
    const chat = route("/v1/chat", { to: endpoint("r1", { address }) });
    for (const policy of policies) attach(policy).to(chat);
    return enforce([chat], { profile });
  }

  test("all tries and their waits fit the request", () => {
    const retry = RetryPolicy.on("5xx").attempts(3).perTry(seconds(20));
    expect(() => flow("ack", retry, TimeoutPolicy.request(seconds(60)))).toThrow(
      "3 tries of 20s with their waits take up to 60400ms; want at most the request timeout of 1m",
    );
    expect(flow("ack", retry, TimeoutPolicy.request(seconds(61))).documents).not.toEqual([]);
  });

  test("without a timeout the engine's own 15 s are what must fit", () => {
    expect(() => flow("ack", RetryPolicy.on("5xx").perTry(seconds(10)))).toThrow(
      "want at most the request timeout of 15s",
    );
  });

  test("a budget on ack is a count and needs the concurrency", () => {
    expect(() => flow("ack", RetryPolicy.on("5xx").budget(percent(10)))).toThrow(
      "retry.budget at envoy-gateway: this profile takes a count and no share; want the target's concurrency",
    );
    expect(flow("envoy-gateway-1.9", RetryPolicy.on("5xx").budget(percent(10))).documents).not.toEqual([]);
  });

  test("two per-try times that differ are refused", () => {
    expect(() => flow("ack", RetryPolicy.on("5xx").perTry(seconds(1)), TimeoutPolicy.perTry(seconds(2)))).toThrow(
      "got 1s, want the timeout policy's per-try limit of 2s, or say it once",
    );
  });

  test("on ack a circuit that opens late never leads to the fallback", () => {
    const other = endpoint("qwen", { address });
    attach(HealthPolicy.tcp()).to(other);
    const policies = [CircuitBreakerPolicy.trip({ after: 11 }), FallbackPolicy.when("5xx").then(other)];
    expect(() => flow("ack", ...policies)).toThrow(
      "circuit-breaker.trip at envoy-gateway: got 11 failures, want at most 10 where a fallback follows",
    );
    expect(flow("envoy-gateway-1.9", ...policies).documents).not.toEqual([]);
  });

  test("one gateway has one tracer", () => {
    const r1 = endpoint("r1", { address });
    const one = route("/one", { to: r1 });
    const two = route("/two", { to: r1 });
    attach(TracingPolicy.sample(percent(1)).to({ service: "collector-a" }), { at: "a" }).to(one);
    attach(TracingPolicy.sample(percent(1)).to({ service: "collector-b" }), { at: "b" }).to(two);
    expect(() => enforce([one, two])).toThrow(
      "[route /two] tracing at envoy-gateway: differs from that of route /one, said at a",
    );
  });

  test.each<readonly [string, () => unknown, string]>([
    [
      "stickiness and a slow start",
      () => {
        const chat = service("chat", { tiers: ["envoy-gateway"] });
        attach(HealthPolicy.tcp().slowStart(seconds(40))).to(chat);
        const path = route("/v1/chat", { to: chat });
        attach(RolloutPolicy.sticky("s", minutes(1))).to(path);
        return enforce([path]);
      },
      "sticky callers and a slow start exclude each other",
    ],
    [
      "a stale rung and a cache that differ",
      () =>
        flow(
          "ack",
          CachePolicy.fresh({ ttl: minutes(1) }).staleIfError(minutes(3)),
          FallbackPolicy.when("5xx").staleFor(minutes(5)),
        ),
      "got 300s, want the cache policy's staleIfError of 3m",
    ],
    [
      "an endpoint without an address",
      () => enforce([route("/v1/chat", { to: endpoint("r1") })]),
      "[endpoint r1] address at envoy-gateway: got nothing, want host and port of the endpoint",
    ],
    [
      "two targets whose names become one",
      () =>
        enforce([
          route("/v1/chat", { to: endpoint("r1", { address }) }),
          route("/v1-chat", { to: endpoint("r2", { address }) }),
        ]),
      "make different documents of this name",
    ],
  ])("refuses %s", (_title, act, message) => {
    expect(act).toThrow(message);
  });

  test("law: the worst case is no shorter than its tries and grows with each of its numbers", () => {
    const time = fc.integer({ min: 1, max: 60_000 }).map(milliseconds);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), time, time, time, (tries, perTry, base, more) => {
        const backoff = { base, max: base.plus(more) };
        const worst = worstCase(tries, perTry, backoff);
        expect(worst.milliseconds).toBeGreaterThanOrEqual(tries * perTry.milliseconds);
        expect(worst.milliseconds).toBeLessThanOrEqual(tries * (perTry.milliseconds + backoff.max.milliseconds));
        expect(worstCase(tries + 1, perTry, backoff).isLongerThan(worst)).toBe(true);
      }),
    );
  });

  test("law: a plan exists exactly when the tries fit the request", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 30, max: 200 }),
        (attempts, perTry, request) => {
          const retry = RetryPolicy.on("5xx").attempts(attempts).perTry(seconds(perTry));
          const fits = !worstCase(attempts, seconds(perTry), { base: milliseconds(100), max: seconds(1) }).isLongerThan(
            seconds(request),
          );
          const act = (): PolicyPlan => flow("ack", retry, TimeoutPolicy.request(seconds(request)));
          if (fits) expect(act().documents).not.toEqual([]);
          else expect(act).toThrow("tries of");
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("protocols", () => {
  const refusals = (
    protocol: "sse" | "websocket" | "grpc",
    ...policies: readonly Parameters<typeof attach>[0][]
  ): string => {
    const path = route("/v1/live", { to: endpoint("r1", { address }), protocol });
    for (const policy of policies) attach(policy).to(path);
    try {
      enforce([path]);
      return "";
    } catch (error) {
      return String(error);
    }
  };
  const reply = FallbackPolicy.when("connect-failure").thenReply(503);

  test.each<readonly ["sse" | "websocket" | "grpc", Parameters<typeof attach>[0], string]>([
    ["sse", CachePolicy.fresh({ ttl: minutes(1) }), "cache.fresh: refused on sse"],
    ["sse", FallbackPolicy.when("5xx").staleFor(minutes(1)), "fallback.stale: refused on sse"],
    ["websocket", CachePolicy.fresh({ ttl: minutes(1) }), "cache.fresh: refused on websocket"],
    ["websocket", ValidationPolicy.maxBytes(1024), "validation.max-size: refused on websocket"],
    [
      "websocket",
      TimeoutPolicy.request(minutes(1)),
      "timeout.request: refused on websocket: it would end every session: use idle",
    ],
    [
      "websocket",
      RetryPolicy.on("connect-failure", "5xx"),
      "5xx cannot be tried again once a session is open; want connect-failure alone",
    ],
    ["websocket", FallbackPolicy.when("5xx").thenReply(503), "fallback.on-5xx: refused on websocket"],
    ["websocket", DeadLetterPolicy.capture("later"), "dead-letter.capture: refused on websocket"],
    ["grpc", ValidationPolicy.jsonSchema({}), "validation.json-schema: refused on grpc"],
    ["grpc", reply, "fallback.reply: refused on grpc"],
  ])("%s refuses", (protocol, policy, message) => {
    expect(refusals(protocol, policy)).toContain(message);
  });

  test.each([
    [
      "sse",
      [
        TimeoutPolicy.idle(minutes(2)).request(minutes(30)),
        RetryPolicy.on("5xx"),
        reply,
        ValidationPolicy.maxBytes(1024),
      ],
    ],
    [
      "websocket",
      [
        TimeoutPolicy.idle(minutes(2)),
        RetryPolicy.on("connect-failure"),
        reply,
        RateLimitPolicy.perAddress({ requests: 5, per: "second" }),
      ],
    ],
    ["grpc", [TimeoutPolicy.request(minutes(2)), RetryPolicy.on("5xx")]],
  ] as const)("%s takes the rest", (protocol, policies) => {
    expect(refusals(protocol, ...policies)).toBe("");
  });
});

describe("what a reader gets", () => {
  function plan(): PolicyPlan {
    const platform = scope("platform");
    attach(TimeoutPolicy.request(seconds(60)), { at: "platform.yaml:4:3" }).to(platform);
    const chat = route("/v1/chat", { to: endpoint("r1", { address }), within: platform });
    attach(TimeoutPolicy.request(seconds(30)), { at: "platform.yaml:9:5" }).to(chat);
    return enforce([chat]);
  }

  test("policies.json names winner, loser, tier and documents, and is the same each time", () => {
    const text = policiesJson(plan());
    expect(policiesJson(plan())).toBe(text);
    expect(JSON.parse(text)).toMatchObject({
      profile: "ack",
      policies: [
        {
          target: "route /v1/chat",
          kind: "timeout",
          declaredAt: "platform.yaml:9:5",
          losers: [{ at: "platform.yaml:4:3", on: "scope platform", policy: "request 1m" }],
          enforcedBy: [{ tier: "envoy-gateway", documents: ["HTTPRoute v1-chat"] }],
        },
      ],
    });
  });

  test("the table has a line for each policy", () => {
    const lines = policyTable(plan()).split("\n");
    expect(lines[0]).toMatch(/^target +policy +what +declared at +won over +enforced by +in$/);
    expect(lines[1]).toMatch(
      /^route \/v1\/chat +timeout +request 30s +platform\.yaml:9:5 +platform\.yaml:4:3 +envoy-gateway +HTTPRoute v1-chat$/,
    );
  });

  test("notes say what an engine makes of the sketch", () => {
    const table = policyTable(enforce([sketch()], { profile: "ack" }));
    expect(table).toContain("service chat retry: budget of 20% is 20 retries at once, from a concurrency of 100");
    expect(table).toContain("which open the circuit, and then goes to the fallback");
  });
});
