import { hasHealth } from "../edge-policy";
import { type Basis, type Figure } from "../figure";
import { type Component, type Graph, type Route } from "../graph";
import { Bits } from "./bits";
import { transitive } from "./evaluate";
import { coverageOfDrills, minutesPerYear, unavailabilityOf, withCommonCause } from "./reliability-math";
import { callsOf, need, SYMPTOM, type Node, type WiredCall, type Wiring } from "./wiring";

/** Taken where a component says nothing of its reliability. */
export const DEFAULT_BETA = 0.05;
export const DEFAULT_LATENT_FAULTS_PER_YEAR = 1;
/** Drill interval taken where none is declared: a year, so that a fault stays hidden half a year on average. */
export const UNDRILLED_HOURS = 365 * 24;

export interface AvailabilityInput {
  readonly of: string;
  readonly quantity: string;
  readonly value: number;
  readonly basis: Basis;
  readonly source?: string;
}

export interface RouteAvailability {
  readonly route: string;
  readonly availability: number;
  readonly downMinutesPerYear: number;
  /** Downtime that no single component causes: redundancy that fails together or does not switch. */
  readonly switchedMinutesPerYear: number;
  /** What costs most, minutes a year each, largest first. */
  readonly causes: readonly { readonly cause: string; readonly minutesPerYear: number }[];
  /** Inputs on this route, assumed ones first. */
  readonly inputs: readonly AvailabilityInput[];
  /** Components on the route that say nothing of their reliability and count as never failing. */
  readonly silent: readonly string[];
}

/** What can take a node down: events, any one of which is enough, by the symptom they show. */
type Causes = ReadonlyMap<number, Bits>;

/**
 * Availability of every route from the availability of its parts. Every way to fail is an event with a probability;
 * what redundancy leaves over is an event of its own, so that shared parts are counted once. Events are independent,
 * so the result is exact for parts in series and for redundancy whose members share nothing or share it all; where
 * only some of three or more members share a part it is an approximation.
 */
export class AvailabilityFinder {
  private readonly probability: number[];
  private readonly names: string[];
  private readonly shared = new Map<number, Causes>();
  private readonly specific = new Map<number, Causes>();
  private readonly own = new Map<number, Causes>();
  private readonly callEvents = new Map<string, number>();

  constructor(
    private readonly graph: Graph,
    private readonly wiring: Wiring,
  ) {
    this.names = [...wiring.atomIds];
    this.probability = [
      ...graph.components.map((item) => replicaGroupUnavailability(item)),
      ...graph.domains.map((item) => 1 - (item.availability?.value ?? 1)),
    ];
  }

  all(): readonly RouteAvailability[] {
    return this.graph.routes.map((route) => {
      this.specific.clear();
      const bits = union(this.causesOf(this.node(need(this.wiring.nodeOf, route.entry)), route));
      const events = bits.members();
      const down = this.anyOf(events);
      const atoms = events.filter((event) => event < this.wiring.atomIds.length);
      const causes = events
        .map((event) => ({
          cause: this.names[event] ?? "",
          minutesPerYear: minutesPerYear(this.probability[event] ?? 0),
        }))
        .filter((item) => item.minutesPerYear > 0)
        .sort((a, b) => b.minutesPerYear - a.minutesPerYear)
        .slice(0, 5);
      const reached = this.reached(route);
      return {
        route: route.id,
        availability: 1 - down,
        downMinutesPerYear: minutesPerYear(down),
        switchedMinutesPerYear: minutesPerYear(down - this.anyOf(atoms)),
        causes,
        inputs: reached.flatMap(inputsOf).sort((a, b) => Number(b.basis === "assumed") - Number(a.basis === "assumed")),
        silent: reached.filter((item) => unitUnavailability(item) === undefined).map((item) => item.id),
      };
    });
  }

  private reached(route: Route): Component[] {
    const seen = new Set<number>();
    const open = [need(this.wiring.nodeOf, route.entry)];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      for (const wired of callsOf(this.node(index), route)) {
        if (wired.call.need === "soft") continue;
        open.push(...wired.to, ...wired.rungs.flatMap((rung) => (rung.kind === "target" ? [rung.to] : [])));
      }
    }
    return [...seen].map((index) => this.node(index).component);
  }

  private node(index: number): Node {
    const node = this.wiring.nodes[index];
    if (node === undefined) throw new Error(`no component number ${index}`);
    return node;
  }

  private anyOf(events: readonly number[]): number {
    const logUp = events.reduce((sum, event) => sum + Math.log1p(-(this.probability[event] ?? 0)), 0);
    return -Math.expm1(logUp);
  }

  private event(key: string, probability: number): number {
    const index = this.callEvents.get(key) ?? this.names.length;
    if (index === this.names.length) {
      this.callEvents.set(key, index);
      this.names.push(key);
    }
    this.probability[index] = probability;
    return index;
  }

  private causesOf(node: Node, route: Route): Causes {
    const memo = node.specific ? this.specific : this.shared;
    const known = memo.get(node.index);
    if (known !== undefined) return known;
    const all = new Map<number, Bits>();
    merge(all, this.ownCauses(node));
    for (const wired of callsOf(node, route)) {
      if (wired.call.need === "hard") merge(all, this.callCauses(wired, route, node.specific));
    }
    memo.set(node.index, all);
    return all;
  }

  private ownCauses(node: Node): Causes {
    const known = this.own.get(node.index);
    if (known !== undefined) return known;
    const all = new Map<number, Bits>([[SYMPTOM.down, Bits.of(node.index)]]);
    for (const atom of node.domains) merge(all, new Map([[this.wiring.symptomOf[atom] ?? 0, Bits.of(atom)]]));
    const placements = node.placements.filter((placement) => placement.replicas > 0);
    const total = placements.reduce((sum, placement) => sum + placement.replicas, 0);
    const fatal = placements.filter((placement) => total - placement.replicas < node.component.needs);
    for (const placement of fatal) {
      for (const atom of placement.domains) merge(all, new Map([[this.wiring.symptomOf[atom] ?? 0, Bits.of(atom)]]));
    }
    if (fatal.length === 0 && placements.length > 1) this.addPlacementCauses(all, node, placements);
    this.own.set(node.index, all);
    return all;
  }

  /** No single placement is fatal: what they share is, and the loss of them all together. */
  private addPlacementCauses(all: Map<number, Bits>, node: Node, placements: Node["placements"]): void {
    const families = placements.map((placement) => Bits.of(...placement.domains));
    const common = families.reduce((left, right) => left.and(right));
    for (const atom of common.members()) merge(all, new Map([[this.wiring.symptomOf[atom] ?? 0, Bits.of(atom)]]));
    const shares = families.map((family) => this.anyOf(family.without(common).members()));
    const replicas = placements.map((placement) => placement.replicas);
    const chance = chanceOfTooFew(shares, replicas, node.component.needs);
    if (chance > 0) {
      merge(all, new Map([[SYMPTOM.down, Bits.of(this.event(`zones of ${node.component.id} together`, chance))]]));
    }
  }

  private targetCauses(index: number, async: boolean, route: Route): Causes {
    const node = this.node(index);
    return async ? this.ownCauses(node) : this.causesOf(node, route);
  }

  private callCauses(wired: WiredCall, route: Route, isSpecific: boolean): Causes {
    const async = wired.call.mode === "async";
    const targets = wired.to.map((index) => this.targetCauses(index, async, route));
    const result = new Map<number, Bits>();
    const add = (bits: Bits) => merge(result, new Map([[SYMPTOM.error, bits]]));
    const key = (what: string) => `${what} ${wired.call.id}${isSpecific ? ` on ${route.id}` : ""}`;
    const rungs = wired.rungs.flatMap((rung) => {
      if (rung.kind === "never") return [];
      return [rung.kind === "always" ? new Bits() : union(this.targetCauses(rung.to, rung.async, route))];
    });
    if (targets.length === 1 && rungs.length === 0) {
      const node = this.node(wired.to[0] ?? -1);
      for (const [symptom, bits] of targets[0] ?? []) merge(result, new Map([[transitive(node, symptom), bits]]));
      return result;
    }
    const down = targets.map(union);
    const escapes = targets.map((target) =>
      union(new Map([...target].filter(([symptom]) => (symptom & ~wired.rescues) !== 0))),
    );
    if (rungs.length > 0 && targets.length === 1) add(escapes[0] ?? new Bits());
    const families = [...down, ...rungs];
    const common = families.reduce((left, right) => left.and(right));
    add(common);
    const rests = families.map((family) => this.anyOf(family.without(common).members()));
    const together = rests.reduce((product, share) => product * share, 1);
    if (together > 0) add(Bits.of(this.event(key("all of"), together)));
    const uncovered = this.uncovered(wired, down, common);
    if (uncovered > 0) add(Bits.of(this.event(key("no switch at"), uncovered)));
    return result;
  }

  /**
   * Chance that a part fails and traffic does not leave it. Redundancy without any health is never switched; behind a
   * shallow probe, what fails behind the part is not either.
   */
  private uncovered(wired: WiredCall, down: readonly Bits[], common: Bits): number {
    return wired.to.reduce((sum, index, at) => {
      const node = this.node(index);
      const all = (down[at] ?? new Bits()).without(common);
      const fails = this.anyOf(all.members());
      const watched = hasHealth(wired.call.policy?.health ?? node.component.health) || wired.steers;
      const coverage = coverageOf(node.component, watched);
      if (!wired.shallow) return sum + (1 - coverage) * fails;
      const seen = this.anyOf(union(this.ownCauses(node)).without(common).members());
      return sum + (1 - coverage) * seen + Math.max(0, fails - seen);
    }, 0);
  }
}

/** Share of its failures that are noticed and switched; 0 where nothing watches. */
export function coverageOf(target: Component, watched: boolean): number {
  if (!watched) return 0;
  const { reliability } = target;
  return coverageOfDrills(
    reliability?.latentFaultsPerYear?.value ?? DEFAULT_LATENT_FAULTS_PER_YEAR,
    reliability?.drillIntervalHours ?? UNDRILLED_HOURS,
    reliability?.drillMiss?.value ?? 0,
  );
}

/** Unavailability of one replica; nothing when the component does not say. */
export function unitUnavailability(item: Component): number | undefined {
  const { availability, mtbfHours, repairHours } = item.reliability ?? {};
  if (availability !== undefined) return 1 - availability.value;
  if (mtbfHours === undefined || repairHours === undefined) return undefined;
  return unavailabilityOf(mtbfHours.value, repairHours.value);
}

/** Unavailability of all replicas of a component together, their zones apart: k-of-n with common cause. */
export function replicaGroupUnavailability(item: Component): number {
  const replicas = item.placements.reduce((sum, placement) => sum + placement.replicas, 0);
  const unit = unitUnavailability(item) ?? 0;
  return withCommonCause(item.needs, replicas, unit, item.reliability?.beta?.value ?? DEFAULT_BETA);
}

function chanceOfTooFew(shares: readonly number[], replicas: readonly number[], needs: number): number {
  let chance = 0;
  for (let lostSet = 0; lostSet < 2 ** shares.length; lostSet++) {
    const lost = (at: number) => Math.floor(lostSet / 2 ** at) % 2 === 1;
    const alive = replicas.reduce((sum, count, at) => sum + (lost(at) ? 0 : count), 0);
    if (alive < needs) chance += shares.reduce((product, share, at) => product * (lost(at) ? share : 1 - share), 1);
  }
  return chance;
}

function union(causes: Causes): Bits {
  const all = new Bits();
  for (const bits of causes.values()) all.addAll(bits);
  return all;
}

function merge(into: Map<number, Bits>, from: Causes): void {
  for (const [symptom, bits] of from) {
    const known = into.get(symptom) ?? new Bits();
    known.addAll(bits);
    into.set(symptom, known);
  }
}

function inputsOf(item: Component): AvailabilityInput[] {
  const { availability, mtbfHours, repairHours, beta, latentFaultsPerYear } = item.reliability ?? {};
  const rows: [string, Figure | undefined][] = [
    ["availability", availability],
    ["mtbfHours", mtbfHours],
    ["repairHours", repairHours],
    ["beta", beta ?? { value: DEFAULT_BETA, basis: "assumed", source: "default" }],
    ["latentFaultsPerYear", latentFaultsPerYear],
  ];
  return rows.flatMap(([quantity, figure]) =>
    figure === undefined || item.reliability === undefined ? [] : [{ of: item.id, quantity, ...figure }],
  );
}
