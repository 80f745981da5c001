import { isRecord, memberFor, type SchemaNode, schemaOfKey } from "./schema-node";

/** A copy of a valid value with every default of its schema filled in, at every depth. */
export function fillDefaults(schema: SchemaNode, value: unknown): unknown {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? value : value.map((item: unknown) => fillDefaults(items, item));
  }
  if (!isRecord(value)) return value;
  const object = memberFor(schema, value) ?? schema;
  const written = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const keySchema = schemaOfKey(object, key);
    return [key, keySchema === undefined ? inner : fillDefaults(keySchema, inner)];
  });
  const missing = Object.entries(object.properties ?? {})
    .filter(([key, property]) => !Object.hasOwn(value, key) && property.default !== undefined)
    .map(([key, property]): [string, unknown] => [key, fillDefaults(property, property.default)]);
  return Object.fromEntries([...written, ...missing]);
}
