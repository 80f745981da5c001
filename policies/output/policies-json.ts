import { stableJson } from "../../base";
import { type PlanEntry, type PolicyPlan } from "../enforcement/plan";

/** The text of `policies.json`: what holds where, who won and who lost, which tier and document enforces it. */
export function policiesJson(plan: PolicyPlan): string {
  const { profile } = plan;
  return `${stableJson({ profile, policies: sorted(plan.entries), documents: listOf(plan) }, 2)}\n`;
}

function sorted(entries: readonly PlanEntry[]): readonly PlanEntry[] {
  const key = ({ target, kind }: PlanEntry): string => `${target} ${kind}`;
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function listOf(plan: PolicyPlan): readonly object[] {
  return plan.documents.map(({ tier, resource, name, targets, kinds }) => ({ tier, resource, name, targets, kinds }));
}
