import { type Relation } from "./block-schema";
import { type Decoded } from "./decode";
import { presenceAt, presenceOf, refers } from "./presence";

export type RelationKind = "conflictsWith" | "exactlyOneOf" | "atLeastOneOf" | "requiredWith";

/** An argument whose presence does not fit that of others. */
export interface BrokenRelation {
  readonly kind: RelationKind;
  readonly argument: string;
  readonly got: string;
  readonly want: string;
  /** A reference is involved, so that the provider may let it pass until apply. */
  readonly reference: boolean;
  /** The same for every argument that finds the same fault. */
  readonly group: string;
}

/** Judges the relations of one block. `prefix` is the block's path from the resource, empty for the resource itself. */
export function brokenRelations(
  relations: readonly Relation[],
  block: Decoded,
  root: Decoded,
  prefix: string,
): BrokenRelation[] {
  return relations.flatMap((relation) => {
    const path = prefix === "" ? relation.name : `${prefix}.${relation.name}`;
    const set = presenceOf(block, relation.name) !== "absent";
    return [
      ...(relation.exactlyOneOf === undefined ? [] : exactlyOne(path, relation.exactlyOneOf, root)),
      ...(relation.atLeastOneOf === undefined ? [] : atLeastOne(path, relation.atLeastOneOf, root)),
      ...(relation.requiredWith === undefined || !set ? [] : together(path, relation.requiredWith, root)),
      ...(relation.conflictsWith === undefined || !set ? [] : conflicts(path, relation.conflictsWith, root)),
    ];
  });
}

function exactlyOne(path: string, others: readonly string[], root: Decoded): BrokenRelation[] {
  const group = unique([...others, path]);
  const set = group.filter((name) => presenceAt(root, name) !== "absent");
  if (set.length === 1) return [];
  const certain = set.filter((name) => !refers(root, name)).length;
  return [
    {
      kind: "exactlyOneOf",
      argument: path,
      got: set.length === 0 ? "none" : set.join(" and "),
      want: `exactly one of ${group.join(", ")}`,
      reference: set.length > 1 && certain < 2,
      group: `exactlyOneOf ${group.join(" ")}`,
    },
  ];
}

function atLeastOne(path: string, others: readonly string[], root: Decoded): BrokenRelation[] {
  const group = unique([...others, path]);
  if (group.some((name) => presenceAt(root, name) !== "absent")) return [];
  return [
    {
      kind: "atLeastOneOf",
      argument: path,
      got: "none",
      want: `at least one of ${group.join(", ")}`,
      reference: false,
      group: `atLeastOneOf ${group.join(" ")}`,
    },
  ];
}

function together(path: string, others: readonly string[], root: Decoded): BrokenRelation[] {
  const group = unique([...others, path]);
  const missing = group.filter((name) => presenceAt(root, name) === "absent");
  if (missing.length === 0) return [];
  return [
    {
      kind: "requiredWith",
      argument: path,
      got: `${path} without ${missing.join(", ")}`,
      want: `all of ${group.join(", ")}`,
      reference: false,
      group: `requiredWith ${group.join(" ")}`,
    },
  ];
}

function conflicts(path: string, others: readonly string[], root: Decoded): BrokenRelation[] {
  return others
    .filter((other) => presenceAt(root, other) !== "absent")
    .map((other) => ({
      kind: "conflictsWith",
      argument: path,
      got: `${path} beside ${other}`,
      want: `only one of them`,
      reference: refers(root, path) || presenceAt(root, other) === "unknown",
      group: `conflictsWith ${unique([path, other]).join(" ")}`,
    }));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
