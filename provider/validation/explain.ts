import { type ErrorObject } from "ajv";
import { display, nearest } from "../../base";
import { type Standing } from "./block-schema";
import { type Decoded, OPEN, type Open } from "./decode";
import { type Attributes, isComputedOnly } from "./facts";
import { type Finding, type FindingKind } from "./finding";
import { type ArgumentErrors } from "./block-keywords";
import { refers } from "./presence";
import { type BrokenRelation } from "./relations";
import { type Schema } from "./rule-schema";
import { isSensitive } from "./sensitive";
import { describeSchema, describeWord } from "./wording";

/** The block that is judged. */
export interface Subject {
  readonly where: string;
  readonly type: string;
  readonly attributes: Attributes;
  readonly decoded: Decoded;
}

type Said = Pick<Finding, "kind" | "argument" | "got" | "want"> & Partial<Finding>;

const KINDS: Readonly<Record<string, FindingKind>> = {
  type: "type",
  wholeNumber: "type",
  enum: "enum",
  enumOfAnyCase: "enum",
  lastOfList: "enum",
  const: "enum",
  minimum: "range",
  maximum: "range",
  multipleOf: "range",
  numericString: "range",
  bytes: "length",
  nonZero: "length",
  re2: "pattern",
  containsNone: "pattern",
  not: "pattern",
  anyOf: "pattern",
  providerFunction: "format",
  network: "format",
  format: "format",
  minItems: "list size",
  maxItems: "list size",
  minDistinct: "list size",
};

/** Turns what ajv found into findings, each fault once. */
export function explain(errors: readonly ErrorObject[], subject: Subject): Finding[] {
  const groups = new Set<string>();
  return flatten(errors).flatMap((error) => {
    const said = say(error, pathOf(error), subject);
    if (said === undefined) return [];
    const group = error.keyword === "relations" ? (error.params as BrokenRelation).group : undefined;
    if (group !== undefined && groups.has(group)) return [];
    if (group !== undefined) groups.add(group);
    return [{ severity: "error", certainty: "certain", where: subject.where, type: subject.type, ...said }];
  });
}

/** Without what ajv says about the parts of a combination, which is told as a whole. */
function flatten(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.flatMap((error) => {
    if (error.keyword === "if" || /\/(anyOf|not)\//.test(error.schemaPath)) return [];
    return error.keyword === "arguments"
      ? [...unknownArguments(error), ...flatten((error.params as ArgumentErrors).errors)]
      : [error];
  });
}

function unknownArguments(error: ErrorObject): ErrorObject[] {
  return (error.params as ArgumentErrors).unknown.map((name) => ({ ...error, params: { ...error.params, name } }));
}

function relationSaid({ kind, argument, got, want, reference }: BrokenRelation): Said {
  return { kind, argument, got, want, certainty: reference ? "reference" : "certain" };
}

function say(error: ErrorObject, path: readonly string[], subject: Subject): Said | undefined {
  switch (error.keyword) {
    case "relations":
      return relationSaid(error.params as BrokenRelation);
    case "arguments":
      return unknownArgument(error, path);
    case "mandatory":
      return missingArgument(error, path, subject);
    case "standing":
      return standing(error, path, subject);
    default:
      return valueSaid(error, path, subject);
  }
}

function unknownArgument(error: ErrorObject, path: readonly string[]): Said {
  const { name, dropped, attributes } = error.params as ArgumentErrors & { readonly name: string };
  const settable = Object.entries(attributes)
    .filter(([, attribute]) => !isComputedOnly(attribute))
    .map(([known]) => known);
  const near = nearest(name, settable);
  return {
    kind: "unknown argument",
    argument: [...path, name].join("."),
    got: "an argument that does not exist here",
    want: `one of the ${settable.length} arguments of ${path.length === 0 ? "the block" : path.filter(isName).join(".")}`,
    ...(dropped ? { severity: "warning" } : {}),
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  };
}

/** Terraform itself misses only what is not written; a null is the provider's to find. */
function missingArgument(error: ErrorObject, path: readonly string[], subject: Subject): Said {
  const { argument, nulled } = error.params as { argument: string; nulled: boolean };
  const full = [...path, argument];
  return {
    kind: "missing argument",
    argument: full.join("."),
    got: nulled ? "null" : "nothing",
    want: "a value",
    ...(nulled ? certaintyOf(full, subject) : {}),
  };
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  "computed-only": "no value: only the provider sets it",
  removed: "no value: the provider has removed it",
  deprecated: "what the provider's documentation puts in its place: it is deprecated",
};

function standing(error: ErrorObject, path: readonly string[], subject: Subject): Said {
  const { argument, standing: kind, value } = error.params as { argument: string; standing: Standing; value: unknown };
  const full = [...path, argument];
  return {
    kind,
    argument: full.join("."),
    got: shown(value, full, subject),
    want: STANDINGS[kind],
    ...(kind === "deprecated" ? { severity: "warning" } : {}),
    ...(kind === "removed" || path.length > 0 ? certaintyOf(full, subject) : {}),
  };
}

function valueSaid(error: ErrorObject, path: readonly string[], subject: Subject): Said | undefined {
  const parent = error.parentSchema as Schema;
  const kind = kindOf(error);
  if (kind === "list size" && openness(error.data) !== undefined) return undefined;
  const certain = judgedByTerraform(error.keyword, parent) && !isDynamic(subject.decoded, path);
  return {
    kind,
    argument: path.join("."),
    got: kind === "list size" ? sizeOf(error.data) : shown(error.data, path, subject),
    want: wanted(error, parent),
    ...(certain ? {} : certaintyOf(path, subject)),
  };
}

function kindOf(error: ErrorObject): FindingKind {
  if (error.keyword === "anyOf" || error.keyword === "not") {
    const inner = JSON.stringify(error.schema);
    if (inner.includes('"re2"') || inner.includes('"containsNone"')) return "pattern";
    if (inner.includes('"enum')) return "enum";
    return /"(minimum|maximum|multipleOf)"/.test(inner) ? "range" : "format";
  }
  return KINDS[error.keyword] ?? "format";
}

/** A range is told as a whole, everything else by the word that failed. */
function wanted(error: ErrorObject, parent: Schema): string {
  if (error.keyword === "minimum" || error.keyword === "maximum") {
    const { minimum, maximum } = parent as { minimum?: number; maximum?: number };
    if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  }
  if (error.keyword === "type" && "countedByTerraform" in parent) return "an object or a list of objects";
  return describeWord(error.keyword, error.schema)[0] ?? describeSchema({ [error.keyword]: error.schema });
}

/** Terraform judges types and counts blocks before the provider sees them, references or not. */
function judgedByTerraform(keyword: string, parent: Schema): boolean {
  if (keyword === "type") return true;
  const counted = parent["countedByTerraform"];
  if (keyword === "maxItems") return counted !== undefined;
  return (keyword === "minItems" || keyword === "minDistinct") && counted === "both";
}

function certaintyOf(path: readonly string[], subject: Subject): Partial<Finding> {
  return refers(subject.decoded, path[0] ?? "") ? { certainty: "reference" } : {};
}

function shown(value: unknown, path: readonly string[], subject: Subject): string {
  if (isSensitive(subject.attributes, path)) return "(sensitive)";
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return "an object";
  if (value === undefined) return "a reference";
  return display(value);
}

function sizeOf(value: unknown): string {
  return Array.isArray(value) ? String(value.length) : "none";
}

function openness(value: unknown): unknown {
  return Array.isArray(value) ? (value as { [OPEN]?: Open })[OPEN] : undefined;
}

/** Whether a path leads through blocks that are made from an unknown collection, of which Terraform looks at names alone. */
function isDynamic(root: Decoded, path: readonly string[]): boolean {
  let here: unknown = root;
  for (const part of path) {
    here = typeof here === "object" && here !== null ? (here as Decoded)[part] : undefined;
    if (openness(here) === "dynamic") return true;
  }
  return false;
}

function isName(part: string): boolean {
  return !/^\d+$/.test(part);
}

function pathOf(error: ErrorObject): string[] {
  const parts = error.instancePath.split("/").slice(1);
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
