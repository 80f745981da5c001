import { type Approvals, isApproved } from "../approvals";
import type { PlanInput } from "../input/inputs";
import type { ReviewedChange } from "./reviewed-change";

/** Types of which a region needs two, with what is lost when one is left. */
const NEEDS_TWO: Readonly<Record<string, string>> = {
  alicloud_apig_gateway: "nothing takes over when the gateway that is left fails",
  alicloud_ga_endpoint_group: "the entry has nowhere to switch to when the region that is left fails",
};

/** Blocks the removal that leaves one, or none, of what has to be there twice. */
export function withLastOnes(
  changes: readonly ReviewedChange[],
  { plan }: PlanInput,
  approvals: Approvals,
): readonly ReviewedChange[] {
  return changes.map((change) => {
    const lost = Object.hasOwn(NEEDS_TWO, change.type) ? NEEDS_TWO[change.type] : undefined;
    if (change.action !== "delete" || lost === undefined) return change;
    const all = (plan.resource_changes ?? []).filter(({ type, mode }) => type === change.type && mode === "managed");
    const left = all.filter(({ change: { actions } }) => !(actions.length === 1 && actions[0] === "delete")).length;
    if (left >= 2) return change;
    const { stack, address } = change;
    if (isApproved(approvals, stack, address)) {
      const approved = { kind: "approved", level: "condition", text: `destroyed as approved: ${left} left` } as const;
      return { ...change, dangers: [approved] };
    }
    const danger = {
      kind: "outage",
      level: "block",
      text: `destroyed, which leaves ${left}: ${left === 0 ? "clients get no answer" : lost}`,
      approval: `approved-destroy: ${stack}/${address}`,
    } as const;
    return { ...change, dangers: [danger, ...change.dangers.filter(({ kind }) => kind !== "outage")] };
  });
}
