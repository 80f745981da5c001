import { isObject, objectAt, textOf, type JsonObject, type JsonValue } from "./terraform-json";

/** A fair password, since most variables without a default are. */
const TEXT = "Placeholder-1";

/**
 * Gives every variable without a default a made-up one, so that a plan needs none of the secrets. A value that the user
 * does give, as `TF_VAR_name`, still comes first.
 */
export function withMadeUpVariables(stack: JsonObject): { readonly json: JsonObject; readonly variables: string[] } {
  const missing = Object.entries(objectAt(stack, "variable")).filter(
    (entry): entry is [string, JsonObject] => isObject(entry[1]) && !("default" in entry[1]),
  );
  if (missing.length === 0) return { json: stack, variables: [] };
  const filled: Readonly<Record<string, JsonObject>> = Object.fromEntries(
    missing.map(([name, variable]) => [name, { ...variable, default: valueOf(textOf(variable["type"])) }]),
  );
  return {
    json: { ...stack, variable: { ...objectAt(stack, "variable"), ...filled } },
    variables: missing.map(([name]) => name),
  };
}

function valueOf(type: string): JsonValue {
  if (type === "number") return 1;
  if (type === "bool") return false;
  if (/^(list|set|tuple)/.test(type)) return [];
  return /^(map|object)/.test(type) ? {} : TEXT;
}
