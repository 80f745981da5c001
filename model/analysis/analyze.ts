import { type Problem, describeProblem } from "../../base";
import { type Graph } from "../graph";
import { validateGraph } from "../validate";
import { AvailabilityFinder, type RouteAvailability } from "./availability";
import { capacities, rungCapacities, type ComponentCapacity, type RungCapacity } from "./capacity";
import { compareComputeDomains, type DomainComparison } from "./compute-domains";
import { failovers, type Failover } from "./failover";
import { availabilityFindings, hollowFindings, survivalFindings } from "./find-survival";
import { capacityFindings, domainFindings, gatewayFindings, packingFindings } from "./find-placement";
import { budgetFindings, failoverFindings } from "./find-time";
import { type Finding, type Objectives } from "./findings";
import { heldWithDrills } from "./with-drills";
import { gatewayGroups, type GatewayGroup } from "./gateways";
import { BudgetFinder, type RouteBudget } from "./latency";
import { loads } from "./load";
import { coldStarts, idleGpus, packPools, type ColdStart, type IdleGpus, type PackedPool } from "./packing";
import { retryFindings, rungCapacityFindings, rungFindings } from "./refusals";
import { SinglePoints } from "./single-points";
import { survival, type Survival } from "./survival";
import { wire } from "./wiring";

/** Everything the analyses computed, behind the findings. */
export interface AnalysisDetail {
  readonly survival: Survival;
  readonly failovers: readonly Failover[];
  readonly budgets: readonly RouteBudget[];
  readonly availability: readonly RouteAvailability[];
  readonly computeDomains: readonly DomainComparison[];
  readonly pools: readonly PackedPool[];
  readonly coldStarts: readonly ColdStart[];
  readonly idleGpus: readonly IdleGpus[];
  readonly gateways: readonly GatewayGroup[];
  readonly capacities: readonly ComponentCapacity[];
  readonly rungs: readonly RungCapacity[];
}

export interface Analysis {
  readonly graph: string;
  /** Errors first, then by id. */
  readonly findings: readonly Finding[];
  /** Nothing when the graph itself is unsound. */
  readonly detail?: AnalysisDetail;
}

/**
 * Says what a platform survives, costs in time, and can carry. Pure: the same graph and objectives give the same
 * findings. An unsound graph gives one error for each problem and nothing else.
 */
export function analyze(graph: Graph, objectives: Objectives = {}): Analysis {
  const problems = [...validateGraph(graph), ...unknownRoutes(graph, objectives)];
  if (problems.length > 0) return { graph: graph.name, findings: problems.map(problemFinding) };
  const wiring = wire(graph);
  const points = new SinglePoints(wiring);
  const load = loads(graph, wiring);
  const moves = failovers(graph, load);
  const detail: AnalysisDetail = {
    survival: survival(graph, wiring),
    failovers: moves,
    budgets: new BudgetFinder(graph, wiring).all(),
    availability: new AvailabilityFinder(graph, wiring).all(),
    computeDomains: compareComputeDomains(graph, load, objectives.simulation),
    pools: packPools(graph),
    coldStarts: coldStarts(graph, load, objectives.loadGrowthPerMinute),
    idleGpus: idleGpus(graph, load),
    gateways: gatewayGroups(graph, moves, wiring),
    capacities: capacities(graph, load),
    rungs: rungCapacities(graph, load, wiring),
  };
  const findings = [
    ...rungFindings(graph, wiring, points, objectives),
    ...rungCapacityFindings(detail.rungs),
    ...retryFindings(graph, detail.budgets, objectives),
    ...survivalFindings(detail.survival, objectives),
    ...hollowFindings(graph, wiring, points),
    ...availabilityFindings(detail.availability, objectives, heldWithDrills(graph, detail.availability, objectives)),
    ...failoverFindings(graph, wiring, moves, objectives),
    ...budgetFindings(detail.budgets, objectives),
    ...domainFindings(detail.computeDomains),
    ...packingFindings(detail.pools, detail.coldStarts, detail.idleGpus),
    ...gatewayFindings(detail.gateways),
    ...capacityFindings(detail.capacities),
  ];
  return { graph: graph.name, findings: sorted(findings), detail };
}

function unknownRoutes(graph: Graph, objectives: Objectives): Problem[] {
  const known = new Set(graph.routes.map((route) => route.id));
  return Object.keys(objectives.routes ?? {})
    .filter((id) => !known.has(id))
    .map((id) => ({ where: "objectives", field: `routes.${id}`, message: "no such route in the graph" }));
}

function problemFinding(problem: Problem): Finding {
  return {
    id: problem.code === "CYCLE" ? "graph/cycle" : "graph/unsound",
    level: "error",
    subject: problem.where,
    formula: "a sound graph",
    inputs: {},
    numbers: {},
    message: describeProblem(problem),
  };
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) => (finding.level === "error" ? 0 : 1);
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        rank(a.finding) - rank(b.finding) ||
        (a.finding.id < b.finding.id ? -1 : a.finding.id > b.finding.id ? 1 : a.index - b.index),
    )
    .map((item) => item.finding);
}
