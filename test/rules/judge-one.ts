import { judgeRules, type Rule } from "../../rules";

type Json = Readonly<Record<string, unknown>>;

/** What stands around the block that is judged. */
export interface Others {
  /** By type and name. */
  readonly resources?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  /** The provider's block. */
  readonly provider?: Json;
}

/**
 * What a rule says about one block: `pass`, `skip`, `fail <argument>: got ..., want ...` for each fault, or
 * `unknown <arguments>`. A rule that throws fails the test.
 */
export function judgeOne(rule: Rule, type: string, block: Json, others: Others = {}): string {
  const { provider, resources = {} } = others;
  const json = {
    ...(provider === undefined ? {} : { provider: { alicloud: [provider] } }),
    resource: { ...resources, [type]: { ...resources[type], Judged: block } },
  };
  const verdict = judgeRules([{ name: "stack", json }], [rule]).find(
    (candidate) => candidate.block.type === type && candidate.block.name === "Judged",
  );
  if (verdict === undefined) return "skip";
  const { outcome } = verdict;
  if (outcome.outcome === "fail") {
    return outcome.faults.map(({ field, got, want }) => `fail ${field}: got ${got}, want ${want}`).join("; ");
  }
  return outcome.outcome === "unknown" ? `unknown ${outcome.fields.join(", ")}` : outcome.outcome;
}
