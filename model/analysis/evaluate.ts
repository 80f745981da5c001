import { type Route } from "../graph";
import { Bits } from "./bits";
import { callsOf, SYMPTOM, type Node, type WiredCall, type Wiring } from "./wiring";

/**
 * `degraded`: answered by a rung, without a soft dependency, or only for part of the requests. `lost`: answered for less
 * than one request of a hundred.
 */
export type Status = "served" | "degraded" | "lost";

const SERVED = 0;
const DEGRADED = 1;
const LOST = 2;
const LEAST_SHARE = 0.01;
const STATUS: readonly Status[] = ["served", "degraded", "lost"];

/** What happens to one node or call: how well it serves, how its loss looks, and whether the cut touches it. */
interface Fate {
  readonly level: number;
  readonly symptom: number;
  readonly touched: boolean;
  /** The share of requests that is answered at all, 0 to 1, where what is lost is not steered around. */
  readonly share: number;
}

const FINE: Fate = { level: SERVED, symptom: 0, touched: false, share: 1 };

export interface Outcome {
  readonly status: Status;
  /** Each place where requests go another way than usual, in the order a request meets them. */
  readonly detours: readonly string[];
}

/** One platform with some atoms taken away. Fates are computed when asked for and kept. */
export class Evaluation {
  private readonly shared = new Map<number, Fate>();
  private readonly own = new Map<number, Fate>();
  private readonly specific = new Map<number, Fate>();
  private route: Route | undefined;

  private readonly removedBits: Bits;

  constructor(
    private readonly wiring: Wiring,
    private readonly removed: ReadonlySet<number>,
  ) {
    this.removedBits = Bits.of(...removed);
  }

  statusOf(route: Route): Status {
    return statusOf(this.entryFate(route));
  }

  outcomeOf(route: Route): Outcome {
    const fate = this.entryFate(route);
    const detours: string[] = [];
    if (fate.touched) this.explain(this.nodeFor(route), route, detours, new Set());
    return { status: statusOf(fate), detours };
  }

  private entryFate(route: Route): Fate {
    if (this.wiring.routeTouchedBy.get(route.id)?.meets(this.removedBits) !== true) return FINE;
    if (this.route !== route) {
      this.route = route;
      this.specific.clear();
    }
    return this.fateOf(this.nodeFor(route), route);
  }

  private nodeFor(route: Route): Node {
    return this.node(this.wiring.nodeOf.get(route.entry) ?? -1);
  }

  private node(index: number): Node {
    const node = this.wiring.nodes[index];
    if (node === undefined) throw new Error(`no component number ${index}`);
    return node;
  }

  private fateOf(node: Node, route: Route): Fate {
    const memo = node.specific ? this.specific : this.shared;
    const known = memo.get(node.index);
    if (known !== undefined) return known;
    if (this.wiring.touchedBy[node.index]?.meets(this.removedBits) !== true) {
      memo.set(node.index, FINE);
      return FINE;
    }
    const own = this.ownFate(node);
    let { level, symptom, touched, share } = own;
    for (const wired of callsOf(node, route)) {
      const fate = this.callFate(wired, route);
      touched ||= fate.touched;
      if (wired.call.need === "hard") share *= fate.share;
      if (fate.level === LOST && wired.call.need === "hard") {
        level = LOST;
        symptom |= fate.symptom;
      } else if (fate.level !== SERVED) level = Math.max(level, DEGRADED);
    }
    const fate = touched || level !== SERVED ? { level, symptom, touched, share } : FINE;
    memo.set(node.index, fate);
    return fate;
  }

  /** The node alone: itself, its domains, its replicas. */
  private ownFate(node: Node): Fate {
    const known = this.own.get(node.index);
    if (known !== undefined) return known;
    let symptom = this.removed.has(node.index) ? SYMPTOM.down : 0;
    for (const atom of node.domains) if (this.removed.has(atom)) symptom |= this.wiring.symptomOf[atom] ?? 0;
    let alive = 0;
    let touched = symptom !== 0;
    let lostBy = 0;
    for (const placement of node.placements) {
      const lost = placement.domains.filter((atom) => this.removed.has(atom));
      if (lost.length === 0) alive += placement.replicas;
      else touched = true;
      for (const atom of lost) lostBy |= this.wiring.symptomOf[atom] ?? 0;
    }
    if (alive < node.component.needs) symptom |= lostBy === 0 ? SYMPTOM.down : lostBy;
    const isUp = symptom === 0;
    const fate = touched || !isUp ? { level: isUp ? SERVED : LOST, symptom, touched, share: isUp ? 1 : 0 } : FINE;
    this.own.set(node.index, fate);
    return fate;
  }

  private targetFate(index: number, async: boolean, route: Route): Fate {
    const node = this.node(index);
    return async ? this.ownFate(node) : this.fateOf(node, route);
  }

  private callFate(wired: WiredCall, route: Route): Fate {
    const async = wired.call.mode === "async";
    let touched = false;
    let alive = 0;
    let worstAlive = SERVED;
    let symptom = 0;
    let seen = 0;
    let answered = 0;
    for (const [at, index] of wired.to.entries()) {
      const fate = this.targetFate(index, async, route);
      touched ||= fate.touched;
      if (fate.level === LOST) {
        symptom |= fate.symptom;
        seen |= transitive(this.node(index), fate.symptom);
      } else {
        alive++;
        answered += fate.share * (wired.call.shares?.[at] ?? 1 / wired.to.length);
        worstAlive = Math.max(worstAlive, fate.level);
      }
    }
    if (!touched) return FINE;
    if (alive === wired.to.length) return { level: worstAlive, symptom: 0, touched, share: answered };
    if (alive > 0) {
      const steered = this.steers(wired, route);
      return { level: steered ? worstAlive : DEGRADED, symptom: 0, touched, share: steered ? 1 : answered };
    }
    const rung = this.rungFor(wired, symptom, route);
    return rung === undefined
      ? { level: LOST, symptom: seen, touched, share: 0 }
      : { level: DEGRADED, symptom: 0, touched, share: 1 };
  }

  /** Whether requests leave the lost targets: a shallow probe notices those alone that are lost themselves. */
  private steers(wired: WiredCall, route: Route): boolean {
    if (!wired.steers || !wired.shallow) return wired.steers;
    const async = wired.call.mode === "async";
    return wired.to.every(
      (index) => this.targetFate(index, async, route).level !== LOST || this.ownFate(this.node(index)).level === LOST,
    );
  }

  private rungFor(wired: WiredCall, symptom: number, route: Route): string | undefined {
    if ((symptom & ~wired.rescues) !== 0) return undefined;
    return wired.rungs.find(
      (rung) =>
        rung.kind === "always" ||
        (rung.kind === "target" && this.targetFate(rung.to, rung.async, route).level !== LOST),
    )?.label;
  }

  private explain(node: Node, route: Route, detours: string[], seen: Set<number>): void {
    if (seen.has(node.index)) return;
    seen.add(node.index);
    for (const wired of callsOf(node, route)) {
      if (!this.callFate(wired, route).touched) continue;
      const text = this.detour(wired, route);
      if (text !== undefined) detours.push(text);
      for (const index of wired.call.mode === "async" ? [] : wired.to) {
        const target = this.node(index);
        if (this.fateOf(target, route).touched && this.ownFate(target).level !== LOST) {
          this.explain(target, route, detours, seen);
        }
      }
    }
  }

  private detour(wired: WiredCall, route: Route): string | undefined {
    const async = wired.call.mode === "async";
    const names = (indices: readonly number[]) => indices.map((index) => this.node(index).component.id).join(", ");
    const lost = wired.to.filter((index) => this.targetFate(index, async, route).level === LOST);
    if (lost.length === 0) return undefined;
    const from = `${wired.call.from}: ${names(lost)}`;
    if (lost.length < wired.to.length) {
      const rest = names(wired.to.filter((index) => !lost.includes(index)));
      return this.steers(wired, route)
        ? `${from} -> ${rest}`
        : `${from} -> ${rest}, but nothing steers: ${lost.length} of ${wired.to.length} requests fail`;
    }
    const symptom = lost.reduce((sum, index) => sum | this.targetFate(index, async, route).symptom, 0);
    const rung = this.rungFor(wired, symptom, route);
    if (rung !== undefined) return `${from} -> ${rung}`;
    if (wired.call.need === "soft") return `${from} -> answered without it`;
    if (wired.rungs.length > 0 && (symptom & ~wired.rescues) !== 0) {
      return `${from} -> lost, no trigger matches ${symptomNames(symptom & ~wired.rescues)}`;
    }
    return `${from} -> lost`;
  }
}

function statusOf({ level, share }: Fate): Status {
  return share < LEAST_SHARE ? "lost" : (STATUS[level] ?? "lost");
}

/** How a lost dependency makes its caller look: failing with an error, or refused when what is lost is the key. */
export function transitive(node: Node, symptom: number): number {
  if (node.component.kind === "apiKey") return SYMPTOM.auth;
  if (node.component.kind === "certificate") return SYMPTOM.down;
  return symptom === 0 ? 0 : SYMPTOM.error;
}

function symptomNames(symptom: number): string {
  return Object.entries(SYMPTOM)
    .filter(([, bit]) => (symptom & bit) !== 0)
    .map(([name]) => name)
    .join(", ");
}
