import { hasHealth } from "../edge-policy";
import { type Component, type Graph } from "../graph";
import { coverageOf, DEFAULT_LATENT_FAULTS_PER_YEAR, UNDRILLED_HOURS } from "./availability";
import { type Failover } from "./failover";
import { minutesPerYear, pairWithCoverage, unavailabilityOf } from "./reliability-math";
import { callsOf, need, wire, type Wiring } from "./wiring";

/** Taken where a gateway does not say: a failure a month, half an hour to mend. */
export const DEFAULT_MTBF_HOURS = 720;
export const DEFAULT_REPAIR_HOURS = 0.5;
/** Share of the time that a latent fault may be present; the longest drill interval follows from it. */
export const LATENT_SHARE = 0.01;

export interface Probe {
  readonly route: string;
  readonly through: string;
  /** Milliseconds; the longest that still notices within the failover time of the call. */
  readonly everyMs: number;
}

/** One place where requests choose between gateways. */
export interface GatewayGroup {
  readonly call: string;
  readonly gateways: readonly string[];
  /** Domains and components whose loss takes every gateway. */
  readonly shared: readonly string[];
  readonly automatic: boolean;
  readonly failoverMs: number;
  readonly coverage: number;
  readonly drillIntervalHours: number | undefined;
  /** Longest interval that keeps a latent fault present at most 1 % of the time. */
  readonly drillAtMostHours: number;
  readonly probes: readonly Probe[];
  readonly downMinutesPerYear: {
    /** One gateway alone. */
    readonly alone: number;
    /** As declared: two gateways, the switch and the drills there are. */
    readonly asDeclared: number;
    /** Two gateways and a switch that always works. */
    readonly perfect: number;
  };
  readonly assumed: readonly string[];
}

/** Every call that reaches gateways, with what redundancy and drills buy there. */
export function gatewayGroups(
  graph: Graph,
  failovers: readonly Failover[],
  wiring: Wiring = wire(graph),
): GatewayGroup[] {
  const components = new Map(graph.components.map((item) => [item.id, item]));
  return graph.calls
    .filter((call) => call.to.every((id) => need(components, id).kind === "gateway"))
    .map((call) => {
      const gateways = call.to.map((id) => need(components, id));
      const first = need(components, call.to[0] ?? "");
      const mtbf = first.reliability?.mtbfHours?.value ?? DEFAULT_MTBF_HOURS;
      const repair = first.reliability?.repairHours?.value ?? DEFAULT_REPAIR_HOURS;
      const automatic = gateways.every((item) => hasHealth(call.policy?.health ?? item.health));
      const redundant = gateways.length > 1;
      const failoverMs = Math.max(
        0,
        ...failovers.filter((item) => item.call === call.id).map((item) => item.total.most),
      );
      const coverage = redundant ? Math.min(...gateways.map((item) => coverageOf(item, automatic))) : 0;
      const alone = minutesPerYear(unavailabilityOf(mtbf, repair));
      const switching = Number.isFinite(failoverMs) ? failoverMs / 3_600_000 : 0;
      const faults = first.reliability?.latentFaultsPerYear?.value ?? DEFAULT_LATENT_FAULTS_PER_YEAR;
      return {
        call: call.id,
        gateways: call.to,
        shared: sharedBy(wiring, call.to),
        automatic,
        failoverMs,
        coverage,
        drillIntervalHours: first.reliability?.drillIntervalHours,
        drillAtMostHours: faults === 0 ? UNDRILLED_HOURS : (2 * LATENT_SHARE * 365 * 24) / faults,
        probes: probePlan(wiring, call.id, gateways),
        downMinutesPerYear: {
          alone,
          asDeclared: redundant ? minutesPerYear(pairWithCoverage(mtbf, repair, coverage, switching)) : alone,
          perfect: minutesPerYear(pairWithCoverage(mtbf, repair, 1, 0)),
        },
        assumed: [
          ...(first.reliability?.mtbfHours === undefined ? [`MTBF ${DEFAULT_MTBF_HOURS} h`] : []),
          ...(first.reliability?.repairHours === undefined ? [`repair ${DEFAULT_REPAIR_HOURS} h`] : []),
          ...(first.reliability?.latentFaultsPerYear === undefined
            ? [`${DEFAULT_LATENT_FAULTS_PER_YEAR} latent fault a year`]
            : []),
          ...(first.reliability?.drillIntervalHours === undefined ? ["no drills: one a year counted"] : []),
        ],
      };
    });
}

/** A probe of every route through every gateway, so that each whole path is exercised, not only the default one. */
function probePlan(wiring: Wiring, call: string, gateways: readonly Component[]): Probe[] {
  const { graph } = wiring;
  const everyMs = Math.min(...gateways.map((item) => item.health?.probe?.intervalMs ?? 60_000));
  return graph.routes
    .filter((route) => {
      const entry = wiring.nodes[need(wiring.nodeOf, route.entry)];
      return entry !== undefined && callsOf(entry, route).some((wired) => wired.call.id === call);
    })
    .flatMap((route) => gateways.map((gateway) => ({ route: route.id, through: gateway.id, everyMs })));
}

function sharedBy(wiring: Wiring, ids: readonly string[]): string[] {
  if (ids.length < 2) return [];
  const families = ids.map((id) => {
    const node = wiring.nodes[need(wiring.nodeOf, id)];
    const [only, ...more] = node?.placements ?? [];
    return new Set([...(node?.domains ?? []), ...(more.length === 0 ? (only?.domains ?? []) : [])]);
  });
  const [first, ...rest] = families;
  return [...(first ?? [])]
    .filter((atom) => rest.every((family) => family.has(atom)))
    .map((atom) => wiring.atomIds[atom] ?? "");
}
