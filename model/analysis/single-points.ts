import { Bits } from "./bits";
import { type WiredCall, type Wiring } from "./wiring";

/** What each component cannot do without: atoms whose single loss takes it down, whatever the triggers say. */
export class SinglePoints {
  private readonly memo = new Map<number, Bits>();

  constructor(private readonly wiring: Wiring) {
    for (const index of wiring.order) this.memo.set(index, this.compute(index));
  }

  of(index: number): Bits {
    return this.memo.get(index) ?? new Bits();
  }

  /** Names of the atoms that all of these components need, themselves apart. */
  sharedBy(indices: readonly number[]): string[] {
    const [first, ...rest] = indices.map((index) => this.of(index));
    if (first === undefined || rest.length === 0) return [];
    return rest
      .reduce((left, right) => left.and(right), first)
      .members()
      .map((atom) => this.wiring.atomIds[atom] ?? "");
  }

  private compute(index: number): Bits {
    const node = this.wiring.nodes[index];
    if (node === undefined) return new Bits();
    const all = Bits.of(index, ...node.domains);
    const total = node.placements.reduce((sum, placement) => sum + placement.replicas, 0);
    const lossOf = (atom: number) =>
      node.placements
        .filter((placement) => placement.domains.includes(atom))
        .reduce((sum, placement) => sum + placement.replicas, 0);
    for (const atom of new Set(node.placements.flatMap((placement) => placement.domains))) {
      if (total - lossOf(atom) < node.component.needs) all.add(atom);
    }
    for (const wired of node.common) {
      if (wired.call.need === "hard") all.addAll(this.ofCall(wired));
    }
    return all;
  }

  private ofCall(wired: WiredCall): Bits {
    if (wired.rungs.some((rung) => rung.kind === "always")) return new Bits();
    const rungs = wired.rungs.flatMap((rung) => (rung.kind === "target" ? [this.of(rung.to)] : []));
    return [...wired.to.map((to) => this.of(to)), ...rungs].reduce((left, right) => left.and(right));
  }
}
