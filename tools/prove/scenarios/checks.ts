import { type Check } from "./scenario";

interface Claim {
  readonly what: string;
  readonly from: string;
}

/** Exactly this. Objects are compared as JSON. */
export function equal(claim: Claim, expected: unknown, measured: unknown): Check {
  const [want, got] = [text(expected), text(measured)];
  return { ...claim, expected: want, measured: got, holds: want === got };
}

export function atMost(claim: Claim, most: number, measured: number, unit = ""): Check {
  return {
    ...claim,
    expected: `at most ${shown(most)}${unit}`,
    measured: `${shown(measured)}${unit}`,
    holds: measured <= most,
  };
}

export function within(claim: Claim, [least, most]: readonly [number, number], measured: number, unit = ""): Check {
  return {
    ...claim,
    expected: `${shown(least)} to ${shown(most)}${unit}`,
    measured: `${shown(measured)}${unit}`,
    holds: measured >= least && measured <= most,
  };
}

const shown = (value: number): string => String(Math.round(value * 1000) / 1000);

function text(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, member]) => `${key}: ${text(member)}`).join(", ");
}
