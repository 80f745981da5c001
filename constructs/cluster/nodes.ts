import { refuse } from "../../base";

/** How many nodes a pool has: fixed, or scaled between two bounds by the cluster autoscaler. Never both. */
export class Nodes {
  private constructor(
    readonly min: number,
    readonly max: number,
    readonly scaled: boolean,
  ) {}

  /** @param count 0 to 1000 */
  static fixed(count: number): Nodes {
    if (!isCount(count, 1000)) refuse("Nodes", "fixed", count, "a whole number from 0 to 1000");
    return new Nodes(count, count, false);
  }

  /**
   * @param min 0 to 1000; 0 lets the pool go to sleep
   * @param max min to 2000
   */
  static between(min: number, max: number): Nodes {
    if (!isCount(min, 1000)) refuse("Nodes", "between.min", min, "a whole number from 0 to 1000");
    if (!isCount(max, 2000) || max < Math.max(1, min))
      refuse("Nodes", "between.max", max, `a whole number from ${Math.max(1, min)} to 2000`);
    return new Nodes(min, max, true);
  }
}

function isCount(value: number, maximum: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= maximum;
}
