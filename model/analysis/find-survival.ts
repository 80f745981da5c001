import { type Graph } from "../graph";
import { type RouteAvailability } from "./availability";
import { few, objectiveOf, round, type Finding, type Objectives } from "./findings";
import { type SinglePoints } from "./single-points";
import { type Survival } from "./survival";
import { need, type Wiring } from "./wiring";

/** Which single losses lose a route, and which of them it was promised to survive. */
export function survivalFindings(survival: Survival, objectives: Objectives): readonly Finding[] {
  return survival.routes.flatMap((route): Finding[] => {
    const lost = route.outcomes.filter((item) => item.status === "lost");
    const promised = objectiveOf(objectives, route.route).survive ?? [];
    const broken = lost.filter((item) => promised.includes(item.kind) || promised.includes(item.removed));
    const base = { subject: route.route, formula: "N-1: each component and failure domain removed in turn" };
    const findings: Finding[] = [];
    if (broken.length > 0) {
      const first = broken[0]?.detours.at(-1);
      findings.push({
        ...base,
        id: "survival/objective",
        level: "error",
        inputs: { survive: promised.join(", ") },
        numbers: { lost: broken.length },
        message:
          `lost with ${few(broken.map((item) => `${item.removed} (${item.kind})`))}, which it must survive` +
          (first === undefined ? "" : `; ${first}`),
      });
    }
    if (lost.length > 0) {
      findings.push({
        ...base,
        id: "survival/single-points",
        level: "advice",
        inputs: {},
        numbers: { losses: survival.losses, ...route.counts },
        message:
          `of ${survival.losses} single losses ${route.counts.lost} lose it and ${route.counts.degraded} degrade it; ` +
          `lost with ${few(lost.map((item) => item.removed))}`,
      });
    }
    return findings;
  });
}

/** Redundancy whose members all need the same thing. One finding for each thing they need. */
export function hollowFindings(graph: Graph, wiring: Wiring, points: SinglePoints): readonly Finding[] {
  const callsOf = new Map<string, string[]>();
  for (const call of graph.calls) {
    const rungs = (call.policy?.fallback?.rungs ?? []).flatMap((rung) => (rung.kind === "component" ? [rung.to] : []));
    const members = [...call.to, ...rungs];
    for (const id of points.sharedBy(members.map((member) => need(wiring.nodeOf, member)))) {
      callsOf.set(id, [...(callsOf.get(id) ?? []), `${call.from} -> ${members.join(" | ")}`]);
    }
  }
  const kinds = new Map<string, string>([...graph.components, ...graph.domains].map((item) => [item.id, item.kind]));
  return [...callsOf].map(([id, calls]) => ({
    id: "survival/hollow",
    level: "advice",
    subject: id,
    formula: "a part that every alternative of a call needs",
    inputs: { kind: kinds.get(id) ?? "", calls: calls.join("; ") },
    numbers: { calls: calls.length },
    message: `${kinds.get(id) ?? "part"} ${id} is needed by every alternative of ${few(calls, 3)}`,
  }));
}

/** @param heldWithDrills what routes would have that only want drills of the gateways to hold their objective */
export function availabilityFindings(
  routes: readonly RouteAvailability[],
  objectives: Objectives,
  heldWithDrills: ReadonlyMap<string, number>,
): readonly Finding[] {
  return routes.flatMap((route): Finding[] => {
    const wanted = objectiveOf(objectives, route.route).availability;
    const missed = wanted !== undefined && route.availability < wanted;
    const drilled = heldWithDrills.get(route.route);
    const assumed = route.inputs.filter((input) => input.basis === "assumed").length;
    if (route.inputs.length === 0 && !missed) return [];
    const causes = route.causes.slice(0, 3).map((item) => `${item.cause} ${round(item.minutesPerYear)}`);
    return [
      {
        id: missed ? "availability/objective" : "availability/estimate",
        level: missed ? "error" : "advice",
        subject: route.route,
        formula: "series over k-of-n with common cause (beta) and imperfect coverage",
        inputs: {
          assumed,
          published: route.inputs.filter((input) => input.basis === "published").length,
          measured: route.inputs.filter((input) => input.basis === "measured").length,
          unstated: route.silent.length,
          ...(wanted === undefined ? {} : { objective: wanted }),
        },
        numbers: { availability: route.availability, downMinutesPerYear: route.downMinutesPerYear },
        message:
          `${(route.availability * 100).toFixed(4)} %, ${round(route.downMinutesPerYear)} min a year down` +
          (missed ? `, below ${wanted * 100} %` : "") +
          (drilled === undefined
            ? ""
            : `; it wants drills: with one of each gateway a week it is ${(drilled * 100).toFixed(4)} %`) +
          `; most from ${causes.join(", ")} min; ${assumed} of ${route.inputs.length} inputs assumed` +
          (route.silent.length === 0 ? "" : `; ${few(route.silent, 3)} count as never failing`),
      },
    ];
  });
}
