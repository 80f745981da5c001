import type { ReviewedChange } from "./changes/reviewed-change";
import type { ChartChange } from "./charts/compare";
import type { Costs } from "./costs";
import type { ReviewFinding, WaiverUse } from "./findings/findings";
import type { PolicyChange } from "./policies/compare";

/**
 * - `BLOCK`: not as it is. - `CONDITIONS`: someone has to agree to the reasons. - `APPROVE`: nothing to say.
 */
export type Verdict = "BLOCK" | "CONDITIONS" | "APPROVE";

/** Why the verdict is not an approval. */
export interface Reason {
  readonly level: "block" | "condition";
  readonly text: string;
  /** Stack and address, a construct's path, or the stack. */
  readonly where: string;
  /** Kind of danger, or id of the rule. */
  readonly code: string;
  /** The line that approves it, where it can be approved. */
  readonly approval?: string;
}

export interface VerdictParts {
  readonly changes: readonly ReviewedChange[];
  readonly findings: readonly ReviewFinding[];
  readonly waivers: readonly WaiverUse[];
  readonly costs: Costs;
  readonly policyChanges: readonly PolicyChange[];
  readonly chartChanges: readonly ChartChange[];
  readonly failures: readonly { readonly stack: string; readonly error: string }[];
  /** Nothing of any stack exists yet. */
  readonly first: boolean;
}

/** Exit codes of the command. A review that could not be made, because of bad input, is 3. */
export const EXIT_CODES: Readonly<Record<Verdict, number>> = { APPROVE: 0, CONDITIONS: 1, BLOCK: 2 };
export const EXIT_BAD_INPUT = 3;

/** The verdict and every reason for it, blocks first. */
export function verdictOf(parts: VerdictParts): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
  const all = [
    ...parts.failures.map(({ stack, error }) => reason("block", `it could not be planned: ${error}`, stack, "plan")),
    ...parts.changes.flatMap(changeReasons),
    ...parts.waivers.flatMap(waiverReasons),
    ...parts.findings.flatMap(findingReasons),
    ...parts.policyChanges.flatMap(policyReasons),
    ...parts.chartChanges.flatMap(({ chart, object, dangers }) =>
      dangers.flatMap(({ level, kind, text }) =>
        level === "note" ? [] : [reason(level, text, `${chart}: ${object}`, kind)],
      ),
    ),
    ...(parts.first ? [] : costReasons(parts.costs)),
  ];
  const reasons = [
    ...all.filter(({ level }) => level === "block"),
    ...all.filter(({ level }) => level === "condition"),
  ];
  const verdict = reasons[0] === undefined ? "APPROVE" : reasons[0].level === "block" ? "BLOCK" : "CONDITIONS";
  return { verdict, reasons };
}

function changeReasons({ stack, address, dangers }: ReviewedChange): readonly Reason[] {
  return dangers.flatMap(({ level, kind, text, approval }) =>
    level === "note"
      ? []
      : [{ ...reason(level, text, `${stack}/${address}`, kind), ...(approval === undefined ? {} : { approval }) }],
  );
}

function findingReasons({ rule, outcome, waiver, where, faults, unknown }: ReviewFinding): readonly Reason[] {
  if (waiver !== undefined) return [];
  if (outcome === "unknown") {
    // what only the running system knows is told with the findings; a guarantee must not hang on it
    return rule.waivable === false
      ? [reason("condition", `${rule.title}: not known for ${unknown.join(", ")}`, where, rule.id)]
      : [];
  }
  const level = rule.level === "error" || rule.waivable === false ? "block" : undefined;
  const said = faults.map(({ field, got, want }) => `${field === "" ? "" : `${field}: `}got ${got}, want ${want}`);
  return level === undefined ? [] : [reason(level, `${rule.title}; ${said.join("; ")}`, where, rule.id)];
}

function waiverReasons({ waiver, state, problem }: WaiverUse): readonly Reason[] {
  if (state === "used" || state === "unasked") return [];
  const texts = {
    unused: `its waiver of ${waiver.rule} covers nothing: ${problem ?? "remove it"}`,
    expired: `its waiver of ${waiver.rule} ran out on ${waiver.until} (${waiver.owner})`,
    wrong: `its waiver is not valid: ${problem ?? ""}`,
  };
  return [reason("block", texts[state], waiver.path, "waiver")];
}

function policyReasons({ target, kind, before, after, change }: PolicyChange): readonly Reason[] {
  if (change === "added") return [];
  const text =
    change === "removed" ? `${kind} is gone: it was ${before ?? ""}` : `${kind}: ${before ?? ""} -> ${after ?? ""}`;
  return [reason("condition", text, target, "policy")];
}

function costReasons({ gpus, price, currency, date }: Costs): readonly Reason[] {
  if (gpus.max <= 0 && gpus.min <= 0) return [];
  const cost =
    price.max > 0 ? `, ${price.min.toFixed(2)} to ${price.max.toFixed(2)} ${currency} an hour (prices of ${date})` : "";
  return [reason("condition", `${signed(gpus.min)} to ${signed(gpus.max)} GPUs${cost}`, "all stacks", "gpu")];
}

function reason(level: Reason["level"], text: string, where: string, code: string): Reason {
  return { level, text, where, code };
}

export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
