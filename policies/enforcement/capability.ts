import { type AnyFeature, type FeatureOf, FEATURES, type PolicyKind } from "../kinds";

export interface Can {
  readonly can: true;
  /** The field, argument or document that does it. */
  readonly how: string;
  /** What a reader must know before relying on it. */
  readonly note?: string;
}

export interface Cannot {
  readonly can: false;
  readonly why: string;
  /** The vendor page, or provider version and resource, that shows it. */
  readonly source: string;
}

export type Capability = Can | Cannot;

/** All features of a kind at once, or each by itself. */
export type KindCapabilities<K extends PolicyKind> = Cannot | { readonly [F in FeatureOf<K>]: Capability };

/** One column of the capability table. A missing cell does not compile. */
export type CapabilityTable = { readonly [K in PolicyKind]: KindCapabilities<K> };

export function can(how: string, note?: string): Can {
  return { can: true, how, ...(note === undefined ? {} : { note }) };
}

export function cannot(why: string, source: string): Cannot {
  return { can: false, why, source };
}

/** The cell of a feature. */
export function capabilityOf(table: CapabilityTable, kind: PolicyKind, feature: AnyFeature): Capability {
  const ofKind = table[kind];
  if ("can" in ofKind) return ofKind;
  return (ofKind as Readonly<Record<string, Capability>>)[feature] ?? cannot("unknown feature", "this library");
}

/** Every cell of a table, in the order of {@link FEATURES}. */
export function cellsOf(
  table: CapabilityTable,
): readonly { readonly kind: PolicyKind; readonly feature: AnyFeature; readonly capability: Capability }[] {
  return (Object.keys(FEATURES) as PolicyKind[]).flatMap((kind) =>
    FEATURES[kind].map((feature) => ({ kind, feature, capability: capabilityOf(table, kind, feature) })),
  );
}
