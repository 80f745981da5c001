import { describeProblem, ProblemsError } from "../../base";
import { assumed, buildGraph, type EdgePolicy, type GraphFragment, validateGraph, withPolicies } from "../../model";

const fragment: GraphFragment = {
  domains: [
    { id: "sg", kind: "region" },
    { id: "sg-a", kind: "zone", within: "sg" },
  ],
  components: [
    { id: "gateway", kind: "gateway" },
    { id: "chat", kind: "service", placements: [{ domains: ["sg-a"], replicas: 2 }] },
    { id: "r1", kind: "endpoint" },
    { id: "qwen", kind: "endpoint" },
  ],
  calls: [
    { from: "gateway", to: "chat" },
    { from: "chat", to: "r1" },
  ],
  routes: [{ id: "/v1/chat", entry: "gateway" }],
};

const problemsOf = (...more: readonly GraphFragment[]): string[] => {
  try {
    buildGraph("test", fragment, ...more);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(describeProblem);
    throw error;
  }
};

const rungs = (...ids: string[]): EdgePolicy => ({
  fallback: { on: ["5xx"], rungs: ids.map((to) => ({ kind: "component", to })) },
});

describe("buildGraph", () => {
  test("fills defaults and freezes", () => {
    const graph = buildGraph("test", fragment);
    expect(graph.components[0]).toEqual({
      id: "gateway",
      kind: "gateway",
      domains: [],
      placements: [{ domains: [], replicas: 1 }],
      needs: 1,
    });
    expect(graph.calls[0]).toEqual({
      id: "gateway->chat",
      from: "gateway",
      to: ["chat"],
      need: "hard",
      mode: "sync",
      perRequest: 1,
      parallel: false,
    });
    expect(Object.isFrozen(graph.components[1]?.placements[0]?.domains)).toBe(true);
  });

  test("survives JSON", () => {
    const graph = buildGraph("test", fragment);
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
  });

  test("names every dangling id at once, with the nearest name", () => {
    expect(
      problemsOf({
        calls: [{ from: "chatt", to: "quen" }],
        routes: [{ id: "/x", entry: "gatewy" }],
        components: [{ id: "late", kind: "service", domains: ["sg-q"] }],
      }),
    ).toEqual([
      "[component late] domains: got sg-q, want the name of a domain (did you mean sg-a?)",
      "[call chatt->quen] from: got chatt, want the name of a component (did you mean chat?)",
      "[call chatt->quen] to: got quen, want the name of a component (did you mean qwen?)",
      "[route /x] entry: got gatewy, want the name of a component (did you mean gateway?)",
    ]);
  });

  test("refuses duplicates, unknown kinds and empty ids", () => {
    const unknownKind = { id: "new", kind: "zome" } as unknown as { id: string; kind: "zone" };
    expect(
      problemsOf({
        domains: [unknownKind, { id: "chat", kind: "other" }],
        components: [
          { id: "r1", kind: "endpoint" },
          { id: "", kind: "other" },
        ],
        calls: [{ from: "chat", to: "r1" }],
      }),
    ).toEqual([
      "[component r1] id: another component has this id",
      "[component] id: an empty id",
      "[call chat->r1] id: another call has this id",
      "[domain chat] id: a component has this id",
      "[domain new] kind: got zome, want the name of a kind (did you mean zone?)",
    ]);
  });

  test("refuses numbers out of range", () => {
    expect(
      problemsOf({
        components: [
          { id: "few", kind: "service", needs: 3, placements: [{ domains: [], replicas: 2 }], health: {} },
          { id: "bad", kind: "service", load: assumed(-1), reliability: { beta: assumed(1.5) } },
        ],
        calls: [{ from: "few", to: "bad", policy: { retry: { on: ["5xx"], attempts: 0 }, timeout: { perTryMs: 0 } } }],
      }),
    ).toEqual([
      "[component few] needs: got 3, want at most its replicas, 2",
      "[component few] health: got neither probe nor ejection, want one of them, or no health",
      "[component bad] load: got -1, want 0 or more",
      "[component bad] reliability.beta: got 1.5, want 0 to 1",
      "[call few->bad] policy.timeout.perTryMs: got 0, want more than 0",
      "[call few->bad] policy.retry.attempts: got 0, want a whole number, 1 or more",
    ]);
  });

  test("refuses a cycle of calls", () => {
    expect(problemsOf({ calls: [{ from: "r1", to: "gateway" }] })).toEqual([
      "[component gateway] CYCLE calls: a cycle of calls and rungs: gateway -> chat -> r1 -> gateway " +
        "(a request could go round for ever; break it with an async call or take a rung away)",
    ]);
  });

  test("refuses a cycle that only rungs close", () => {
    const cycle = problemsOf({
      components: [
        { id: "hop-a", kind: "middleware" },
        { id: "hop-b", kind: "middleware" },
      ],
      calls: [
        { from: "hop-a", to: "r1", policy: rungs("hop-b") },
        { from: "hop-b", to: "qwen", policy: rungs("hop-a") },
      ],
    });
    expect(cycle).toHaveLength(1);
    expect(cycle[0]).toContain("hop-a -> hop-b -> hop-a");
  });

  test("accepts a way back that is asynchronous", () => {
    expect(problemsOf({ calls: [{ from: "r1", to: "gateway", mode: "async" }] })).toEqual([]);
  });

  test("refuses a cycle of domains", () => {
    const domains = [
      { id: "x", kind: "other", within: "y" },
      { id: "y", kind: "other", within: "x" },
    ] as const;
    expect(problemsOf({ domains })).toEqual(["[domain x] within: a cycle: x -> y -> x"]);
  });
});

describe("withPolicies", () => {
  const graph = buildGraph("test", fragment);

  test("puts policies on calls and leaves the former graph alone", () => {
    const changed = withPolicies(graph, (call) => (call.from === "chat" ? rungs("qwen") : undefined));
    expect(changed.calls.map((call) => call.policy)).toEqual([undefined, rungs("qwen")]);
    expect(graph.calls[1]?.policy).toBeUndefined();
  });

  test.each([
    ["its own target", ["r1"], "r1 is already the target of this call"],
    ["a rung twice", ["qwen", "qwen"], "qwen is already a rung above"],
    ["the caller itself", ["chat"], "chat falls back to itself"],
  ])("refuses a fallback to %s", (_name, targets, message) => {
    expect(() => withPolicies(graph, (call) => (call.from === "chat" ? rungs(...targets) : undefined))).toThrow(
      message,
    );
  });

  test("refuses a fallback without a trigger, and one with a trigger that does not exist", () => {
    const triggers = (on: readonly string[]) =>
      ({ fallback: { on, rungs: [{ kind: "component", to: "qwen" }] } }) as unknown as EdgePolicy;
    const put = (policy: EdgePolicy) =>
      validateGraph({ ...graph, calls: [{ ...graph.calls[1]!, policy }] }).map(describeProblem);
    expect(put(triggers([]))).toEqual(["[call chat->r1] policy.fallback.on: got nothing, want one trigger or more"]);
    expect(put(triggers(["timeouts"]))).toEqual([
      "[call chat->r1] policy.fallback.on: got timeouts, want the name of a trigger (did you mean timeout?)",
    ]);
  });
});
