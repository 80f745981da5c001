import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PROVIDERS, type ProviderName } from "../../provider/versions";
import { isObject, objectAt, textOf, type JsonObject, type JsonValue } from "./terraform-json";
import { isObjectType, type ValueType } from "./value-type";

/** The `block` of a resource or data source in the provider's schema, or undefined for a type it does not know. */
export type BlockLookup = (kind: "resource" | "data", type: string) => JsonObject | undefined;

/**
 * The type of a stack's output, from its expression and the schema of the provider. What cannot be told is a string.
 */
export function outputType(stack: JsonObject, output: string, lookup: BlockLookup): ValueType {
  return valueType(objectAt(stack, "output", output)["value"] ?? null, lookup);
}

function valueType(value: JsonValue, lookup: BlockLookup): ValueType {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "bool";
  if (Array.isArray(value)) return ["list", valueType((value as readonly JsonValue[])[0] ?? null, lookup)];
  if (isObject(value)) {
    return ["object", Object.fromEntries(Object.entries(value).map(([name, of]) => [name, valueType(of, lookup)]))];
  }
  const expression =
    typeof value === "string" ? /^\$\{([^{}]*|[^{}]*\{[^{}]*\}[^{}]*)\}$/.exec(value)?.[1]?.trim() : undefined;
  return expression === undefined ? "string" : expressionType(expression, lookup);
}

function expressionType(expression: string, lookup: BlockLookup): ValueType {
  const known = FUNCTIONS.find(([pattern]) => pattern.test(expression));
  if (known !== undefined) return known[1];
  const reference = /^(data\.)?([a-z][a-z0-9_]*)\.[\w-]+(?:\[[^\]]*\])?((?:\.(?:\*|[\w-]+)|\[[^\]]*\])+)$/.exec(
    expression,
  );
  if (reference === null) return "string";
  const [, data, type = "", path = ""] = reference;
  const block = lookup(data === undefined ? "resource" : "data", type);
  if (block === undefined) return "string";
  return walk(blockType(block), path.match(/\.[\w-]+|\.\*|\[[^\]]*\]/g) ?? []) ?? "string";
}

const FUNCTIONS: readonly (readonly [RegExp, ValueType])[] = [
  [/^(length|tonumber|max|min|ceil|floor|parseint)\(/, "number"],
  [/^(tobool|alltrue|anytrue|can|contains|startswith|endswith)\(/, "bool"],
  [/^(toset|setunion|setintersection|setsubtract)\(/, ["set", "string"]],
  [/^(tolist|concat|compact|distinct|flatten|keys|values|split|sort|slice|reverse)\(|^\[/, ["list", "string"]],
  [/^(tomap|merge|zipmap)\(|^\{/, ["map", "string"]],
];

/** Follows `.name`, `[0]`, `["key"]`, `[*]` and `.*` into a type. */
function walk(from: ValueType, steps: readonly string[]): ValueType | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return from;
  if (typeof from === "string") return undefined;
  if (isObjectType(from)) {
    const member = from[1][step.replace(/^\.|^\["|"\]$/g, "")];
    return member === undefined ? undefined : walk(member, rest);
  }
  if (step === "[*]" || step === ".*") {
    const element = walk(from[1], rest);
    return element === undefined ? undefined : ["list", element];
  }
  return walk(from[1], rest);
}

function blockType(block: JsonObject): ValueType {
  const members: Record<string, ValueType> = {};
  for (const [name, attribute] of Object.entries(objectAt(block, "attributes"))) {
    members[name] = attributeType(objectAt(attribute));
  }
  for (const [name, nested] of Object.entries(objectAt(block, "block_types"))) {
    const { nesting_mode: nesting } = objectAt(nested);
    members[name] = nest(nesting, blockType(objectAt(nested, "block")));
  }
  return ["object", members];
}

function attributeType(attribute: JsonObject): ValueType {
  const { type, nested_type: nested } = attribute;
  if (!isObject(nested)) return (type ?? "string") as ValueType;
  const { nesting_mode: nesting } = nested;
  return nest(nesting, blockType(nested));
}

const nest = (nesting: JsonValue | undefined, inner: ValueType): ValueType =>
  nesting === "single" ? inner : [textOf(nesting), inner];

/** Looks types up in the provider data of the project. */
export function providerBlocks(): BlockLookup {
  const loaded = new Map<ProviderName, JsonObject>();
  const load = (name: ProviderName): JsonObject => {
    const { source, version } = PROVIDERS[name];
    const file = join(__dirname, "..", "..", "provider", "data", `${name}-${version}.schema.json.gz`);
    const schema = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as JsonObject;
    return objectAt(schema, "provider_schemas", source);
  };
  return (kind, type) => {
    const name = (Object.keys(PROVIDERS) as ProviderName[]).find((provider) => type.startsWith(`${provider}_`));
    if (name === undefined) return undefined;
    const schema = loaded.get(name) ?? load(name);
    loaded.set(name, schema);
    const block = objectAt(schema, kind === "data" ? "data_source_schemas" : "resource_schemas", type)["block"];
    return isObject(block) ? block : undefined;
  };
}
