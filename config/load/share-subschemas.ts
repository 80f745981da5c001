/** A JSON Schema whose repeated parts stand once, under `$defs`: it means the same and compiles several times faster. */
export function shareSubschemas(schema: object): object {
  const counts = new Map<string, number>();
  const texts = new WeakMap<object, string>();
  const textOf = (node: object): string => {
    const known = texts.get(node) ?? JSON.stringify(node);
    texts.set(node, known);
    return known;
  };
  eachSubschema(schema, (node) => {
    const text = textOf(node);
    if (text.length >= WORTH_SHARING) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const definitions = new Map<string, { readonly name: string; body: unknown }>();
  const names = new Map<string, number>();
  /** That of the key under which it stands first, so that a new part does not rename the others. */
  const nameOf = (key: string): string => {
    const count = (names.get(key) ?? 0) + 1;
    names.set(key, count);
    return count === 1 ? key : `${key}${count}`;
  };
  const shared = (node: object, key: string): unknown => {
    const text = textOf(node);
    if ((counts.get(text) ?? 0) < 2) return inside(node);
    const known = definitions.get(text);
    if (known !== undefined) return { $ref: `#/$defs/${known.name}` };
    const definition = { name: nameOf(key), body: undefined as unknown };
    definitions.set(text, definition);
    definition.body = inside(node);
    return { $ref: `#/$defs/${definition.name}` };
  };
  const inside = (node: object): unknown => mapSubschemas(node, shared);
  const root = inside(schema) as object;
  return { ...root, $defs: Object.fromEntries([...definitions.values()].map(({ name, body }) => [name, body])) };
}

const WORTH_SHARING = 200;
/** Keywords that hold subschemas by name, and those that hold one. The members of `oneOf` stay where `discriminator` looks. */
const BY_NAME = ["properties", "patternProperties"];
const SINGLE = ["items", "additionalProperties", "not", "contains"];
const LISTS = ["oneOf", "anyOf", "allOf"];

type Node = Readonly<Record<string, unknown>>;

/** @param replace is told the key of the property under which the child stands */
function mapSubschemas(node: object, replace: (child: object, key: string) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (BY_NAME.includes(key) && isObject(value)) {
        return [
          key,
          Object.fromEntries(
            Object.entries(value).map(([name, child]) => [
              name,
              replaced(child, replace, key === "properties" ? name : "entry"),
            ]),
          ),
        ];
      }
      if (SINGLE.includes(key)) return [key, replaced(value, replace, key)];
      if (LISTS.includes(key) && Array.isArray(value)) {
        return [key, value.map((child: unknown) => (isObject(child) ? mapSubschemas(child, replace) : child))];
      }
      return [key, value];
    }),
  );
}

function eachSubschema(node: object, visit: (child: object) => void): void {
  mapSubschemas(node, (child) => {
    visit(child);
    eachSubschema(child, visit);
    return child;
  });
}

const replaced = (child: unknown, replace: (child: object, key: string) => unknown, key: string): unknown =>
  isObject(child) ? replace(child, key) : child;

const isObject = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
