import { judgeRules, type Rule } from "../../rules";

type Json = Readonly<Record<string, unknown>>;

/** Blocks around the one that is judged, by type and name; `provider` is the provider's block. */
export type Others = Readonly<Record<string, Readonly<Record<string, Json>>>> & { readonly provider?: Json };

/**
 * What a rule says about one block: `pass`, `skip`, `fail <argument>: got ..., want ...` for each fault, or
 * `unknown <arguments>`. A rule that throws fails the test.
 */
export function judgeOne(rule: Rule, type: string, block: Json, others: Others = {}): string {
  const { provider, ...resources } = others;
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
