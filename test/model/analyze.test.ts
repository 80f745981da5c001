import {
  analyze,
  assumed,
  buildGraph,
  type EdgePolicy,
  type Finding,
  type Graph,
  type GraphFragment,
  type Objectives,
  published,
} from "../../model";
import { table } from "../../cli/analysis/analysis-text";
import { analysisJson } from "../../cli/analysis/json";

const probe = { intervalMs: 5_000, timeoutMs: 2_000, unhealthyAfter: 3, healthyAfter: 2 };
const health = { probe };

interface Choices {
  readonly policy?: EdgePolicy;
  readonly gatewayPolicy?: EdgePolicy;
  readonly qwen?: Record<string, unknown>;
  readonly more?: GraphFragment;
}

const platform = ({ policy, gatewayPolicy, qwen = {}, more = {} }: Choices = {}): Graph =>
  buildGraph(
    "lumen",
    {
      domains: [
        { id: "sg", kind: "region" },
        { id: "sg-a", kind: "zone", within: "sg" },
        { id: "sg-b", kind: "zone", within: "sg" },
      ],
      components: [
        { id: "gateway", kind: "gateway" },
        { id: "chat", kind: "service", placements: [{ domains: ["sg-a"], replicas: 2 }] },
        {
          id: "r1",
          kind: "endpoint",
          health,
          placements: [{ domains: ["sg-a"], replicas: 2 }],
          work: { serviceTimeMs: assumed(1_000), concurrency: 8 },
        },
        {
          id: "qwen",
          kind: "endpoint",
          health,
          placements: [{ domains: ["sg-b"], replicas: 2 }],
          work: { serviceTimeMs: assumed(1_000), concurrency: 8 },
          ...qwen,
        },
      ],
      calls: [
        { from: "gateway", to: "chat", ...(gatewayPolicy === undefined ? {} : { policy: gatewayPolicy }) },
        { from: "chat", to: "r1", ...(policy === undefined ? {} : { policy }) },
      ],
      routes: [{ id: "/chat", entry: "gateway", load: assumed(8) }],
    },
    more,
  );

const toQwen = (more: EdgePolicy = {}, rung: Record<string, string> = {}): EdgePolicy => ({
  ...more,
  fallback: { on: ["5xx", "unhealthy"], rungs: [{ kind: "component", to: "qwen", ...rung }] },
});

const find = (graph: Graph, id: string, objectives?: Objectives): Finding | undefined =>
  analyze(graph, objectives).findings.find((finding) => finding.id === id);
const errors = (graph: Graph, objectives?: Objectives): string[] =>
  analyze(graph, objectives)
    .findings.filter((finding) => finding.level === "error")
    .map((finding) => finding.id);

describe("refusals", () => {
  test("a sound ladder is not refused", () => expect(errors(platform({ policy: toQwen() }))).toEqual([]));

  test("a rung in the zone of the rung above", () => {
    const qwen = { placements: [{ domains: ["sg-a"], replicas: 2 }] };
    const finding = find(platform({ policy: toQwen(), qwen }), "fallback/shared-domain");
    expect(finding).toMatchObject({ level: "error", inputs: { rung: "qwen", above: "r1", shared: "sg-a" } });
    const accepted = toQwen({}, { allowSharedDomain: "one zone has GPUs" });
    expect(find(platform({ policy: accepted, qwen }), "fallback/shared-domain")?.level).toBe("advice");
    expect(errors(platform({ policy: toQwen(), qwen }), { separateRungs: ["region"] })).toEqual([
      "fallback/shared-domain",
    ]);
  });

  test("a rung that nobody watches", () => {
    const more: GraphFragment = {
      components: [{ id: "bare", kind: "endpoint", work: { serviceTimeMs: assumed(10), concurrency: 8 } }],
    };
    const policy = (rung: object): EdgePolicy => ({
      fallback: { on: ["5xx"], rungs: [{ kind: "component", to: "bare", ...rung }] },
    });
    expect(errors(platform({ policy: policy({}), more }))).toEqual(["fallback/no-health"]);
    expect(errors(platform({ policy: policy({ health }), more }))).toEqual([]);
  });

  test("a rung without room, by service time and by an API's quota", () => {
    const small = { placements: [{ domains: ["sg-b"], replicas: 1 }] };
    const finding = find(platform({ policy: toQwen(), qwen: small }), "fallback/capacity");
    expect(finding).toMatchObject({
      level: "error",
      numbers: { primaryPerSecond: 8, capacityPerSecond: 8, utilisation: 1 },
    });
    const accepted = toQwen({}, { allowDegraded: "short outages only" });
    expect(find(platform({ policy: accepted, qwen: small }), "fallback/capacity")?.level).toBe("advice");
    const quota = {
      tokensPerRequest: assumed(2_000),
      quota: { requestsPerMinute: published(1_200, "page"), tokensPerMinute: published(600_000, "page") },
    };
    expect(find(platform({ policy: toQwen(), qwen: quota }), "fallback/capacity")).toMatchObject({
      inputs: { limitedBy: "tokens per minute" },
      numbers: { capacityPerSecond: 5, utilisation: 1.6 },
    });
  });

  test("retries at two tiers, unless the product is accepted", () => {
    const retry = (attempts: number): EdgePolicy => ({ retry: { on: ["5xx"], attempts } });
    const graph = platform({ policy: retry(3), gatewayPolicy: retry(2) });
    expect(find(graph, "retry/tiers")).toMatchObject({ level: "error", numbers: { tiers: 2, product: 6 } });
    const accepting = (upTo: number): Graph => ({
      ...graph,
      routes: graph.routes.map((route) => ({ ...route, acceptAttempts: { upTo, reason: "cheap reads" } })),
    });
    expect(find(accepting(6), "retry/tiers")?.level).toBe("advice");
    expect(find(accepting(5), "retry/tiers")?.level).toBe("error");
  });

  test("three tiers of four tries are 64", () => {
    const retry: EdgePolicy = { retry: { on: ["5xx"], attempts: 4 } };
    const more: GraphFragment = {
      components: [{ id: "disk", kind: "store" }],
      calls: [{ from: "r1", to: "disk", policy: retry }],
    };
    const graph = platform({ policy: retry, gatewayPolicy: retry, more });
    expect(find(graph, "retry/product")).toMatchObject({ level: "error", numbers: { attempts: 64 } });
    expect(errors(platform({ policy: retry }), { maxAttempts: 4 })).toEqual([]);
    expect(errors(platform({ policy: retry }), { maxAttempts: 3 })).toEqual(["retry/product"]);
  });

  test("a reply that claims success", () => {
    const reply = (markedDegraded: boolean): EdgePolicy => ({
      fallback: { on: ["5xx"], rungs: [{ kind: "reply", status: 200, markedDegraded }] },
    });
    expect(errors(platform({ policy: reply(false) }))).toEqual(["fallback/claims-success"]);
    expect(errors(platform({ policy: reply(true) }))).toEqual([]);
  });

  test("a cycle, and everything else that is unsound", () => {
    const graph = platform();
    const cycle = {
      ...graph,
      calls: [...graph.calls, { ...graph.calls[0]!, id: "back", from: "r1", to: ["gateway"] }],
    };
    expect(analyze(cycle).findings.map((finding) => finding.id)).toEqual(["graph/cycle"]);
    expect(errors(platform(), { routes: { "/chta": {} } })).toEqual(["graph/unsound"]);
  });
});

describe("objectives", () => {
  const policy = toQwen({ timeout: { requestMs: 30_000, perTryMs: 10_000 }, retry: { on: ["5xx"], attempts: 2 } });

  test("what must be survived", () => {
    expect(find(platform(), "survival/objective", { default: { survive: ["endpoint"] } })).toMatchObject({
      level: "error",
      message: "lost with r1 (endpoint), which it must survive; chat: r1 -> lost",
    });
    expect(errors(platform({ policy }), { default: { survive: ["endpoint"] } })).toEqual([]);
    expect(errors(platform({ policy }), { default: { survive: ["zone"] } })).toEqual(["survival/objective"]);
    expect(errors(platform({ policy }), { routes: { "/chat": { survive: ["sg-b"] } } })).toEqual([]);
  });

  test("worst-case time: tries and rungs within the request timeout", () => {
    expect(find(platform(), "time/unbounded")?.inputs).toEqual({ unbounded: "gateway->chat, chat->r1" });
    const graph = platform({ policy });
    expect(analyze(graph).detail?.budgets[0]).toMatchObject({ worstMs: 30_000, attempts: 2, unbounded: [] });
    expect(errors(graph, { default: { worstLatencyMs: 30_000 } })).toEqual([]);
    expect(errors(graph, { default: { worstLatencyMs: 29_999 } })).toEqual(["time/latency"]);
  });

  test("a hung target that uses up the whole timeout starves the rung", () => {
    const tight = toQwen({ timeout: { requestMs: 20_000, perTryMs: 10_000 }, retry: { on: ["5xx"], attempts: 2 } });
    expect(find(platform({ policy: tight }), "time/starved")).toMatchObject({
      subject: "chat->r1",
      numbers: { needsMs: 20_000, hasMs: 20_000 },
    });
    expect(find(platform({ policy }), "time/starved")).toBeUndefined();
  });

  test("failover time from the probe's own numbers", () => {
    const moves = analyze(platform({ policy })).detail!.failovers.find((item) => item.call === "chat->r1");
    expect(moves).toMatchObject({
      detection: { least: 10_000, most: 17_000 },
      detectedBy: "probe",
      retriesCover: true,
    });
    expect(errors(platform({ policy }), { default: { failoverMs: 10_000 } })).toEqual(["time/failover"]);
    const chat = find(platform({ policy }), "time/no-detection");
    expect(chat?.subject).toBe("gateway->chat");
  });

  test("real traffic may notice sooner, and a cold rung must start first", () => {
    const ejection = { consecutiveFailures: 4, intervalMs: 1_000, baseEjectionMs: 30_000, maxEjectedShare: 1 };
    const quick = toQwen({ health: { probe, ejection }, timeout: { perTryMs: 1_000 } });
    const cold = { standby: "cold", startMs: assumed(60_000) };
    const single = {
      placements: [{ domains: ["sg-a"], replicas: 1 }],
      work: { serviceTimeMs: assumed(1_000), concurrency: 16 },
    };
    const graph = platform({ policy: quick, qwen: cold });
    const alone = {
      ...graph,
      components: graph.components.map((item) => (item.id === "r1" ? { ...item, ...single } : item)),
    };
    const move = analyze(alone).detail!.failovers.find((item) => item.call === "chat->r1");
    expect(move).toMatchObject({
      detectedBy: "ejection",
      detection: { least: 0, most: 1_500 },
      warmUpMs: 60_000,
      total: { most: 61_500 },
      failback: { most: 31_000 },
    });
  });
});

describe("availability", () => {
  const unit = (id: string, availability: number, more: object = {}) =>
    ({
      id,
      kind: "service",
      reliability: { availability: published(availability, "SLA page"), beta: assumed(0) },
      ...more,
    }) as const;

  test("services in one path multiply", () => {
    const ids = Array.from({ length: 10 }, (_, index) => `s${index}`);
    const graph = buildGraph("chain", {
      components: ids.map((id) => unit(id, 0.999)),
      calls: ids.slice(1).map((to, index) => ({ from: ids[index]!, to })),
      routes: [{ id: "/", entry: "s0" }],
    });
    expect(analyze(graph).detail!.availability[0]!.availability).toBeCloseTo(0.999 ** 10, 12);
    expect(find(graph, "availability/estimate")?.inputs).toMatchObject({ published: 10, assumed: 10 });
    expect(errors(graph, { default: { availability: 0.999 } })).toEqual(["availability/objective"]);
  });

  const pair = (drillIntervalHours: number | undefined, shared: boolean) =>
    buildGraph("pair", {
      components: [
        { id: "front", kind: "entry" },
        ...["a", "b"].map(
          (id) =>
            ({
              ...unit(id, 0.99),
              health,
              reliability: {
                availability: published(0.99, "SLA page"),
                latentFaultsPerYear: assumed(drillIntervalHours === undefined ? 1 : 0),
                ...(drillIntervalHours === undefined ? {} : { drillIntervalHours }),
              },
            }) as const,
        ),
        unit("disk", 0.999),
      ],
      calls: [
        { from: "front", to: ["a", "b"] },
        ...(shared
          ? [
              { from: "a", to: "disk" },
              { from: "b", to: "disk" },
            ]
          : []),
      ],
      routes: [{ id: "/", entry: "front" }],
    });

  test("two that switch perfectly fail together only", () =>
    expect(1 - analyze(pair(1, false)).detail!.availability[0]!.availability).toBeCloseTo(1e-4, 9));

  test("what both need counts once, in series", () =>
    expect(analyze(pair(1, true)).detail!.availability[0]!.availability).toBeCloseTo((1 - 1e-4) * 0.999, 9));

  test("a switch that is never drilled is right half of the time", () =>
    expect(1 - analyze(pair(undefined, false)).detail!.availability[0]!.availability).toBeCloseTo(0.01 + 1e-4, 5));

  test("an objective that only wants drills of the gateways is refused without them, and says so", () => {
    const gateways = (drillIntervalHours?: number) =>
      buildGraph("gateways", {
        components: [
          { id: "front", kind: "entry" },
          ...["a", "b"].map((id) => ({
            ...unit(id, 0.99),
            kind: "gateway" as const,
            health,
            reliability: {
              availability: published(0.99, "SLA page"),
              ...(drillIntervalHours === undefined ? {} : { drillIntervalHours }),
            },
          })),
        ],
        calls: [{ from: "front", to: ["a", "b"] }],
        routes: [{ id: "/", entry: "front" }],
      });
    const message = (graph: Graph, availability: number) =>
      analyze(graph, { default: { availability } }).findings.find(({ id }) => id === "availability/objective")?.message;
    const drilled = analyze(gateways(168)).detail!.availability[0]!.availability;
    expect(message(gateways(), 0.999)).toContain(
      `it wants drills: with one of each gateway a week it is ${(drilled * 100).toFixed(4)} %`,
    );
    expect(message(gateways(168), 0.999)).toBeUndefined();
    expect(message(gateways(), 0.99999)).not.toContain("drills");
  });

  test("names what makes redundancy hollow", () =>
    expect(find(pair(1, true), "survival/hollow")).toMatchObject({ subject: "disk", level: "advice" }));
});

describe("the table", () => {
  const graph = platform({ policy: toQwen() });
  test("stays within 80 columns and names every finding", () => {
    const analysis = analyze(graph, { default: { survive: ["zone"] } });
    const text = table(analysis);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const finding of analysis.findings) expect(text).toContain(finding.id);
    expect(text).toContain("lumen: 1 errors");
  });

  test("JSON keeps what has no bound, and is the same each time", () => {
    expect(analysisJson(analyze(platform()))).toContain('"worstMs": "Infinity"');
    expect(analysisJson(analyze(graph))).toBe(analysisJson(analyze(graph)));
  });
});
