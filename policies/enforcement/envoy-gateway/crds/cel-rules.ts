import { celEnv, isCelError, parse, plan } from "@bufbuild/cel";
import { strings } from "@bufbuild/cel/ext";
import { isRecord, membersOf } from "./defaults";
import { type StructuralSchema } from "./schemas";

/** A rule of a custom resource that a value breaks. */
export interface BrokenRule {
  /** Dotted path of the value. */
  readonly field: string;
  /** The resource's own words. */
  readonly message: string;
}

interface Rule {
  readonly rule: string;
  readonly message?: string;
}

type Evaluate = ReturnType<typeof plan>;
type Input = NonNullable<Parameters<Evaluate>[0]>[string];

const environment = celEnv({ funcs: strings });
const planned = new Map<string, Evaluate>();

/**
 * Evaluates the `x-kubernetes-validations` of a schema as the API server does. Defaults must be filled in. Rules about the change of
 * a value (`oldSelf`) hold for a new object and are passed over.
 */
export function brokenRules(value: unknown, schema: StructuralSchema): readonly BrokenRule[] {
  return judge(value, schema, "");
}

/** The rules of a schema, wherever they stand in it. */
export function rulesIn(schema: StructuralSchema): readonly string[] {
  const own = rulesOf(schema).map(({ rule }) => rule);
  return [...own, ...childrenOf(schema).flatMap(rulesIn)];
}

/** Whether the evaluator understands a rule: throws its own error when not. */
export function planRule(rule: string): Evaluate {
  const known = planned.get(rule);
  if (known !== undefined) return known;
  const made = plan(environment, parse(rule));
  planned.set(rule, made);
  return made;
}

function judge(value: unknown, schema: StructuralSchema, field: string): readonly BrokenRule[] {
  if (value === undefined || value === null) return [];
  const own = rulesOf(schema)
    .filter(({ rule }) => !rule.includes("oldSelf"))
    .filter(({ rule }) => !holds(rule, value))
    .map(({ rule, message }) => ({ field, message: message ?? `breaks the rule ${rule}` }));
  return [
    ...own,
    ...membersOf(value, schema).flatMap(([key, member, inner]) => judge(member, inner, path(field, key))),
  ];
}

function holds(rule: string, value: unknown): boolean {
  const result = planRule(rule)({ self: toCel(value) });
  if (isCelError(result)) return false;
  return result === true;
}

/** Whole numbers are `int` in CEL, as their schemas say; others are `double`. */
function toCel(value: unknown): Input {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(toCel);
  if (isRecord(value)) return new Map(Object.entries(value).map(([key, member]) => [key, toCel(member)]));
  return value as Input;
}

function childrenOf(schema: StructuralSchema): readonly StructuralSchema[] {
  const open = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  return [...Object.values(schema.properties ?? {}), ...(schema.items === undefined ? [] : [schema.items]), ...open];
}

function rulesOf(schema: StructuralSchema): readonly Rule[] {
  return (schema["x-kubernetes-validations"] as readonly Rule[] | undefined) ?? [];
}

const path = (parent: string, key: string): string => (parent === "" ? key : `${parent}.${key}`);
