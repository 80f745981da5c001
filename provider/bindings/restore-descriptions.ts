/**
 * The schema file was reduced by dropping every key named `description`, and with the texts went the arguments of that
 * name. The facts still have them; without this no binding could set one.
 */

interface FactAttribute {
  readonly type: string;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly block?: FactAttributes;
}
export type FactAttributes = Readonly<Record<string, FactAttribute>>;

interface BlockSchema {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly block_types?: Readonly<Record<string, { readonly block: BlockSchema }>>;
}

const NAME = "description";

/** `schema` with the `description` arguments that `facts` know, at every depth of nested blocks. */
export function restoreDescriptions<T extends BlockSchema>(schema: T, facts: FactAttributes): T {
  const lost = facts[NAME];
  const restored = lost === undefined || NAME in (schema.attributes ?? {}) ? {} : { [NAME]: attributeOf(lost) };
  const blocks = Object.entries(schema.block_types ?? {}).map(([name, nested]) => [
    name,
    { ...nested, block: restoreDescriptions(nested.block, facts[name]?.block ?? {}) },
  ]);
  return {
    ...schema,
    attributes: { ...schema.attributes, ...restored },
    ...(blocks.length === 0 ? {} : { block_types: Object.fromEntries(blocks) as unknown }),
  };
}

function attributeOf({ type, required, optional, computed, sensitive }: FactAttribute): unknown {
  return {
    type: type === "int" || type === "float" ? "number" : type,
    ...(required === true ? { required } : {}),
    ...(optional === true ? { optional } : {}),
    ...(computed === true ? { computed } : {}),
    ...(sensitive === true ? { sensitive } : {}),
  };
}
