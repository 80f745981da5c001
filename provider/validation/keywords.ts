import Ajv, { type DataValidateFunction, type FuncKeywordDefinition } from "ajv";
import { RE2JS } from "re2js";
import { stableJson } from "../../base";
import { type Relation, type Standing } from "./block-schema";
import { type Decoded } from "./decode";
import { FORMATS, isNetwork } from "./formats";
import { presenceOf } from "./presence";
import { providerFunction } from "./provider-functions";
import { brokenRelations } from "./relations";

interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** An ajv that knows the words for which JSON Schema has none. */
export function createAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    validateFormats: true,
    inlineRefs: false,
    logger: false,
  });
  for (const [name, format] of Object.entries(FORMATS)) ajv.addFormat(name, { type: "string", validate: format.accepts });
  for (const keyword of KEYWORDS) ajv.addKeyword(keyword);
  return ajv;
}

const KEYWORDS: readonly FuncKeywordDefinition[] = [
  value("wholeNumber", "number", () => (data: number) => Number.isInteger(data) && Math.abs(data) <= 2 ** 63),
  value("bytes", "string", (range: Range) => (data: string) => inRange(Buffer.byteLength(data), range)),
  value("re2", "string", (pattern: string) => (data: string) => re2(pattern).test(data)),
  value("network", "string", (prefix: Range) => (data: string) => isNetwork(data, prefix)),
  value("containsNone", "string", (characters: string) => (data: string) => ![...characters].some((c) => data.includes(c))),
  value("numericString", "string", (range: Range) => (data: string) => isDecimal(data) && inRange(Number(data), range)),
  value("enumOfAnyCase", "string", (values: readonly string[]) => {
    const lower = new Set(values.map((item) => item.toLowerCase()));
    return (data: string) => lower.has(data.toLowerCase());
  }),
  // The provider walks the whole list and keeps only what it found out about the last member.
  value("lastOfList", "string", (list: { values: readonly string[]; separator: string }) => (data: string) => {
    return list.values.includes(data.split(list.separator).at(-1) ?? "");
  }),
  value("nonZero", undefined, () => (data: unknown) => data !== "" && data !== 0),
  value("providerFunction", undefined, (name: string) => providerFunction(name)?.accepts ?? (() => true)),
  value("minDistinct", "array", (minimum: number) => (data: readonly unknown[]) => {
    return new Set(data.map((member) => stableJson(member))).size >= minimum;
  }),
  perBlock("mandatory", (names: readonly string[]) => (block) => {
    return names.filter((name) => presenceOf(block, name) === "absent").map((argument) => ({ argument }));
  }),
  perBlock("standing", (standings: Readonly<Record<string, Standing>>) => (block) => {
    return Object.entries(standings)
      .filter(([name]) => presenceOf(block, name) !== "absent")
      .map(([argument, standing]) => ({ argument, standing, value: block[argument] }));
  }),
  perBlock("relations", (relations: readonly Relation[]) => (block, root, prefix) => {
    return brokenRelations(relations, block, root, prefix).map((broken) => ({ ...broken }));
  }),
];

function value<S, T>(
  keyword: string,
  type: "string" | "number" | "array" | undefined,
  compile: (schema: S) => (data: T) => boolean,
): FuncKeywordDefinition {
  return { keyword, ...(type === undefined ? {} : { type }), errors: false, compile: compile as never };
}

/** A word about the arguments of one block; each fault is one ajv error with the fault in its `params`. */
function perBlock<S>(
  keyword: string,
  find: (schema: S) => (block: Decoded, root: Decoded, prefix: string) => Record<string, unknown>[],
): FuncKeywordDefinition {
  return {
    keyword,
    type: "object",
    errors: "full",
    compile: (schema: unknown) => {
      const faultsOf = find(schema as S);
      const validate: DataValidateFunction = (data: Decoded, context) => {
        const path = context?.instancePath ?? "";
        const faults = faultsOf(data, (context?.rootData ?? data) as Decoded, path.slice(1).replaceAll("/", "."));
        validate.errors = faults.map((params) => ({ keyword, params, instancePath: path, schemaPath: `#/${keyword}` }));
        return faults.length === 0;
      };
      return validate;
    },
  };
}

const compiled = new Map<string, RE2JS>();

function re2(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const fresh = RE2JS.compile(pattern);
  compiled.set(pattern, fresh);
  return fresh;
}

function inRange(number: number, range: Range): boolean {
  return number >= (range.minimum ?? -Infinity) && number <= (range.maximum ?? Infinity);
}

function isDecimal(text: string): boolean {
  return /^[+-]?\d+$/.test(text);
}
