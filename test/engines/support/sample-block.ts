import type { AttributeSchema, BlockSchema, NestedBlockSchema } from "./provider-data";

/**
 * The smallest block that a schema accepts: required attributes and blocks only. Values say nothing; they have the
 * right type, no more.
 */
export function sampleBlock(block: BlockSchema): Readonly<Record<string, unknown>> {
  const attributes = Object.entries(block.attributes ?? {})
    .filter(([, { required }]) => required === true)
    .map(([name, attribute]): [string, unknown] => [name, sampleValue(attribute.type)]);
  const blocks = Object.entries(block.block_types ?? {})
    .filter(([, nested]) => (nested.min_items ?? 0) > 0)
    .map(([name, nested]): [string, unknown] => [name, copies(nested, (each) => sampleBlock(each.block))]);
  return Object.fromEntries([...attributes, ...blocks]);
}

/** A block with everything that can be set. */
export function fullBlock(block: BlockSchema): Readonly<Record<string, unknown>> {
  const attributes = Object.entries(block.attributes ?? {})
    .filter(([name, attribute]) => isSettable(attribute) && (name !== "id" || attribute.required === true))
    .map(([name, attribute]): [string, unknown] => [name, sampleValue(attribute.type)]);
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]): [string, unknown] =>
    nested.nesting_mode === "single"
      ? [name, fullBlock(nested.block)]
      : [name, copies(nested, (each) => fullBlock(each.block))],
  );
  return Object.fromEntries([...attributes, ...blocks]);
}

const isSettable = ({ required, optional }: AttributeSchema): boolean => required === true || optional === true;

function copies(nested: NestedBlockSchema, make: (nested: NestedBlockSchema) => object): readonly object[] {
  return Array.from({ length: Math.max(nested.min_items ?? 0, 1) }, () => make(nested));
}

function sampleValue(type: unknown): unknown {
  if (!Array.isArray(type)) return type === "number" ? 7 : type === "bool" ? true : "sample";
  const [kind, inner] = type as unknown as readonly [string, unknown];
  if (kind === "map") return { sample: sampleValue(inner) };
  if (kind !== "object") return [sampleValue(inner)];
  return Object.fromEntries(Object.entries(inner as object).map(([name, of]) => [name, sampleValue(of)]));
}
