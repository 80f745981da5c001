import type { ReviewedChange } from "../changes/reviewed-change";
import type { Costs } from "../costs";
import type { ReviewFinding } from "../findings/findings";
import type { PeerSummary } from "../findings/fold";
import type { Review } from "../review";
import { signed, type Verdict } from "../verdict";

/** What a verdict asks of the reader. */
export const VERDICT_MEANS: Readonly<Record<Verdict, string>> = {
  BLOCK: "Do not apply this as it is.",
  CONDITIONS: "Apply it when someone who knows agrees to each point.",
  APPROVE: "Nothing here is dangerous.",
};

export const ACTION_WORDS: Readonly<Record<string, string>> = {
  create: "to create",
  update: "to change in place",
  replace: "to replace",
  delete: "to destroy",
  forget: "to forget",
  move: "moved",
  import: "to import",
  noise: "that differ in name only",
};

/** `3 to create, 1 to replace`, in a fixed order. */
export function countsText(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(ACTION_WORDS).flatMap(([action, words]) => {
    const count = counts[action] ?? 0;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return parts.length === 0 ? "no change" : parts.join(", ");
}

/** The changes that a reviewer has to read, and those that are told as numbers. */
export function split(changes: readonly ReviewedChange[]): {
  readonly told: readonly ReviewedChange[];
  readonly rest: readonly ReviewedChange[];
} {
  const isTold = ({ dangers, action, noise }: ReviewedChange): boolean =>
    dangers.some(({ level, kind }) => level !== "note" || kind === "exposure") ||
    action === "delete" ||
    action === "move" ||
    (action === "update" && noise === undefined) ||
    action === "replace" ||
    action === "forget" ||
    action === "import";
  return { told: changes.filter(isTold), rest: changes.filter((change) => !isTold(change)) };
}

const MAX_TYPES = 12;

/** `alicloud_vpc 2, helm_release 1`, most first; beyond twelve types, how many there are. */
export function byType(changes: readonly ReviewedChange[]): string {
  const counts = new Map<string, number>();
  for (const { type } of changes) counts.set(type, (counts.get(type) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const shown = sorted.slice(0, MAX_TYPES).map(([type, count]) => `${type} ${count}`);
  const rest = sorted.slice(MAX_TYPES).reduce((sum, [, count]) => sum + count, 0);
  return [...shown, ...(rest === 0 ? [] : [`${rest} of ${sorted.length - MAX_TYPES} other types`])].join(", ");
}

/** Faults or what is not known, as one line. */
export function findingText({ outcome, faults, unknown, also, rule }: ReviewFinding): string {
  const others = also === undefined ? "" : ` (${also.join(", ")} too)`;
  if (outcome === "unknown") return `not known before apply: ${unknown.join(", ")}${others}`;
  return faults.length === 0 ? `found by ${rule.source}` : `${faultsText(faults)}${others}`;
}

function faultsText(faults: ReviewFinding["faults"]): string {
  return faults.map(({ field, got, want }) => `${field === "" ? "" : `${field}: `}got ${got}, want ${want}`).join("; ");
}

/** `2 blocks, 1 condition; rules: 3 warnings, 1 unknown`. Empty when there is nothing to count. */
export function tally({ reasons, findings }: Review): string {
  const count = (number: number, noun: string): string =>
    `${number} ${noun}${number === 1 || noun === "unknown" ? "" : "s"}`;
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const blocks = reasons.filter(({ level }) => level === "block").length;
  const warnings = open.filter(({ outcome, rule }) => outcome === "fail" && rule.level === "warning").length;
  const unknown = open.filter(({ outcome }) => outcome === "unknown").length;
  return [
    ...(reasons.length === 0 ? [] : [`${count(blocks, "block")}, ${count(reasons.length - blocks, "condition")}`]),
    ...(warnings + unknown === 0 ? [] : [`rules: ${count(warnings, "warning")}, ${count(unknown, "unknown")}`]),
  ].join("; ");
}

/** What machines cost more or less, in lines. Empty when none change. */
export function costLines(costs: Costs): readonly string[] {
  const { machines, gpus, price, currency, date, unpriced, uncounted } = costs;
  const open = uncounted.length === 0 ? [] : [`how many machines is not known before apply: ${uncounted.join(", ")}`];
  if (machines.length === 0) return open;
  const range = ({ min, max }: { min: number; max: number }, digits = 0): string =>
    min === max ? plus(min, digits) : `${plus(min, digits)} to ${plus(max, digits)}`;
  const counts = machines.map(({ stack, address, before, after, gpus: delta }) => {
    const machinesText = `${amount(before)} -> ${amount(after)} of ${(after ?? before)?.type || "a type not known"}`;
    return `${stack}/${address}: ${machinesText}, ${range(delta)} GPUs`;
  });
  const known = machines.some(({ price: one }) => one !== undefined);
  return [
    ...counts,
    `GPUs ${range(gpus)}${known ? `; ${range(price, 2)} ${currency} an hour, list prices of ${date}` : ""}`,
    ...(unpriced.length === 0 ? [] : [`no price known for: ${unpriced.join(", ")}`]),
    ...open,
  ];
}

function amount(machines: { readonly min: number; readonly max: number } | undefined): string {
  if (machines === undefined) return "0";
  return machines.min === machines.max ? String(machines.min) : `${machines.min}-${machines.max}`;
}

function plus(value: number, digits: number): string {
  return digits === 0 ? signed(value) : `${value > 0 ? "+" : ""}${value.toFixed(digits)}`;
}

/** What limits what a review can say, one line each. */
export function caveats(review: Review): readonly string[] {
  const waiting = review.stacks.filter(({ waitsFor }) => waitsFor.length > 0);
  const unplanned = review.stacks.filter(({ planned, error }) => !planned && error === undefined);
  return [
    checkovText(review.checkov),
    ...(review.standIn ? ["The plans were made with a stand-in provider: they prove the graph, never validity."] : []),
    ...waiting.map(
      ({ stack, waitsFor }) => `${stack}: values of ${waitsFor.join(", ")} are not known until that is applied.`,
    ),
    ...(unplanned.length === 0
      ? []
      : [`No plan was given of ${unplanned.map(({ stack }) => stack).join(", ")}: only what is written was judged.`]),
    ...review.stacks
      .filter(({ drifted }) => drifted.length > 0)
      .map(
        ({ stack, drifted }) => `${stack}: changed outside of Terraform since the last apply: ${drifted.join(", ")}.`,
      ),
  ];
}

function checkovText(summary: PeerSummary): string {
  if (summary.state === "off") return "checkov was not asked.";
  if (summary.state === "failed") return `checkov was asked and gave no answer: ${summary.problem}.`;
  const refused = Object.entries(summary.refused).map(([id, reason]) => `${id} (${reason})`);
  return (
    [
      `checkov ${summary.version} was asked: ${summary.taken} findings of its own, ${summary.same} of what a rule here judges too`,
      ...(refused.length === 0 ? [] : [`not taken over: ${refused.join(", ")}`]),
    ].join("; ") + "."
  );
}
