import { at, type Json, type JsonObject, listOf, textOf } from "../json";

/** A policy in force on a target, before and after. */
export interface PolicyChange {
  readonly target: string;
  readonly kind: string;
  readonly before?: string;
  readonly after?: string;
  /** Nothing holds any more, or something else than before. */
  readonly change: "added" | "removed" | "changed";
  /** The tiers that enforce it, after; before, when it is removed. */
  readonly tiers: readonly string[];
}

/** A policy in force now. */
export interface PolicyRow {
  readonly target: string;
  readonly kind: string;
  readonly policy: string;
  readonly declaredAt: string;
  readonly tiers: readonly string[];
  readonly notes: readonly string[];
}

/** The rows of a `policies.json`. */
export function policyRows(policies: JsonObject | undefined): readonly PolicyRow[] {
  return listOf(policies?.["policies"]).map((entry) => ({
    target: textOf(at(entry, "target")),
    kind: textOf(at(entry, "kind")),
    policy: textOf(at(entry, "policy")),
    declaredAt: textOf(at(entry, "declaredAt")),
    tiers: tiersOf(entry),
    notes: listOf(at(entry, "notes")).map(textOf),
  }));
}

/** Which policies differ between two `policies.json`, by target and kind. Nothing when either is missing. */
export function comparePolicies(
  before: JsonObject | undefined,
  after: JsonObject | undefined,
): readonly PolicyChange[] {
  if (before === undefined || after === undefined) return [];
  const [from, to] = [byKey(policyRows(before)), byKey(policyRows(after))];
  const keys = [...new Set([...from.keys(), ...to.keys()])].sort();
  return keys.flatMap((key): readonly PolicyChange[] => {
    const [was, is] = [from.get(key), to.get(key)];
    const row = is ?? was;
    if (row === undefined || (was?.policy === is?.policy && String(was?.tiers) === String(is?.tiers))) return [];
    return [
      {
        target: row.target,
        kind: row.kind,
        ...(was === undefined ? {} : { before: was.policy }),
        ...(is === undefined ? {} : { after: is.policy }),
        change: was === undefined ? "added" : is === undefined ? "removed" : "changed",
        tiers: row.tiers,
      },
    ];
  });
}

function byKey(rows: readonly PolicyRow[]): ReadonlyMap<string, PolicyRow> {
  return new Map(rows.map((row) => [`${row.target} ${row.kind}`, row]));
}

function tiersOf(entry: Json): readonly string[] {
  return listOf(at(entry, "enforcedBy")).map((share) => textOf(at(share, "tier")));
}
