import fc from "fast-check";
import { buildGraph, type EdgePolicy, type GraphFragment } from "../../model";
import { Evaluation, type Status } from "../../model/analysis/evaluate";
import { survival } from "../../model/analysis/survival";
import { wire } from "../../model/analysis/wiring";
import { smallGraph } from "./random-graphs";

const health = { ejection: { consecutiveFailures: 3, intervalMs: 1_000, baseEjectionMs: 10_000, maxEjectedShare: 1 } };

const platform = (chatPolicy?: EdgePolicy, more: GraphFragment = {}) =>
  buildGraph(
    "test",
    {
      domains: [
        { id: "sg", kind: "region" },
        { id: "sg-a", kind: "zone", within: "sg" },
        { id: "sg-b", kind: "zone", within: "sg" },
        { id: "model-key", kind: "apiKey" },
      ],
      components: [
        { id: "entry", kind: "entry" },
        { id: "gw-a", kind: "gateway", health, placements: [{ domains: ["sg-a"], replicas: 1 }] },
        { id: "gw-b", kind: "gateway", health, placements: [{ domains: ["sg-b"], replicas: 1 }] },
        {
          id: "chat",
          kind: "service",
          placements: [
            { domains: ["sg-a"], replicas: 1 },
            { domains: ["sg-b"], replicas: 1 },
          ],
        },
        {
          id: "r1",
          kind: "endpoint",
          health,
          domains: ["model-key"],
          placements: [{ domains: ["sg-a"], replicas: 2 }],
        },
        { id: "qwen", kind: "endpoint", health, placements: [{ domains: ["sg-b"], replicas: 2 }] },
        { id: "history", kind: "store" },
        { id: "events", kind: "broker" },
      ],
      calls: [
        { from: "entry", to: ["gw-a", "gw-b"] },
        { from: "gw-a", to: "chat" },
        { from: "gw-b", to: "chat" },
        { from: "chat", to: "r1", ...(chatPolicy === undefined ? {} : { policy: chatPolicy }) },
        { from: "chat", to: "history", need: "soft" },
        { from: "chat", to: "events", mode: "async" },
      ],
      routes: [{ id: "/chat", entry: "entry" }],
    },
    more,
  );

const toQwen = (...on: NonNullable<EdgePolicy["fallback"]>["on"]): EdgePolicy => ({
  health,
  fallback: { on, rungs: [{ kind: "component", to: "qwen" }] },
});

const outcomes = (graph: ReturnType<typeof platform>) =>
  Object.fromEntries(
    survival(graph).routes[0]!.outcomes.map(({ removed, status, detours }) => [removed, [status, ...detours]]),
  );

describe("N-1 survival", () => {
  test("names what each loss does and the way taken", () => {
    expect(outcomes(platform(toQwen("5xx", "unhealthy")))).toEqual({
      entry: ["lost"],
      "gw-a": ["served", "entry: gw-a -> gw-b"],
      "gw-b": ["served", "entry: gw-b -> gw-a"],
      chat: ["lost", "entry: gw-a, gw-b -> lost", "gw-a: chat -> lost", "gw-b: chat -> lost"],
      r1: ["degraded", "chat: r1 -> rung 1: qwen"],
      history: ["degraded", "chat: history -> answered without it"],
      events: ["lost", "entry: gw-a, gw-b -> lost", "gw-a: chat -> lost", "chat: events -> lost", "gw-b: chat -> lost"],
      "sg-a": ["degraded", "entry: gw-a -> gw-b", "chat: r1 -> rung 1: qwen"],
      "sg-b": ["served", "entry: gw-b -> gw-a"],
      sg: ["lost", "entry: gw-a, gw-b -> lost"],
      "model-key": [
        "lost",
        "entry: gw-a, gw-b -> lost",
        "gw-a: chat -> lost",
        "chat: r1 -> lost, no trigger matches auth",
        "gw-b: chat -> lost",
      ],
    });
  });

  test("a bad key is rescued when the fallback lists auth", () => {
    expect(outcomes(platform(toQwen("5xx", "auth")))["model-key"]).toEqual(["degraded", "chat: r1 -> rung 1: qwen"]);
  });

  test("without a fallback the model is lost with its zone", () => {
    const result = outcomes(platform());
    expect([result["r1"]?.[0], result["sg-a"]?.[0]]).toEqual(["lost", "lost"]);
  });

  test("a fallback that only answers 429 does not rescue a dead model", () => {
    expect(outcomes(platform(toQwen("429")))["r1"]?.[0]).toBe("lost");
  });

  test("two targets without health or retry still fail for half of the requests", () => {
    const more: GraphFragment = {
      components: [
        { id: "a", kind: "service" },
        { id: "b", kind: "service" },
      ],
      calls: [
        { from: "events", to: "history" },
        { from: "history", to: ["a", "b"] },
      ],
      routes: [{ id: "/blind", entry: "history" }],
    };
    expect(survival(platform(undefined, more)).routes[1]!.outcomes.find((item) => item.removed === "a")).toMatchObject({
      status: "degraded",
      detours: ["history: a -> b, but nothing steers: 1 of 2 requests fail"],
    });
  });

  test("an error reply does not count as service, a marked degraded answer does", () => {
    const reply = (status: number): EdgePolicy => ({
      health,
      fallback: { on: ["5xx"], rungs: [{ kind: "reply", status, markedDegraded: true }] },
    });
    expect(outcomes(platform(reply(503)))["r1"]?.[0]).toBe("lost");
    expect(outcomes(platform(reply(200)))["r1"]).toEqual(["degraded", "chat: r1 -> rung 1: reply 200"]);
  });

  test("lists minimal cut sets, single losses first", () => {
    const { sets, partial } = survival(platform(toQwen("5xx", "auth"))).routes[0]!.cutSets;
    expect(partial).toBe(false);
    expect(sets.filter((set) => set.length === 1).flat()).toEqual(["entry", "chat", "events", "sg"]);
    expect(sets.filter((set) => set.length > 1).map((set) => [...set].sort().join("+"))).toEqual(
      expect.arrayContaining(["qwen+r1", "model-key+qwen", "gw-a+gw-b", "gw-a+sg-b", "gw-b+sg-a", "sg-a+sg-b"]),
    );
  });
});

const RANK: Record<Status, number> = { served: 0, degraded: 1, lost: 2 };

describe("laws of survival", () => {
  test("removing one more thing never brings a route back", () => {
    fc.assert(
      fc.property(smallGraph, fc.array(fc.nat(20), { maxLength: 4 }), fc.nat(20), (fragment, some, extra) => {
        const graph = buildGraph("random", fragment);
        const wiring = wire(graph);
        const atom = (n: number) => n % wiring.atomIds.length;
        const cut = some.map(atom);
        for (const route of graph.routes) {
          const before = new Evaluation(wiring, new Set(cut)).statusOf(route);
          const after = new Evaluation(wiring, new Set([...cut, atom(extra)])).statusOf(route);
          if (before === "lost") expect(after).toBe("lost");
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("adding a replica in another zone never loses a route that stood", () => {
    fc.assert(
      fc.property(smallGraph, fc.nat(20), fc.nat(20), (fragment, which, loss) => {
        const graph = buildGraph("random", fragment);
        const better = buildGraph("better", {
          ...fragment,
          components: fragment.components!.map((item, index) =>
            index === which % fragment.components!.length
              ? { ...item, placements: [...item.placements!, { domains: ["z2"], replicas: 1 }] }
              : item,
          ),
        });
        const cut = new Set([loss % wire(graph).atomIds.length]);
        graph.routes.forEach((route) => {
          const before = new Evaluation(wire(graph), cut).statusOf(route);
          const after = new Evaluation(wire(better), cut).statusOf(route);
          expect(RANK[after]).toBeLessThanOrEqual(Math.max(RANK[before], before === "lost" ? 2 : 1));
        });
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test("cut sets of up to three members are those that trying every set finds", () => {
    fc.assert(
      fc.property(smallGraph, (fragment) => {
        const graph = buildGraph("random", fragment);
        const wiring = wire(graph);
        for (const found of survival(graph, wiring).routes) {
          const route = graph.routes.find((item) => item.id === found.route)!;
          const brute = bruteForce(wiring.atomIds, (set) => {
            const atoms = new Set(set.map((id) => wiring.atomOf.get(id)!));
            return new Evaluation(wiring, atoms).statusOf(route) === "lost";
          });
          const names = found.cutSets.sets.map((set) => [...set].sort().join("+"));
          expect(brute).toEqual(expect.arrayContaining(names));
          if (!found.cutSets.partial) expect(names.sort()).toEqual(brute);
          else
            expect(names.filter((name) => !name.includes("+")).sort()).toEqual(brute.filter((s) => !s.includes("+")));
        }
      }),
      { seed: 3, numRuns: 150 },
    );
  });
});

function bruteForce(ids: readonly string[], isLost: (set: readonly string[]) => boolean): string[] {
  const cuts: string[][] = [];
  const grow = (from: number, set: readonly string[]): void => {
    if (set.length > 0 && isLost(set)) {
      cuts.push([...set].sort());
      return;
    }
    if (set.length < 3) ids.slice(from).forEach((id, step) => grow(from + step + 1, [...set, id]));
  };
  grow(0, []);
  const minimal = cuts.filter(
    (cut) => !cuts.some((other) => other.length < cut.length && other.every((id) => cut.includes(id))),
  );
  return [...new Set(minimal.map((cut) => cut.join("+")))].sort();
}
