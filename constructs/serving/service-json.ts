import { stableJson } from "../../base";

/** Plain data, as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/**
 * JSON with sorted keys for an argument that Terraform reads as a template: references stay, and whatever else looks
 * like one, such as `${HOME}` in a command, is escaped.
 */
export function serviceJson(config: JsonObject): string {
  return stableJson(escaped(config));
}

/** Lays `over` upon `base`: objects merge, lists of objects merge by place, everything else is replaced. */
export function overlay(base: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value !== undefined) merged[key] = mergedValue(merged[key], value);
  }
  return merged;
}

function mergedValue(base: Json | undefined, over: Json): Json {
  if (isList(base) && isList(over) && [...base, ...over].every(isObject)) {
    return Array.from({ length: Math.max(base.length, over.length) }, (_, index) =>
      over[index] === undefined ? (base[index] ?? null) : mergedValue(base[index], over[index]),
    );
  }
  return isObject(base) && isObject(over) ? overlay(base, over) : over;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

function escaped(value: Json | undefined): Json | undefined {
  if (typeof value === "string") return escapedText(value);
  if (isList(value)) return value.map((item) => escaped(item) ?? null);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]));
}

/** References stay; `${` and `%{` of anybody else are doubled. */
function escapedText(text: string): string {
  return text
    .split(REFERENCE)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/([$%])\{/g, "$1$1{")))
    .join("");
}

/** How the core writes a reference into a string. */
const REFERENCE = /(\$\{TfToken\[[^\]]+\]\})/;
