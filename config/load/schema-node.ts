/** The part of JSON Schema that the platform schema uses, for the code that walks it. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly discriminator?: { readonly propertyName: string };
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly patternErrorMessage?: string;
  readonly hint?: string;
}

/** The member of a tagged union that a value belongs to. */
export function memberFor(schema: SchemaNode, value: Readonly<Record<string, unknown>>): SchemaNode | undefined {
  const tag = schema.discriminator?.propertyName;
  if (tag === undefined) return undefined;
  return schema.oneOf?.find((candidate) => candidate.properties?.[tag]?.const === value[tag]);
}

/** The tags a union knows. */
export function tagsOf(schema: SchemaNode): readonly unknown[] {
  const tag = schema.discriminator?.propertyName ?? "";
  return (schema.oneOf ?? []).map((candidate) => candidate.properties?.[tag]?.const);
}

/** The schema of one member of an object, by its name. */
export function schemaOfKey(schema: SchemaNode, key: string): SchemaNode | undefined {
  const own = schema.properties;
  if (own !== undefined && Object.hasOwn(own, key)) return own[key];
  const [pattern] = Object.entries(schema.patternProperties ?? {}).filter(([form]) => new RegExp(form, "u").test(key));
  if (pattern !== undefined) return pattern[1];
  return typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
