import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { openPlatform, openPlatformSpec, openPlatformText, type PlatformSpec } from "../../config";
import { synthesize } from "../../constructs/core";
import { policiesJson, POLICY_KINDS, resolve } from "../../policies";
import { reviewPlatform } from "../../stacks/analysis";
import { problemsOf, refused, review, SAMPLE, WATCHED } from "./support/policies";

const TO_QWEN = "{ fallback: { when: [5xx], then: [qwen] } }";

describe("what the policies refuse is said at its place in the file", () => {
  test.each([
    [
      "a rung in the failure domain of the rung above",
      { call: TO_QWEN, model: "{ health: { http: /health } }" },
      "qwen",
      "services.chat.callPolicies.r1.fallback.then[0]",
      /^qwen shares ap-southeast-1a \(zone\) with r1, the rung above it; put it elsewhere/,
    ],
    [
      "a rung that nobody watches",
      { call: TO_QWEN, model: "{ failover: { zones: {} } }" },
      "qwen",
      "services.chat.callPolicies.r1.fallback.then[0]",
      /^nothing watches endpoint qwen/,
    ],
    [
      "a rung without room",
      { call: TO_QWEN, edits: [["load: 2, policies: {}", "load: 40, policies: {}"]] },
      "qwen",
      "services.chat.callPolicies.r1.fallback.then[0]",
      /^endpoint qwen serves 16\/s .* give it room, or allow it to be degraded with a reason/,
    ],
    [
      "retries on two tiers",
      { call: "{ retry: { on: [5xx], attempts: 3 } }", route: "{ retry: { on: [5xx] } }" },
      "/v1/chat/*",
      "routes./v1/chat/*",
      /2 x 3 = 6 tries/,
    ],
    [
      "a reply that claims success",
      { route: "{ fallback: { when: [5xx], thenReply: 200 } }" },
      "thenReply",
      "routes./v1/chat/*.policies.fallback.thenReply.degraded",
      /status 200 claims success/,
    ],
    [
      "what no tier can enforce",
      { direct: "{ rateLimit: { global: { requests: 5, per: minute }, tokens: { requests: 5, per: minute } } }" },
      "tokens",
      "routes./v1/complete.policies.rateLimit.tokens",
      /no tier on the path can enforce it: nlb: .* no tier of this library can/,
    ],
    [
      "what only tiers off the path can enforce",
      { direct: "{ failover: { zones: {}, keepsAllBut: 1 } }" },
      "keepsAllBut",
      "routes./v1/complete.policies.failover.keepsAllBut",
      /these tiers could: kubernetes/,
    ],
    [
      "a tier set by hand that is not on the path",
      { route: "{ timeout: { request: 5s, enforcedBy: eas } }" },
      "timeout",
      "routes./v1/chat/*.policies.timeout",
      /enforcedBy\("eas"\), which is not on the path/,
    ],
    [
      "numbers that do not fit together",
      { direct: "{ timeout: { request: 10s }, retry: { on: [5xx], attempts: 3, perTry: 8s } }" },
      "perTry",
      "routes./v1/complete.policies.retry.perTry",
      /3 tries of 8s/,
    ],
    [
      "two policies of one kind, naming both places",
      { policies: "{ named: { s: { timeout: { request: 10s } } } }", route: "{ use: [s], timeout: { idle: 5s } }" },
      "timeout",
      "routes./v1/chat/*.policies.timeout",
      /at p\.yaml:23:27 policies\.named\.s\.timeout and at p\.yaml:25:58 routes.* extend the set of the other/,
    ],
    [
      "overflow to another backend",
      { direct: "{ fallback: { when: [overflow], then: [qwen] } }" },
      "when",
      "routes./v1/complete.policies.fallback.when",
      /use circuitBreaker\.answerOverflow/,
    ],
    [
      "a policy that contradicts itself, once for all its uses",
      {
        policies: "{ named: { s: { timeout: { request: 10s, perTry: 20s } } } }",
        route: "{ use: [s] }",
        direct: "{ use: [s] }",
      },
      "perTry",
      "policies.named.s.timeout.perTry",
      /no longer than request \(10s\)/,
    ],
    [
      "services that call each other in a ring",
      {
        edits: [
          ["a/spare:1.0.0 }", "a/spare:1.0.0, calls: [chat] }"],
          ["calls: [r1, qwen]", "calls: [r1, qwen, spare]"],
        ],
      },
      "chat",
      "services.chat",
      /a cycle of calls and rungs: chat -> spare -> chat/,
    ],
    [
      "a missed objective of all routes",
      { objectives: "{ failover: 15s }", edits: [["  /v1/chat/*: { to: chat, load: 2, policies: {} }\n", ""]] },
      "failover",
      "objectives.failover",
      /^\/v1\/complete: .* in up to 18 s .* more than 15 s/,
    ],
    [
      "a missed objective of one route",
      { edits: [["/v1/complete: { to: r1,", "/v1/complete: { to: r1, objectives: { worstLatency: 5s },"]] },
      "worstLatency",
      "routes./v1/complete.objectives.worstLatency",
      /^an answer or an error may take without bound, more than 5 s/,
    ],
  ] as const)("%s", (_, parts, at, field, said) => {
    const problems = refused({ ...parts, edits: "edits" in parts ? parts.edits : [] });
    expect(problems.map(([word, path]) => [word, path])).toEqual([[at, field]]);
    expect(problems[0]?.[2]).toMatch(said);
  });

  test("one policy that several targets share gives one problem that names them", () => {
    const policies = "{ defaults: { health: { http: /ready, panicBelow: 50% } } }";
    const [problem, ...others] = refused({ policies });
    expect(others).toEqual([]);
    expect(problem?.[1]).toBe("policies.defaults.health.panicBelow");
    expect(problem?.[2]).toContain("service chat, service spare: no tier on the path");
  });

  test("each part of a policy that a protocol rules out", () => {
    const edits = [["{ to: chat, load: 2", "{ to: chat, protocol: websocket, load: 2"]] as const;
    const problems = refused({ edits, route: "{ cache: { fresh: 60s }, timeout: { request: 60s, idle: 60s } }" });
    expect(problems.map(([, field]) => field)).toEqual([
      "routes./v1/chat/*.policies.timeout.request",
      "routes./v1/chat/*.policies.cache.fresh",
    ]);
  });
});

describe("what is accepted with a reason", () => {
  test("retries on two tiers", () => {
    const retry = "{ retry: { on: [5xx], acceptsProduct: { attempts: 6, reason: the tiers see other failures } } }";
    expect(refused({ call: "{ retry: { on: [5xx], attempts: 3 } }", route: retry })).toEqual([]);
  });

  test("a rung without room", () => {
    const call = "{ fallback: { when: [5xx], then: [{ to: qwen, allowDegraded: better slow than not at all }] } }";
    expect(refused({ call, edits: [["load: 2, policies: {}", "load: 12, policies: {}"]] })).toEqual([]);
  });
});

describe("precedence", () => {
  test("a target's own policy wins over the default, and the plan says so", () => {
    const { plan } = review({
      policies: "{ defaults: { timeout: { request: 60s } } }",
      route: "{ timeout: { request: 5s } }",
    }).policies;
    const entry = plan.entries.find(({ target, kind }) => target === "route /v1/chat" && kind === "timeout");
    expect(entry).toMatchObject({
      policy: "request 5s",
      on: "route /v1/chat",
      declaredAt: "p.yaml:25:48 routes./v1/chat/*.policies.timeout",
    });
    expect(entry?.losers).toEqual([
      { at: "p.yaml:23:25 policies.defaults.timeout", on: "scope platform", policy: "request 1m" },
    ]);
  });
});

describe("the sample", () => {
  const located = openPlatform(SAMPLE);
  const { policies, problems } = reviewPlatform(located);

  test("is sound on both profiles", () => {
    expect(problems).toEqual([]);
    const text = readFileSync(SAMPLE, "utf8").replace("profile: ack", "profile: envoy-gateway-1.9");
    expect(reviewPlatform(openPlatformText(text, "p.yaml")).policies.plan.profile).toBe("envoy-gateway-1.9");
  });

  test("uses every kind of policy, each enforced by a tier", () => {
    expect(new Set(policies.plan.entries.map(({ kind }) => kind))).toEqual(new Set(POLICY_KINDS));
    expect(policies.plan.entries.filter(({ enforcedBy }) => enforcedBy.length === 0)).toEqual([]);
  });

  test.each([
    ["/v1/models/*", ["cache", "fallback"]],
    ["/v1/completions", ["validation", "fallback"]],
    ["/v1/files/*", ["failover", "fallback"]],
  ] as const)("%s has %j", (path, kinds) => {
    const held = [...resolve(policies.targets.routes[path]!.target).keys()];
    expect(held).toEqual(expect.arrayContaining([...kinds, "logging"]));
  });

  test("the calls of chat have breaker, retry and fallback", () => {
    const held = [...resolve(policies.targets.calls["chat"]!["deepseek-r1"]!.target).keys()];
    expect(held).toEqual(expect.arrayContaining(["circuit-breaker", "retry", "fallback"]));
  });

  test("gives the same policies.json each time, and the same from a value", () => {
    const again = reviewPlatform(openPlatform(SAMPLE)).policies;
    expect(policiesJson(again.plan)).toBe(policiesJson(policies.plan));
    const spec = parse(readFileSync(SAMPLE, "utf8")) as PlatformSpec;
    const fromValue = reviewPlatform(openPlatformSpec(spec, "platform.ts")).policies.plan;
    expect(fromValue.documents).toEqual(policies.plan.documents);
  });
});

describe("files beside the stacks", () => {
  const outdir = mkdtempSync(join(tmpdir(), "policies-"));
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));

  test("are written with them, or not at all", () => {
    const refusing = () => [{ where: "s", message: "no" }];
    expect(
      problemsOf(() =>
        synthesize(
          outdir,
          () => undefined,
          [refusing],
          () => ({ "policies.json": "1" }),
        ),
      ),
    ).toHaveLength(1);
    expect(existsSync(join(outdir, "policies.json"))).toBe(false);
    synthesize(
      outdir,
      () => undefined,
      [],
      () => ({ "policies.json": "1" }),
    );
    expect(readFileSync(join(outdir, "policies.json"), "utf8")).toBe("1");
  });

  test("stay inside the output", () => {
    const [problem] = problemsOf(() =>
      synthesize(
        outdir,
        () => undefined,
        [],
        () => ({ "../escaped": "1" }),
      ),
    );
    expect(problem).toMatchObject({ field: "extraFiles", want: "a path inside the output" });
  });
});

test("the small platform is sound as it stands", () => {
  expect(refused({})).toEqual([]);
  expect(refused({ model: WATCHED, call: TO_QWEN })).toEqual([]);
});
