/** A value of Terraform's JSON syntax. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The string, or empty text for anything else. */
export function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The object at a path of keys; empty where there is none. */
export function objectAt(value: JsonValue | undefined, ...path: readonly string[]): JsonObject {
  let current = value;
  for (const key of path) current = isObject(current) ? current[key] : undefined;
  return isObject(current) ? current : {};
}

/** The same value with every string replaced; `path` is where it stands. */
export function mapStrings(
  value: JsonValue,
  replace: (text: string, path: readonly string[]) => JsonValue,
  path: readonly string[] = [],
): JsonValue {
  if (typeof value === "string") return replace(value, path);
  if (Array.isArray(value)) return value.map((item: JsonValue, i) => mapStrings(item, replace, [...path, String(i)]));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, replace, [...path, key])]),
  );
}
