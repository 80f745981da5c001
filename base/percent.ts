import { refuse } from "./problem";

/** A share of a whole, 0 to 100. Immutable; made by {@link percent}. */
export class Percent {
  private constructor(readonly value: number) {}

  /** @throws ProblemsError outside 0 to 100. */
  static of(value: number): Percent {
    if (!Number.isFinite(value) || value < 0 || value > 100) refuse("Percent", "value", value, "0 to 100");
    return new Percent(value);
  }

  /** The share as 0 to 1. */
  get fraction(): number {
    return this.value / 100;
  }

  toString(): string {
    return `${this.value}%`;
  }

  toJSON(): string {
    return this.toString();
  }
}

export const percent = (value: number): Percent => Percent.of(value);
