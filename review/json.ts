/** A value of parsed JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The object, or an empty one for anything else. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The list, or an empty one for nothing, or the value alone in a list. */
export function listOf(value: unknown): readonly Json[] {
  if (isList(value)) return value;
  return value === undefined || value === null ? [] : [value as Json];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The value at a path of keys and indexes. The first of a list stands for the list where the path names no index. */
export function at(value: unknown, ...path: readonly (string | number)[]): Json | undefined {
  let current = value as Json | undefined;
  for (const key of path) {
    if (isList(current)) current = typeof key === "number" ? current[key] : at(current[0], key);
    else current = isObject(current) ? current[String(key)] : undefined;
  }
  return current;
}

/** The object or list that a text holds, or nothing. */
export function parsed(text: unknown): JsonObject | readonly Json[] | undefined {
  if (typeof text !== "string" || !/^\s*[[{]/.test(text)) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) || isList(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
