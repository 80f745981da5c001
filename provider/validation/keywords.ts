import Ajv, { type FuncKeywordDefinition } from "ajv";
import { RE2JS } from "re2js";
import { stableJson } from "../../base";
import { blockKeywords } from "./block-keywords";
import { FORMATS, isNetwork } from "./formats";
import { providerFunction } from "./provider-functions";

interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
}

interface ListRule {
  readonly values: readonly string[];
  readonly separator: string;
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
    logger: false,
    code: { optimize: false },
  });
  for (const [name, format] of Object.entries(FORMATS)) {
    ajv.addFormat(name, { type: "string", validate: format.accepts });
  }
  for (const keyword of [...VALUE_KEYWORDS, ...blockKeywords(ajv)]) ajv.addKeyword(keyword);
  return ajv;
}

const VALUE_KEYWORDS: readonly FuncKeywordDefinition[] = [
  number("wholeNumber", () => (data) => Number.isInteger(data) && data >= -(2 ** 63) && data < 2 ** 63),
  text("bytes", (range) => (data) => inRange(Buffer.byteLength(data), range as Range)),
  text("re2", (pattern) => (data) => re2(pattern as string).test(data)),
  text("network", (prefix) => (data) => isNetwork(data, prefix as Range)),
  text("numericString", (range) => (data) => /^[+-]?\d+$/.test(data) && inRange(Number(data), range as Range)),
  text("containsNone", (characters) => {
    const forbidden = Array.from(characters as string);
    return (data) => !forbidden.some((character) => data.includes(character));
  }),
  text("enumOfAnyCase", (values) => {
    const lower = new Set((values as readonly string[]).map((item) => item.toLowerCase()));
    return (data) => lower.has(data.toLowerCase());
  }),
  // The provider walks the whole list and keeps only what it found out about the last member.
  text("lastOfList", (rule) => {
    const { values, separator } = rule as ListRule;
    return (data) => values.includes(data.split(separator).at(-1) ?? "");
  }),
  any("nonZero", () => (data) => data !== "" && data !== 0),
  any("providerFunction", (name) => providerFunction(name as string)?.accepts ?? (() => true)),
  any("minDistinct", (minimum) => (data) => {
    return !Array.isArray(data) || new Set(data.map((member) => stableJson(member))).size >= (minimum as number);
  }),
];

function text(keyword: string, compile: (schema: unknown) => (data: string) => boolean): FuncKeywordDefinition {
  return { keyword, type: "string", errors: false, compile };
}

function number(keyword: string, compile: () => (data: number) => boolean): FuncKeywordDefinition {
  return { keyword, type: "number", errors: false, compile };
}

function any(keyword: string, compile: (schema: unknown) => (data: unknown) => boolean): FuncKeywordDefinition {
  return { keyword, errors: false, compile };
}

const compiled = new Map<string, RE2JS>();

function re2(pattern: string): RE2JS {
  const known = compiled.get(pattern) ?? RE2JS.compile(pattern);
  compiled.set(pattern, known);
  return known;
}

function inRange(number: number, range: Range): boolean {
  return number >= (range.minimum ?? -Infinity) && number <= (range.maximum ?? Infinity);
}
