import { display } from "../../base";
import { type SchemaNode, tagsOf } from "./schema-node";

/** What a schema allows, in words. */
export function wanted(schema: SchemaNode): string {
  if (schema.oneOf !== undefined) {
    return `a map with ${schema.discriminator?.propertyName ?? "a tag"}: ${list(tagsOf(schema))}`;
  }
  if (schema.enum !== undefined) return list(schema.enum);
  if (schema.const !== undefined) return display(schema.const);
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return types.map((type) => ofType(type, schema)).join(", or ");
}

export function list(values: readonly unknown[]): string {
  const shown = values.map((value) => (typeof value === "string" ? value : display(value)));
  return shown.length === 1 ? (shown[0] ?? "") : `one of ${shown.join(", ")}`;
}

function ofType(type: string, schema: SchemaNode): string {
  switch (type) {
    case "integer":
      return `a whole number${range(schema)}`;
    case "number":
      return `a number${range(schema)}`;
    case "boolean":
      return "true or false";
    case "array":
      return `a list${items(schema)}`;
    case "object":
      return objectForm(schema);
    default:
      return schema.patternErrorMessage ?? `text${length(schema)}`;
  }
}

function objectForm(schema: SchemaNode): string {
  const required = schema.required ?? [];
  return required.length === 0 ? "a map" : `a map with ${enumerate(required)}`;
}

function range({ minimum, maximum, exclusiveMinimum, multipleOf }: SchemaNode): string {
  const step = multipleOf === undefined ? "" : `, a multiple of ${multipleOf}`;
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}${step}`;
  if (exclusiveMinimum !== undefined)
    return ` above ${exclusiveMinimum}${maximum === undefined ? "" : `, at most ${maximum}`}${step}`;
  if (minimum !== undefined) return `, ${minimum} or more${step}`;
  return step;
}

function items({ minItems, maxItems }: SchemaNode): string {
  if (minItems !== undefined && maxItems !== undefined) return ` of ${minItems} to ${maxItems}`;
  if (minItems !== undefined) return ` of at least ${minItems}`;
  return maxItems === undefined ? "" : ` of at most ${maxItems}`;
}

function length({ minLength, maxLength }: SchemaNode): string {
  if (minLength !== undefined) return ` of at least ${minLength} characters`;
  return maxLength === undefined ? "" : ` of at most ${maxLength} characters`;
}

/** `a, b and c` */
function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
