import type { ChartFiles, Problem } from "../base";
import type { Block } from "./block";
import { Context, type StackJson } from "./context";
import type { Outcome, Rule } from "./rule";

/** What one rule said about one block. */
export interface Verdict {
  readonly rule: Rule;
  readonly block: Block;
  readonly outcome: Outcome;
}

/**
 * Asks every rule about every block that it concerns, skipped ones left out.
 * @param charts templates of the stacks' charts. @default not known
 */
export function judgeRules(stacks: readonly StackJson[], rules: readonly Rule[], charts?: ChartFiles): Verdict[] {
  const context = new Context(stacks, charts);
  return context.blocks.flatMap((block) =>
    rules
      .filter((rule) => concerns(rule, block))
      .map((rule) => ({ rule, block, outcome: rule.judge(block, context) }))
      .filter(({ outcome }) => outcome.outcome !== "skip"),
  );
}

/** The failures among verdicts, as problems. */
export function problemsOf(verdicts: readonly Verdict[]): Problem[] {
  return verdicts.flatMap(({ rule, block, outcome }) =>
    outcome.outcome !== "fail"
      ? []
      : outcome.faults.map(({ field, got, want, hint }) => ({
          where: block.where,
          field: field === "" ? block.type : `${block.type}.${field}`,
          message: rule.title,
          got,
          want,
          hint: hint ?? rule.why,
          code: rule.id,
          ...(rule.level === "warning" ? { level: rule.level } : {}),
        })),
  );
}

function concerns(rule: Rule, block: Block): boolean {
  return rule.resourceTypes.includes("*") || (block.kind === "resource" && rule.resourceTypes.includes(block.type));
}
