import { type Route } from "../graph";
import { Evaluation, transitive } from "./evaluate";
import { callsOf, need, SYMPTOM, type Node, type WiredCall, type Wiring } from "./wiring";

/** Larger sets than this are not looked for. */
const MAX_ORDER = 3;
/** Sets of two or more that one node hands to its callers. */
const KEEP = 24;
/** Products of two families that are tried. */
const TRIED = 512;
/** Sets of two or more that are checked and listed for a route. */
const REPORT = 12;

export interface CutSets {
  /** Smallest first: what must be lost together for the route to be lost. No set holds another. */
  readonly sets: readonly (readonly string[])[];
  /** Whether more sets of two or three members exist than are listed, or may exist. Single losses are always complete. */
  readonly partial: boolean;
}

/** Atoms that together take something down, and the symptom its caller sees then. */
interface Cut {
  readonly atoms: readonly number[];
  readonly symptom: number;
}

interface Family {
  readonly cuts: readonly Cut[];
  readonly partial: boolean;
}

const NEVER: Family = { cuts: [], partial: false };
const ALWAYS: Family = { cuts: [{ atoms: [], symptom: 0 }], partial: false };

/** Finds minimal cut sets by walking fault trees from the leaves; what routes have in common is walked once. */
export class CutSetFinder {
  private readonly tree: FaultTree;

  constructor(private readonly wiring: Wiring) {
    this.tree = new FaultTree(wiring);
  }

  /**
   * Each set of two or more is checked against the evaluation itself before it is reported.
   * @param singles ids whose single loss loses the route, as the N-1 pass found them
   */
  cutSetsOf(route: Route, singles: readonly string[]): CutSets {
    const family = this.tree.failuresOfRoute(route);
    const name = (atom: number) => this.wiring.atomIds[atom] ?? "";
    const alone = new Set(singles);
    const candidates = family.cuts.filter(
      (cut) => cut.atoms.length > 1 && !cut.atoms.some((atom) => alone.has(name(atom))),
    );
    const checked: string[][] = [];
    let looked = 0;
    for (const { atoms } of candidates) {
      if (checked.length === REPORT) break;
      looked++;
      if (isMinimalCut(this.wiring, route, atoms)) checked.push(atoms.map(name));
    }
    return {
      sets: [...singles.map((id) => [id]), ...checked],
      partial: family.partial || looked < candidates.length,
    };
  }
}

function isMinimalCut(wiring: Wiring, route: Route, atoms: readonly number[]): boolean {
  const lost = (set: readonly number[]) => new Evaluation(wiring, new Set(set)).statusOf(route) === "lost";
  return lost(atoms) && atoms.every((left) => !lost(atoms.filter((atom) => atom !== left)));
}

class FaultTree {
  private readonly shared = new Map<number, Family>();
  private readonly specific = new Map<number, Family>();

  constructor(private readonly wiring: Wiring) {}

  failuresOfRoute(route: Route): Family {
    this.specific.clear();
    return this.failuresOf(this.node(need(this.wiring.nodeOf, route.entry)), route);
  }

  private node(index: number): Node {
    const node = this.wiring.nodes[index];
    if (node === undefined) throw new Error(`no component number ${index}`);
    return node;
  }

  private failuresOf(node: Node, route: Route): Family {
    const memo = node.specific ? this.specific : this.shared;
    const known = memo.get(node.index);
    if (known !== undefined) return known;
    const calls = callsOf(node, route).filter((wired) => wired.call.need === "hard");
    const family = either([ownFailures(this.wiring, node), ...calls.map((wired) => this.callFailures(wired, route))]);
    memo.set(node.index, family);
    return family;
  }

  private targetFailures(index: number, async: boolean, route: Route): Family {
    const node = this.node(index);
    return async ? ownFailures(this.wiring, node) : this.failuresOf(node, route);
  }

  private callFailures(wired: WiredCall, route: Route): Family {
    const async = wired.call.mode === "async";
    const targets = wired.to.map((index) => this.targetFailures(index, async, route));
    const allDown = both(targets);
    const seen = wired.to.map((index, at) => {
      const node = this.node(index);
      return {
        partial: targets[at]?.partial ?? false,
        cuts: (targets[at]?.cuts ?? []).map((cut) => ({
          ...cut,
          symptom: transitive(node, cut.symptom),
        })),
      };
    });
    const rungs = wired.rungs.map((rung) => {
      if (rung.kind === "always") return NEVER;
      return rung.kind === "never" ? ALWAYS : silent(this.targetFailures(rung.to, rung.async, route));
    });
    if (rungs.length === 0) return both(seen);
    const unmatched = allDown.cuts.filter((cut) => (cut.symptom & ~wired.rescues) !== 0);
    return either([
      { cuts: unmatched.map((cut) => ({ ...cut, symptom: SYMPTOM.error })), partial: allDown.partial },
      both([...seen, ...rungs]),
    ]);
  }
}

function silent(family: Family): Family {
  return { cuts: family.cuts.map((cut) => ({ ...cut, symptom: 0 })), partial: family.partial };
}

function ownFailures(wiring: Wiring, node: Node): Family {
  const alone: Cut[] = [
    { atoms: [node.index], symptom: SYMPTOM.down },
    ...node.domains.map((atom) => ({ atoms: [atom], symptom: wiring.symptomOf[atom] ?? 0 })),
  ];
  const groups = node.placements.filter((placement) => placement.replicas > 0);
  const fatal = smallestFatalSubsets(
    groups.map((placement) => placement.replicas),
    node.component.needs,
  );
  const byPlacement = fatal.map((members) =>
    both(
      members.map((member) => ({
        cuts: (groups[member]?.domains ?? []).map((atom) => ({ atoms: [atom], symptom: wiring.symptomOf[atom] ?? 0 })),
        partial: false,
      })),
    ),
  );
  return either([{ cuts: alone, partial: false }, ...byPlacement]);
}

/** Sets of placements whose loss leaves too few replicas, and no set within a set. */
function smallestFatalSubsets(replicas: readonly number[], needs: number): number[][] {
  const total = replicas.reduce((sum, count) => sum + count, 0);
  const found: number[][] = [];
  const grow = (from: number, members: readonly number[], lost: number): void => {
    if (total - lost < needs) {
      if (members.every((member) => total - lost + (replicas[member] ?? 0) >= needs)) found.push([...members]);
      return;
    }
    if (members.length === MAX_ORDER) return;
    for (let next = from; next < replicas.length; next++) {
      grow(next + 1, [...members, next], lost + (replicas[next] ?? 0));
    }
  };
  grow(0, [], 0);
  return found;
}

/** Fails when any of the families fails. */
function either(families: readonly Family[]): Family {
  return minimal(
    families.flatMap((family) => family.cuts),
    families.some((family) => family.partial),
  );
}

/** Fails when all of the families fail. */
function both(families: readonly Family[]): Family {
  return families.reduce((left, right) => {
    if (left === ALWAYS) return right;
    if (right === ALWAYS) return left;
    const cuts: Cut[] = [];
    let partial = left.partial || right.partial;
    const shared = new Map(right.cuts.filter((cut) => cut.atoms.length === 1).map((cut) => [cut.atoms[0], cut]));
    for (const one of left.cuts) {
      const same = one.atoms.length === 1 ? shared.get(one.atoms[0]) : undefined;
      if (same !== undefined) cuts.push({ atoms: one.atoms, symptom: one.symptom | same.symptom });
    }
    const alone = new Set(cuts.map((cut) => cut.atoms[0]));
    const open = (family: Family) => family.cuts.filter((cut) => !cut.atoms.some((atom) => alone.has(atom)));
    const rights = open(right);
    const oversized: number[][] = [];
    let products = 0;
    for (const one of open(left)) {
      for (const other of rights) {
        if (products++ === TRIED) {
          partial = true;
          break;
        }
        const atoms = joined(one.atoms, other.atoms);
        if (atoms.length > MAX_ORDER) oversized.push(atoms);
        else cuts.push({ atoms, symptom: one.symptom | other.symptom });
      }
      if (products > TRIED) break;
    }
    const family = minimal(cuts, partial);
    const pairs = family.cuts.filter((cut) => cut.atoms.length > 1);
    return { ...family, partial: family.partial || oversized.some((atoms) => !holdsAny(atoms, pairs)) };
  }, ALWAYS);
}

/** Union of two sorted lists, sorted. */
function joined(left: readonly number[], right: readonly number[]): number[] {
  const atoms: number[] = [];
  let at = 0;
  for (const atom of left) {
    for (let other = right[at]; other !== undefined && other < atom; other = right[++at]) atoms.push(other);
    if (right[at] === atom) at++;
    atoms.push(atom);
  }
  for (; at < right.length; at++) atoms.push(right[at] ?? 0);
  return atoms;
}

function minimal(cuts: readonly Cut[], partial: boolean): Family {
  const kept = new Map<string, Cut>();
  const bySize = [...cuts].sort((a, b) => a.atoms.length - b.atoms.length);
  let larger = 0;
  let dropped = partial;
  for (const cut of bySize) {
    const key = cut.atoms.join(",");
    const same = kept.get(key);
    if (same !== undefined) kept.set(key, { ...same, symptom: same.symptom | cut.symptom });
    else if (holdsASmaller(cut.atoms, kept)) continue;
    else if (cut.atoms.length > 1 && larger === KEEP) dropped = true;
    else {
      kept.set(key, cut);
      if (cut.atoms.length > 1) larger++;
    }
  }
  return { cuts: [...kept.values()], partial: dropped };
}

function holdsASmaller(atoms: readonly number[], kept: ReadonlyMap<string, Cut>): boolean {
  if (atoms.length < 2) return false;
  if (atoms.some((atom) => kept.has(String(atom)))) return true;
  return atoms.length > 2 && atoms.some((left) => kept.has(atoms.filter((atom) => atom !== left).join(",")));
}

function holdsAny(atoms: readonly number[], cuts: readonly Cut[]): boolean {
  const within = new Set(atoms);
  return cuts.some((cut) => cut.atoms.every((atom) => within.has(atom)));
}
