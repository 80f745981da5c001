import { type PlanEntry, type PolicyPlan } from "../../policies";
import { WIDTH, wrap } from "../wrap";

const INDENT = 22;

/** Who enforces what: the defaults once, then for each target what it says itself, where, and what that won over. */
export function policyText({ entries, profile }: PolicyPlan): string {
  const defaults = entries.filter(isDefault);
  const targets = [...new Set(entries.map(({ target }) => target))];
  return [
    `POLICIES, profile ${profile}: policy -> tiers`,
    ...(defaults.length === 0
      ? []
      : ["  by default", ...distinct(defaults).flatMap((entry) => lines(entry, defaults))]),
    ...targets.flatMap((target) => {
      const all = entries.filter((entry) => entry.target === target);
      const kinds = all.filter(isDefault).map(({ kind }) => kind);
      return [
        `  ${target}${kinds.length === 0 ? "" : `  (by default: ${kinds.join(", ")})`}`,
        ...all.filter((entry) => !isDefault(entry)).flatMap((entry) => lines(entry, [entry])),
      ];
    }),
    "",
  ].join("\n");
}

function isDefault({ on }: PlanEntry): boolean {
  return on.startsWith("scope ");
}

function distinct(entries: readonly PlanEntry[]): readonly PlanEntry[] {
  return entries.filter((entry, index) => entries.findIndex(({ kind }) => kind === entry.kind) === index);
}

/** One policy, with the tiers of every entry of its kind. */
function lines(entry: PlanEntry, among: readonly PlanEntry[]): string[] {
  const same = among.filter(({ kind }) => kind === entry.kind);
  const tiers = same.flatMap(({ enforcedBy }) => enforcedBy.map(({ tier, net }) => (net ? `${tier} (net)` : tier)));
  const won = entry.losers.length === 0 ? "" : `, over ${entry.losers.map(({ at }) => at).join(", ")}`;
  const width = WIDTH - INDENT;
  const [first = "", ...rest] = wrap(`${entry.policy} -> ${[...new Set(tiers)].sort().join(", ")}`, width);
  const notes = [...new Set(same.flatMap((one) => one.notes))].flatMap((note) => wrap(`note: ${note}`, width));
  const below = [...rest, ...wrap(`${entry.declaredAt}${won}`, width), ...notes];
  return [`    ${entry.kind.padEnd(INDENT - 5)} ${first}`, ...below.map((line) => " ".repeat(INDENT) + line)];
}
