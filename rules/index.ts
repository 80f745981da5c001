import type { ChartFiles, Problem } from "../base";
import { applyPack } from "./apply";
import { costPack } from "./cost";
import type { StackJson } from "./context";
import { judgeRules, problemsOf } from "./judge";
import { placementPack } from "./placement";
import { reliabilityPack } from "./reliability";
import { everyHopWired } from "./reliability/every-hop-wired";
import type { Rule } from "./rule";
import { securityPack } from "./security";
import { checkWaiver, isWaivedBy, waiversOf } from "./waiver";

export { Block, type Reading } from "./block";
export { Context, type StackJson } from "./context";
export { judgeRules, problemsOf, type Verdict } from "./judge";
export { type Fault, type Outcome, type Rule } from "./rule";
export { checkWaiver, isExpired, isWaivedBy, type Waiver, waiversOf } from "./waiver";
export { applyPack, costPack, placementPack, reliabilityPack, securityPack };

/** Every rule, by pack. */
export const packs = {
  apply: applyPack,
  security: securityPack,
  reliability: reliabilityPack,
  placement: placementPack,
  cost: costPack,
} as const satisfies Record<string, readonly Rule[]>;

/** What stops a synthesis: what cannot be applied, what no reason excuses, and ways that lead nowhere. The reviewer asks all packs. */
const AT_SYNTH: readonly Rule[] = [
  ...applyPack,
  ...securityPack.filter(({ waivable }) => waivable === false),
  everyHopWired,
];

/**
 * Judges finished Terraform JSON: the content of `cdk.tf.json`, or what `stack.toTerraform()` returns, of all stacks
 * together, with the templates of their charts where there are any. What is waived is no problem, and neither is what is not known before apply; `judgeRules` tells it. Whether
 * a waiver has run out is for the reviewer to say: a synthesis knows no day.
 */
export function applyRules(
  stacks: readonly StackJson[],
  rules: readonly Rule[] = AT_SYNTH,
  charts?: ChartFiles,
): Problem[] {
  const waivers = waiversOf(stacks);
  const every = Object.values(packs).flat();
  const verdicts = judgeRules(stacks, rules, charts).filter(({ rule, block, outcome }) => {
    const found = { stack: block.stack, where: block.where, rule, outcome: "fail" } as const;
    return outcome.outcome !== "fail" || !waivers.some((waiver) => isWaivedBy(waiver, found));
  });
  return [...waivers.flatMap((waiver) => checkWaiver(waiver, every)), ...problemsOf(verdicts)];
}
