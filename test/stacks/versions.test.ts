import { openPlatformText } from "../../config";
import { platformUpgrades } from "../../stacks/upgrades";
import { canaryGateOf } from "../../stacks/workloads/canary-gates";
import { type Parts, platformText, refused, review, WATCHED } from "./support/policies";

const OLD = "registry.example.com/a/chat:1.0.0";
const NEW = "registry.example.com/a/chat:1.1.0";

/** The small platform, with two versions of chat and a service that calls it. */
const parts = (rollout: string, more: Parts = {}): Parts => ({
  ...more,
  edits: [
    [
      `image: ${OLD},`,
      `versions: { stable: { image: ${OLD} }, next: { image: ${NEW} } }, rollout: ${rollout}, policies: { failover: { zones: {} } },`,
    ],
    ["  spare: {", "  caller: { image: registry.example.com/a/caller:1.0.0, calls: [chat] }\n  spare: {"],
    [
      "objectives:",
      "deployment: { method: gitops, canaryGate: { image: registry.example.com/a/p:1.0.0, prometheus: http://p:9090 } }\nobjectives:",
    ],
  ],
});

const specOf = (rollout: string, name: string): unknown =>
  review(parts(rollout)).policies.plan.documents.find((it) => it.resource === "HTTPRoute" && it.name === name)?.body[
    "spec"
  ];
const CANARY = "{ canary: { steps: [{ stable: 95, next: 5 }, { stable: 60, next: 40 }], at: 1 } }";

test.each(["v1-chat", "caller-to-chat"])("one declaration divides %s by weight", (name) => {
  expect(specOf(CANARY, name)).toMatchObject({
    rules: [
      {
        backendRefs: [
          { name: "chat", weight: 60 },
          { name: "chat-next", weight: 40 },
        ],
      },
    ],
  });
});

test.each([
  ["{ byHeader: { name: x-v, variants: [{ value: b, to: next }] } }", { type: "Exact", name: "x-v", value: "b" }],
  ["{ byCookie: { name: v, variants: [{ value: b, to: next }] } }", { type: "RegularExpression", name: "cookie" }],
])("%s is a rule in front", (rollout, header) => {
  expect(specOf(rollout, "v1-chat")).toMatchObject({
    rules: [
      { matches: [{ headers: [header] }], backendRefs: [{ name: "chat-next" }] },
      { backendRefs: [{ name: "chat" }] },
    ],
  });
});

test.each([
  ["next", "chat-next"],
  ["stable", "chat"],
])("the switch sends all to %s", (live, backend) => {
  expect(specOf(`{ blueGreen: { live: ${live} } }`, "v1-chat")).toMatchObject({
    rules: [{ backendRefs: [{ name: backend }] }],
  });
});

test("a mirror copies and answers nobody", () => {
  expect(specOf("{ mirror: { to: next, share: 10% } }", "caller-to-chat")).toMatchObject({
    rules: [
      {
        filters: [{ requestMirror: { backendRef: { name: "chat-next" }, percent: 10 } }],
        backendRefs: [{ name: "chat" }],
      },
    ],
  });
});

test("a version is held to the policies of its service", () => {
  const held = review(parts(CANARY)).policies.plan.entries.filter(({ target }) => target === "service chat-next");
  expect(held.map(({ kind }) => kind)).toEqual(["failover"]);
});

test("a route that divides by itself as well is refused, with both places", () => {
  const problems = refused(parts(CANARY, { route: "{ rollout: { mirror: spare } }" }));
  expect(problems).toEqual([
    [
      "rollout",
      "services.chat.rollout",
      expect.stringMatching(/two rollout policies on one target: at p.yaml:\d+.*routes/),
    ],
  ]);
});

test("a gate asks for the answers of everything that leads to the service, and that there are some", () => {
  const gated = CANARY.replace(
    "at: 1",
    "at: 1, gate: { watch: 20m, errorRate: 1%, latency: { quantile: 0.99, below: 2s } }",
  );
  const { platform } = openPlatformText(platformText(parts(gated)), "p.yaml");
  const gate = canaryGateOf(platform, review(parts(gated)).policies.targets);
  expect(gate?.options.watch.toString()).toBe("20m");
  const clusters = 'envoy_cluster_name=~"httproute/lumen/(caller-to-chat|v1-chat)(-primary)?/rule/.*"';
  expect(gate?.options.failsWhen).toEqual({
    "chat-measured": `absent(envoy_cluster_upstream_rq_xx{${clusters}})`,
    "chat-errors": `sum(rate(envoy_cluster_upstream_rq_xx{${clusters},envoy_response_code_class="5"}[20m])) / sum(rate(envoy_cluster_upstream_rq_xx{${clusters}}[20m])) > 0.01`,
    "chat-latency": `histogram_quantile(0.99, sum by (le) (rate(envoy_cluster_upstream_rq_time_bucket{${clusters}}[20m]))) > 2000`,
  });
});

const upgradesOf = (said: Parts) => {
  const { platform } = openPlatformText(platformText(said), "p.yaml");
  return platformUpgrades(platform, review(said).policies);
};

test("the upgrade plan has an order, room for the longest request, and every step with its gate", () => {
  const gated = CANARY.replace("at: 1", "gate: { errorRate: 1% }");
  const { waves, services, divisions } = upgradesOf(parts(gated));
  expect(waves).toEqual([["qwen", "r1", "spare"], ["chat", "chat-next"], ["caller"], ["gateway"]]);
  for (const { graceSeconds, longestRequestSeconds, release } of services) {
    expect(graceSeconds).toBeGreaterThan(longestRequestSeconds);
    expect(release).toMatchObject({ atomic: true, wait: true });
  }
  expect(divisions).toEqual([
    expect.objectContaining({
      form: "canary",
      on: ["route /v1/chat", "service caller-to-chat"],
      inForce: 0,
      steps: [
        { set: "services.chat.rollout.canary.at: 0", weights: { chat: 95, "chat-next": 5 } },
        { set: "services.chat.rollout.canary.at: 1", weights: { chat: 60, "chat-next": 40 } },
      ],
      gate: { watchSeconds: 600, errorRateAbove: "1%" },
    }),
  ]);
});

test("two models stand in for each other by one switch, each of them upgraded instance by instance", () => {
  const model = WATCHED.replace(
    " }, failover",
    " , startWithin: 20m }, rollout: { rolling: { maxSurge: 1 } }, failover",
  );
  const { models, divisions } = upgradesOf({
    model,
    direct: "{ rollout: { blueGreen: { green: qwen, live: green } } }",
  });
  expect(models).toContainEqual({
    model: "r1",
    serves: "deepseek-r1-distill-qwen-32b",
    maxSurge: "1",
    maxUnavailable: "0",
    startWithinSeconds: 1200,
  });
  expect(divisions).toMatchObject([
    {
      form: "blue-green",
      inForce: 1,
      steps: [
        { set: "routes./v1/complete.policies.rollout.blueGreen.live: blue", weights: { r1: 100, qwen: 0 } },
        { set: "routes./v1/complete.policies.rollout.blueGreen.live: green", weights: { r1: 0, qwen: 100 } },
      ],
    },
  ]);
});
