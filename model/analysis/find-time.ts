import { type Graph } from "../graph";
import { type Failover } from "./failover";
import { few, objectiveOf, round, spell, type Finding, type Objectives } from "./findings";
import { type RouteBudget } from "./latency";
import { callsOf, need, type Wiring } from "./wiring";

const FAILOVER = "detection ((n-1) x interval to n x interval + timeout) + switching + warm-up";
const BUDGET = "nested timeouts, attempts, back-off and rungs";

/** Failovers that take too long or never happen. Those on a route with an objective are judged against it. */
export function failoverFindings(
  graph: Graph,
  wiring: Wiring,
  failovers: readonly Failover[],
  objectives: Objectives,
): readonly Finding[] {
  const blind = failovers.filter((item) => item.detectedBy === "nothing" && !item.retriesCover);
  const findings: Finding[] = blind.map((item) => ({
    id: "time/no-detection",
    level: "advice",
    subject: item.call,
    formula: FAILOVER,
    inputs: { target: item.target, to: item.to },
    numbers: {},
    message: `nothing notices that ${item.target} is down, so requests do not move to ${successorOf(item)}`,
  }));
  for (const route of graph.routes) {
    const limit = objectiveOf(objectives, route.id).failoverMs;
    if (limit === undefined) continue;
    const calls = reachedCalls(wiring, route.id);
    const late = failovers
      .filter((item) => calls.has(item.call) && item.total.most > limit)
      .sort((a, b) => b.total.most - a.total.most);
    const worst = late[0];
    if (worst === undefined) continue;
    findings.push({
      id: "time/failover",
      level: "error",
      subject: route.id,
      formula: FAILOVER,
      inputs: { call: worst.call, target: worst.target, detectedBy: worst.detectedBy, objectiveMs: limit },
      numbers: {
        detectionMs: worst.detection.most,
        switchingMs: worst.switchingMs,
        warmUpMs: worst.warmUpMs,
        totalMs: worst.total.most,
        late: late.length,
      },
      message:
        (Number.isFinite(worst.total.most)
          ? `after ${worst.target} fails, ${worst.call} moves to ${successorOf(worst)} in up to ${spell(worst.total.most)} ` +
            `(detection ${spell(worst.detection.most)} by ${worst.detectedBy}), more than ${spell(limit)}`
          : `after ${worst.target} fails, ${worst.call} never surely moves to ${successorOf(worst)}, and may take ${spell(limit)} at most`) +
        (late.length > 1 ? `; ${late.length - 1} more calls are late` : ""),
    });
  }
  return findings;
}

function successorOf(item: Failover): string {
  return item.to === item.target ? "its other replicas" : item.to;
}

function reachedCalls(wiring: Wiring, id: string): ReadonlySet<string> {
  const route = wiring.graph.routes.find((item) => item.id === id);
  const calls = new Set<string>();
  if (route === undefined) return calls;
  const seen = new Set<number>();
  const open = [need(wiring.nodeOf, route.entry)];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const node = wiring.nodes[index];
    if (node === undefined || seen.has(index)) continue;
    seen.add(index);
    for (const wired of callsOf(node, route)) {
      calls.add(wired.call.id);
      if (wired.call.mode === "sync") open.push(...wired.to);
    }
  }
  return calls;
}

/** Worst-case times: missing bounds, missed objectives, rungs that never get their turn. */
export function budgetFindings(budgets: readonly RouteBudget[], objectives: Objectives): readonly Finding[] {
  const findings = budgets.flatMap((budget): Finding[] => {
    const limit = objectiveOf(objectives, budget.route).worstLatencyMs;
    if (limit !== undefined && budget.worstMs > limit) {
      return [
        {
          id: "time/latency",
          level: "error",
          subject: budget.route,
          formula: BUDGET,
          inputs: { objectiveMs: limit, unbounded: budget.unbounded.join(", ") },
          numbers: { worstMs: budget.worstMs, typicalMs: budget.typicalMs },
          message:
            `an answer or an error may take ${spell(budget.worstMs)}, more than ${spell(limit)}` +
            (budget.unbounded.length === 0 ? "" : `; no timeout on ${few(budget.unbounded)}`),
        },
      ];
    }
    if (budget.worstMs < Infinity) return [];
    return [
      {
        id: "time/unbounded",
        level: "advice",
        subject: budget.route,
        formula: BUDGET,
        inputs: { unbounded: budget.unbounded.join(", ") },
        numbers: {},
        message: `nothing bounds the time of a request; no timeout on ${few(budget.unbounded)}`,
      },
    ];
  });
  const starved = new Map(budgets.flatMap((budget) => budget.starved.map((item) => [item.call, item] as const)));
  return [
    ...findings,
    ...[...starved.values()].map((item): Finding => ({
      id: "time/starved",
      level: "advice",
      subject: item.call,
      formula: BUDGET,
      inputs: { why: item.why },
      numbers: { needsMs: item.needsMs, hasMs: item.hasMs },
      message:
        item.why === "no time for the last rung"
          ? `its own tries may take ${spell(item.needsMs)} of a request timeout of ${spell(item.hasMs)}: ` +
            "against a target that hangs, no rung gets its turn"
          : `its timeout of ${spell(item.hasMs)} ends before what it calls has tried everything (${spell(item.needsMs)})`,
    })),
    ...budgets
      .filter((budget) => budget.amplification > 2)
      .map((budget): Finding => ({
        id: "retry/amplification",
        level: "advice",
        subject: budget.route,
        formula: "product of 1 + min(budget, attempts - 1)",
        inputs: {},
        numbers: { amplification: budget.amplification },
        message: `while everything fails, retries multiply the traffic by ${round(budget.amplification)}; a retry budget bounds it`,
      })),
  ];
}
