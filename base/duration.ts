import { refuse } from "./problem";

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A length of time. Immutable; made by {@link milliseconds}, {@link seconds}, {@link minutes}, {@link hours}, {@link days}. */
export class Duration {
  private constructor(readonly milliseconds: number) {}

  /** @throws ProblemsError for a negative, fractional-millisecond or non-finite amount. */
  static ofMilliseconds(amount: number): Duration {
    if (!Number.isSafeInteger(amount) || amount < 0) {
      refuse("Duration", "milliseconds", amount, "a whole number of milliseconds, 0 or more");
    }
    return new Duration(amount);
  }

  /**
   * Reads `"250ms"`, `"10s"`, `"5m"`, `"2h"`, `"7d"`.
   * @throws ProblemsError for any other text.
   */
  static parse(text: string): Duration {
    const match = /^(\d+)(ms|s|m|h|d)$/.exec(text);
    const amount = match?.[1];
    const unit = match?.[2] as keyof typeof UNITS | undefined;
    if (amount === undefined || unit === undefined) {
      refuse("Duration", "text", text, 'a whole number and a unit, such as "250ms", "10s", "5m", "2h" or "7d"');
    }
    return Duration.ofMilliseconds(Number(amount) * UNITS[unit]);
  }

  /** Seconds, possibly fractional. */
  get seconds(): number {
    return this.milliseconds / UNITS.s;
  }

  /** Minutes, possibly fractional. */
  get minutes(): number {
    return this.milliseconds / UNITS.m;
  }

  times(factor: number): Duration {
    return Duration.ofMilliseconds(Math.round(this.milliseconds * factor));
  }

  plus(other: Duration): Duration {
    return Duration.ofMilliseconds(this.milliseconds + other.milliseconds);
  }

  isLongerThan(other: Duration): boolean {
    return this.milliseconds > other.milliseconds;
  }

  equals(other: Duration): boolean {
    return this.milliseconds === other.milliseconds;
  }

  /** The shortest exact form, such as `"90s"` or `"5m"`. Also a Kubernetes duration, `d` aside. */
  toString(): string {
    const unit = (["h", "m", "s"] as const).find(
      (name) => this.milliseconds > 0 && this.milliseconds % UNITS[name] === 0,
    );
    if (this.milliseconds === 0) return "0s";
    return unit === undefined ? `${this.milliseconds}ms` : `${this.milliseconds / UNITS[unit]}${unit}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

export const milliseconds = (amount: number): Duration => Duration.ofMilliseconds(amount);
export const seconds = (amount: number): Duration => Duration.ofMilliseconds(Math.round(amount * UNITS.s));
export const minutes = (amount: number): Duration => Duration.ofMilliseconds(Math.round(amount * UNITS.m));
export const hours = (amount: number): Duration => Duration.ofMilliseconds(Math.round(amount * UNITS.h));
export const days = (amount: number): Duration => Duration.ofMilliseconds(Math.round(amount * UNITS.d));
