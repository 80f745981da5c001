import { type StructuralSchema } from "./schemas";

/** A copy with the schema's defaults where a value is absent, as the API server fills them in before it judges. */
export function withDefaults(value: unknown, schema: StructuralSchema): unknown {
  if (Array.isArray(value)) {
    return schema.items === undefined ? value : value.map((member) => withDefaults(member, schema.items ?? {}));
  }
  if (!isRecord(value)) return value;
  const defaults = Object.entries(schema.properties ?? {})
    .filter(([key, member]) => value[key] === undefined && member["default"] !== undefined)
    .map(([key, member]) => [key, member["default"]] as const);
  const filled: Record<string, unknown> = { ...value, ...Object.fromEntries(defaults) };
  for (const [key, member, inner] of membersOf(filled, schema)) filled[key] = withDefaults(member, inner);
  return filled;
}

/** The members of a value that the schema describes, with what it says of each. */
export function membersOf(
  value: unknown,
  schema: StructuralSchema,
): readonly (readonly [string, unknown, StructuralSchema])[] {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? [] : value.map((member: unknown, index) => [String(index), member, items] as const);
  }
  if (!isRecord(value)) return [];
  const open = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
  return Object.entries(value).flatMap(([key, member]) => {
    const inner = schema.properties?.[key] ?? open;
    return inner === undefined ? [] : [[key, member, inner] as const];
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
