import { isObject, objectAt, textOf, type JsonObject, type JsonValue } from "../plan/terraform-json";

/** The resource and data source types of a provider: `alicloud_vpc`, `data.alicloud_zones`. */
export type Blocks = ReadonlyMap<string, JsonObject>;

export interface SchemaChanges {
  /** Types that only one of the two has. */
  readonly addedTypes: readonly string[];
  readonly removedTypes: readonly string[];
  /** One line for each difference in an argument of the types that were asked for. */
  readonly arguments: readonly string[];
}

/** The types in one provider's part of a schema file. */
export function blocksOf(schema: JsonObject): Blocks {
  const section = (name: string, prefix: string): [string, JsonObject][] =>
    Object.entries(objectAt(schema, name)).map(([type, entry]) => [prefix + type, objectAt(entry, "block")]);
  return new Map([...section("resource_schemas", ""), ...section("data_source_schemas", "data.")]);
}

/** What changes between two versions of a provider, in full for the types named in `used`. */
export function compareSchemas(before: Blocks, after: Blocks, used: readonly string[]): SchemaChanges {
  return {
    addedTypes: [...after.keys()].filter((type) => !before.has(type)).sort(),
    removedTypes: [...before.keys()].filter((type) => !after.has(type)).sort(),
    arguments: used.flatMap((type) => {
      const [old, now] = [before.get(type), after.get(type)];
      return old === undefined || now === undefined ? [] : compareBlocks(argumentsOf(old), argumentsOf(now), type);
    }),
  };
}

function compareBlocks(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  type: string,
): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    if (old === undefined) return [`${type}.${name}: new, ${now ?? ""}`];
    return [now === undefined ? `${type}.${name}: gone, was ${old}` : `${type}.${name}: ${old} -> ${now}`];
  });
}

/** Every argument of a block by its path, and what it takes. */
function argumentsOf(block: JsonObject, path = ""): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(objectAt(block, "attributes"))) {
    const attribute = objectAt(value);
    found.set(path + name, `${describeType(attribute)}, ${FLAGS.filter((flag) => attribute[flag] === true).join(" ")}`);
    if (isObject(attribute["nested_type"])) addNested(found, attribute["nested_type"], `${path}${name}.`);
  }
  for (const [name, value] of Object.entries(objectAt(block, "block_types"))) {
    const { nesting_mode: nesting, min_items: minimum = 0 } = objectAt(value);
    found.set(path + name, `${textOf(nesting)} of blocks, ${minimum === 0 ? "optional" : "required"}`);
    addNested(found, objectAt(value, "block"), `${path}${name}.`);
  }
  return found;
}

function addNested(to: Map<string, string>, block: JsonObject, path: string): void {
  for (const [name, what] of argumentsOf(block, path)) to.set(name, what);
}

const FLAGS = ["required", "optional", "computed", "sensitive", "deprecated"] as const;

function describeType({ type, nested_type: nested }: JsonObject): string {
  if (type === undefined) return `${textOf(objectAt(nested)["nesting_mode"])} of objects`;
  return typeof type === "string" ? type : JSON.stringify(withoutDescription(type));
}

/** Members named `description` do not count: an older schema file may lack them. */
function withoutDescription(type: JsonValue): JsonValue {
  if (Array.isArray(type)) return type.map((part: JsonValue) => withoutDescription(part));
  if (!isObject(type)) return type;
  const { description: _, ...members } = type;
  return Object.fromEntries(Object.entries(members).map(([name, of]) => [name, withoutDescription(of)]));
}
