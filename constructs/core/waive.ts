import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

export interface WaiverOptions {
  /** Why the rule need not hold here: a sentence. */
  readonly reason: string;
  /** Who answers for it: a person or a team. */
  readonly owner: string;
  /** The last day on which it holds, such as `2027-03-31`. The reviewer fails it afterwards. */
  readonly until: string;
  /** `"unknown"` waives what cannot be told before apply, and never a failure. @default "failure", which covers both */
  readonly covers?: "failure" | "unknown";
}

/**
 * Waives a rule for a construct and what is below it, in its own stack. The waiver is written into the stack's JSON, so
 * that the reviewer sees it; one that is not used, is not complete or has run out fails there.
 */
export function waive(construct: IConstruct, ruleId: string, options: WaiverOptions): void {
  const { reason, owner, until, covers } = options;
  const path = construct.node.path;
  // a dot would start another level
  const key = `${path} ${ruleId}`.replaceAll(".", "%2E");
  TerraformStack.of(construct).addOverride(`//.waivers.${key}`, {
    path,
    rule: ruleId,
    reason,
    owner,
    until,
    ...(covers === undefined ? {} : { covers }),
  });
}
