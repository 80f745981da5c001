import { type Duration, seconds } from "../../base";
import type { JsonObject } from "../../constructs/serving";
import type { PolicyPlan } from "../../policies";

/** What a tier is to be told about one target, such as `endpoint qwen`. */
export function bodiesFor(plan: PolicyPlan, tier: string, target: string): readonly JsonObject[] {
  return plan.documents
    .filter((document) => document.tier === tier && document.targets.includes(target))
    .map(({ body }) => body as JsonObject);
}

/** One listener serves every route: it waits as long as the most patient of them. Nothing when no route says. */
export function longestIdle(plan: PolicyPlan): Duration | undefined {
  const said = plan.documents
    .filter(({ tier, resource }) => tier === "nlb" && resource === "alicloud_nlb_listener")
    .map(({ body }) => (body as { readonly idle_timeout?: unknown }).idle_timeout)
    .filter((value) => typeof value === "number");
  return said.length === 0 ? undefined : seconds(Math.max(...said));
}
