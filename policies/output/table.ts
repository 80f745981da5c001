import { type PlanEntry, type PolicyPlan } from "../enforcement/plan";

const HEADINGS = ["target", "policy", "what", "declared at", "won over", "enforced by", "in"] as const;

/** The plan as a table for people: one line a policy, notes below. */
export function policyTable(plan: PolicyPlan): string {
  const rows = plan.entries.map(rowOf);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const notes = plan.entries.flatMap((entry) => entry.notes.map((note) => `${entry.target} ${entry.kind}: ${note}`));
  return [line(HEADINGS), ...rows.map(line), ...(notes.length === 0 ? [] : ["", ...notes]), ""].join("\n");
}

function rowOf(entry: PlanEntry): readonly string[] {
  const tiers = entry.enforcedBy.map(({ tier, net }) => (net ? `${tier} (net)` : tier));
  const documents = [...new Set(entry.enforcedBy.flatMap((by) => by.documents))];
  const shown = documents.slice(0, 2).join(", ");
  return [
    entry.target,
    entry.kind,
    entry.policy,
    entry.declaredAt,
    entry.losers.map(({ at }) => at).join(", "),
    tiers.join(", "),
    documents.length > 2 ? `${shown} and ${documents.length - 2} more` : shown,
  ];
}
