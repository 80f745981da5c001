import { nearest, type Problem } from "../base";
import { isObject } from "./block";
import type { StackJson } from "./context";
import { isCheckovId } from "./peers/checkov-id";
import type { Rule } from "./rule";

/** Someone's word that a rule need not hold for a construct, for a reason and for a while. */
export interface Waiver {
  readonly stack: string;
  /** Path of the construct; what is below it is covered too. */
  readonly path: string;
  /** Exact id of the rule, or of the check of checkov. */
  readonly rule: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `2027-03-31`. */
  readonly until: string;
  /** `unknown` covers what cannot be told, and never a failure. @default "failure", which covers both */
  readonly covers?: "failure" | "unknown";
}

/** Shortest reason that is taken: a sentence. */
const MIN_REASON = 20;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The waivers that stand in the stacks' own JSON, under `//`.waivers. */
export function waiversOf(stacks: readonly StackJson[]): readonly Waiver[] {
  return stacks.flatMap(({ name, json }) => {
    const comment = isObject(json) ? json["//"] : undefined;
    const waivers = isObject(comment) ? comment["waivers"] : undefined;
    return Object.values(isObject(waivers) ? waivers : {}).map((given): Waiver => {
      const text = (field: string): string => {
        const value = isObject(given) ? given[field] : undefined;
        return typeof value === "string" ? value : "";
      };
      return {
        stack: name,
        path: text("path"),
        rule: text("rule"),
        reason: text("reason"),
        owner: text("owner"),
        until: text("until"),
        ...(text("covers") === "unknown" ? { covers: "unknown" } : {}),
      };
    });
  });
}

/** What is wrong with a waiver as it is written. Whether it has run out is another question: {@link isExpired}. */
export function checkWaiver(waiver: Waiver, rules: readonly Rule[]): Problem[] {
  const { path: where, rule: id, reason, owner, until } = waiver;
  const problems: Problem[] = [];
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined && !isCheckovId(id)) {
    const near = nearest(
      id,
      rules.map((candidate) => candidate.id),
    );
    const hint = near === undefined ? {} : { hint: `did you mean ${near}?` };
    problems.push({
      where,
      field: "waiver",
      got: id,
      want: "the exact id of a rule, or of a check of checkov",
      ...hint,
    });
  } else if (rule?.waivable === false) {
    problems.push({ where, field: "waiver", got: id, want: "a rule that can be waived", hint: rule.why });
  }
  if (reason.trim().length < MIN_REASON) {
    problems.push({
      where,
      field: `waiver ${id} reason`,
      got: `"${reason}"`,
      want: `a sentence of ${MIN_REASON} characters or more`,
    });
  }
  if (owner.trim() === "")
    problems.push({ where, field: `waiver ${id} owner`, got: "nothing", want: "who answers for it" });
  if (!DAY.test(until) || Number.isNaN(Date.parse(until))) {
    problems.push({ where, field: `waiver ${id} until`, got: `"${until}"`, want: "a day such as 2027-03-31" });
  }
  return problems;
}

/** Whether a waiver no longer holds on a day. */
export function isExpired({ until }: Waiver, today: string): boolean {
  return until < today;
}

/** Whether a waiver is about this rule at this construct, and covers this outcome. */
export function isWaivedBy(
  waiver: Waiver,
  finding: {
    readonly stack: string;
    readonly where: string;
    readonly rule: Rule;
    readonly outcome: "fail" | "unknown";
  },
): boolean {
  const { stack, where, rule, outcome } = finding;
  if (rule.waivable === false || waiver.rule !== rule.id || waiver.stack !== stack) return false;
  if (outcome === "fail" && waiver.covers === "unknown") return false;
  return where === waiver.path || where.startsWith(`${waiver.path}/`);
}
