import type { Json, JsonObject } from "../../../policies/enforcement";

/** Lists that are merged entry by entry, and the key that tells their entries apart. */
const KEYS: Readonly<Record<string, string>> = { containers: "name", topologySpreadConstraints: "topologyKey" };

/** `top` over `base`: objects merge, known lists merge by key, anything else is replaced. */
export function overlaid(base: JsonObject, top: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(top)) merged[key] = mergedValue(key, merged[key], value);
  return merged;
}

function mergedValue(name: string, base: Json | undefined, top: Json): Json {
  const key = KEYS[name];
  if (key !== undefined && isList(base) && isList(top)) return mergedList(key, base, top);
  if (isProbe(name)) return top;
  return isObject(base) && isObject(top) ? overlaid(base, top) : top;
}

/** A probe asks one way: one kind of probe never merges with another. */
const isProbe = (name: string): boolean => name.endsWith("Probe") || name === "rollingUpdate";

function mergedList(key: string, base: readonly Json[], top: readonly Json[]): Json {
  const find = (list: readonly Json[], value: Json | undefined) =>
    list.find((entry): entry is JsonObject => isObject(entry) && entry[key] === value);
  const changed = base.map((entry) => {
    const over = isObject(entry) ? find(top, entry[key]) : undefined;
    return isObject(entry) && over !== undefined ? overlaid(entry, over) : entry;
  });
  const added = top.filter((entry) => !isObject(entry) || find(base, entry[key]) === undefined);
  return [...changed, ...added];
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value);
