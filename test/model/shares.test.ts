import { buildGraph, type EdgePolicy, withPolicies } from "../../model";
import { loads } from "../../model/analysis/load";
import { survival } from "../../model/analysis/survival";
import { wire } from "../../model/analysis/wiring";

const probe = { intervalMs: 1_000, timeoutMs: 1_000, unhealthyAfter: 3, healthyAfter: 2 };
const ejection = { consecutiveFailures: 3, intervalMs: 1_000, baseEjectionMs: 10_000, maxEjectedShare: 1 };
const SHARES = [0.95, 0.05];

const divided = (shares: readonly number[] = SHARES) =>
  buildGraph("test", {
    components: [
      { id: "gateway", kind: "gateway" },
      { id: "stable", kind: "service", health: { probe } },
      { id: "canary", kind: "service", health: { probe } },
    ],
    calls: [{ from: "gateway", to: ["stable", "canary"], shares }],
    routes: [{ id: "/", entry: "gateway", load: { value: 100, basis: "assumed" } }],
  });

const lossOf = (removed: string, policy?: EdgePolicy): string => {
  const graph = withPolicies(divided(), () => policy);
  const outcomes = survival(graph).routes[0]?.outcomes ?? [];
  return outcomes.find((outcome) => outcome.removed === removed)?.status ?? "served";
};

describe("a call that is divided by shares", () => {
  test.each(["stable", "canary"])("fails in part without %s, although its health is known", (removed) => {
    expect(lossOf(removed)).toBe("degraded");
  });

  test.each<[string, EdgePolicy]>([
    ["a retry", { retry: { on: ["connect-failure"], attempts: 2, budgetShare: 0.2, tier: "middleware" } }],
    ["an ejection", { health: { ejection } }],
  ])("is led away from what is lost by %s", (_name, policy) => {
    expect(lossOf("canary", policy)).toBe("served");
  });

  test("loses a route of which less than one request of a hundred is answered", () => {
    const callees = ["one", "two"];
    const graph = buildGraph("test", {
      components: ["gateway", "stable", "canary", ...callees].map((id) => ({ id, kind: "service" as const })),
      calls: [
        ...callees.map((to) => ({ from: "gateway", to })),
        ...callees.map((from) => ({ from, to: ["stable", "canary"], shares: SHARES })),
      ],
      routes: [
        { id: "/", entry: "gateway" },
        { id: "/one", entry: "one" },
      ],
    });
    const statuses = survival(graph).routes.map(
      ({ outcomes }) => outcomes.find(({ removed }) => removed === "stable")?.status,
    );
    expect(statuses).toEqual(["lost", "degraded"]);
  });

  test("divides the load by them", () => {
    const graph = divided();
    const { of } = loads(graph, wire(graph));
    expect([of.get("stable"), of.get("canary")]).toEqual(SHARES.map((share) => share * 100));
  });

  test.each([[[0.5]], [[1, 0]], [[0.5, 0.6]]])("has one share for each target, together 1: not %j", (shares) => {
    expect(() => divided(shares)).toThrow("shares: got " + shares.join(", ") + ", want 2 positive numbers, together 1");
  });
});
