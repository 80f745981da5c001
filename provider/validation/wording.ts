import { FORMATS } from "./formats";
import { providerFunction } from "./provider-functions";
import { type Schema } from "./rule-schema";

const LISTED = 12;

/** What a schema accepts, in words. */
export function describeSchema(schema: Schema): string {
  const words = Object.entries(schema).flatMap(([word, detail]) => describeWord(word, detail));
  return words.length === 0 ? "another value" : words.join(", ");
}

/** What one word of a schema accepts. Words that say nothing about the value give nothing. */
export function describeWord(word: string, detail: unknown): string[] {
  const describe = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  return describe === undefined ? [] : [describe(detail as never)];
}

const WORDS: Readonly<Record<string, (detail: never) => string>> = {
  const: (value: unknown) => (value === "" ? "nothing" : JSON.stringify(value)),
  type: (name: string) => TYPES[name] ?? name,
  enum: listed,
  enumOfAnyCase: (values: readonly unknown[]) => `${listed(values)}, in any case`,
  minimum: (bound: number) => `at least ${bound}`,
  maximum: (bound: number) => `at most ${bound}`,
  multipleOf: (divisor: number) => `a multiple of ${divisor}`,
  wholeNumber: () => "a whole number",
  bytes: (range: Range) => `${span(range)} bytes`,
  numericString: (range: Range) => `a whole number${Object.keys(range).length === 0 ? "" : ` of ${span(range)}`}`,
  re2: (pattern: string) => `text that matches ${pattern}`,
  network: (range: Range) =>
    `the CIDR block of a network${Object.keys(range).length === 0 ? "" : `, prefix ${span(range)}`}`,
  format: (name: string) => FORMATS[name]?.want ?? name,
  containsNone: (characters: string) => `none of the characters ${characters}`,
  lastOfList: (list: { values: readonly unknown[]; separator: string }) =>
    `${listed(list.values)}, separated by "${list.separator}"`,
  nonZero: () => "a value that is not empty",
  providerFunction: (name: string) => providerFunction(name)?.want ?? name,
  minItems: (bound: number) => `at least ${bound} of them`,
  minDistinct: (bound: number) => `at least ${bound} different ones`,
  maxItems: (bound: number) => `at most ${bound} of them`,
  not: (schema: Schema) => `not ${describeSchema(schema)}`,
  allOf: (schemas: readonly Schema[]) => schemas.map(describeSchema).join(" and "),
  anyOf: (schemas: readonly Schema[]) => schemas.map(describeSchema).join(" or "),
};

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
}

function span(range: Range): string {
  if (range.minimum === undefined) return `at most ${range.maximum ?? "any"}`;
  return range.maximum === undefined ? `at least ${range.minimum}` : `${range.minimum} to ${range.maximum}`;
}

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, LISTED).map((value) => JSON.stringify(value));
  return `one of ${shown.join(", ")}${values.length > LISTED ? ` and ${values.length - LISTED} more` : ""}`;
}
