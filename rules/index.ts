import type { Problem } from "../base";
import { applyPack } from "./apply";
import type { StackJson } from "./context";
import { judgeRules, problemsOf } from "./judge";
import type { Rule } from "./rule";
import { securityPack } from "./security";

export { Block, type Reading } from "./block";
export { Context, type StackJson } from "./context";
export { judgeRules, problemsOf, type Verdict } from "./judge";
export { type Fault, type Outcome, type Rule } from "./rule";
export { checkWaiver, isExpired, isWaivedBy, type Waiver, waiversOf } from "./waiver";
export { applyPack, securityPack };

/** Every rule, by pack. */
export const packs = { apply: applyPack, security: securityPack } as const satisfies Record<string, readonly Rule[]>;

/**
 * Judges finished Terraform JSON: the content of `cdk.tf.json`, or what `stack.toTerraform()` returns, of all stacks
 * together. What is not known before apply is no problem here; `judgeRules` tells it.
 */
export function applyRules(
  stacks: readonly StackJson[],
  rules: readonly Rule[] = [...applyPack, ...securityPack],
): Problem[] {
  return problemsOf(judgeRules(stacks, rules));
}
