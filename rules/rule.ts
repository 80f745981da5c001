import { display } from "../base";
import type { Block, Reading } from "./block";
import type { Context } from "./context";

/** What is wrong with one argument. Values of secrets are never part of it. */
export interface Fault {
  /** Argument, dotted; empty for the block as a whole. */
  readonly field: string;
  readonly got: string;
  readonly want: string;
  readonly hint?: string;
}

/**
 * What a rule says about a block.
 * - `skip`: the rule does not concern it.
 * - `unknown`: a value that decides is not known before apply. Neither a pass nor a failure: judge the plan again.
 */
export type Outcome =
  | { readonly outcome: "pass" }
  | { readonly outcome: "skip" }
  | { readonly outcome: "fail"; readonly faults: readonly Fault[] }
  | { readonly outcome: "unknown"; readonly fields: readonly string[] };

/** A judge of finished Terraform JSON: one question, answered without side effects. */
export interface Rule {
  /** Room and number, such as `ALB-002`. Never given to another rule. */
  readonly id: string;
  /** What has to hold, as one sentence. */
  readonly title: string;
  /** What happens otherwise. */
  readonly why: string;
  /** Where it is known from. */
  readonly source: string;
  readonly level: "error" | "warning";
  /** `false` for the few that no reason excuses. @default true */
  readonly waivable?: false;
  /** Types that it concerns; `*` for every block, providers and variables included. */
  readonly resourceTypes: readonly string[];
  judge(block: Block, context: Context): Outcome;
}

export const PASS: Outcome = { outcome: "pass" };
export const SKIP: Outcome = { outcome: "skip" };

export function fail(field: string, got: string, want: string, hint?: string): Outcome {
  return { outcome: "fail", faults: [{ field, got, want, ...(hint === undefined ? {} : { hint }) }] };
}

export function unknown(...fields: readonly string[]): Outcome {
  return { outcome: "unknown", fields };
}

/** The outcome of several questions about one block: faults first, then what is unknown. All skipped is a skip. */
export function all(outcomes: readonly Outcome[]): Outcome {
  const faults = outcomes.flatMap((one) => (one.outcome === "fail" ? one.faults : []));
  if (faults.length > 0) return { outcome: "fail", faults };
  const fields = outcomes.flatMap((one) => (one.outcome === "unknown" ? one.fields : []));
  if (fields.length > 0) return { outcome: "unknown", fields };
  return outcomes.some((one) => one.outcome === "pass") ? PASS : SKIP;
}

/** Passes a known value on to `check`; absent is a skip, a reference is unknown. */
export function whenKnown(reading: Reading, field: string, check: (value: unknown) => Outcome): Outcome {
  if (reading.state === "absent") return SKIP;
  return reading.state === "unknown" ? unknown(field) : check(reading.value);
}

/** A number, written as one or as text, within bounds that count as allowed. */
export function within(reading: Reading, field: string, minimum: number, maximum: number): Outcome {
  return whenKnown(reading, field, (value) => {
    const number = Number(value);
    const fits = Number.isFinite(number) && number >= minimum && number <= maximum;
    return fits ? PASS : fail(field, display(value), `${minimum} to ${maximum}`);
  });
}

/** A text that matches. */
export function matching(reading: Reading, field: string, pattern: RegExp, want: string, hint?: string): Outcome {
  return whenKnown(reading, field, (value) =>
    pattern.test(String(value)) ? PASS : fail(field, display(value), want, hint),
  );
}
