import { type ErrorObject } from "ajv/dist/2020";

import { fromPointer, type Path, valueAt } from "./path";
import { isRecord, type SchemaNode, tagsOf } from "./schema-node";
import { schemaErrors } from "./validator";

export interface Repaired {
  /** A value that the schema accepts, or nothing when that could not be reached. */
  readonly value: unknown;
  /** The places where it differs from what was written. */
  readonly broken: readonly Path[];
}

const MOST_ROUNDS = 20;

/**
 * Puts a harmless sample where the schema found fault, so that the rest of the platform can be judged in the same run.
 * Findings that rest on a repaired place must be dropped by the caller.
 */
export function repair(written: unknown): Repaired {
  const holder = { root: structuredClone(written) };
  const broken: Path[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const errors = schemaErrors(holder.root);
    if (errors.length === 0) return { value: holder.root, broken };
    for (const error of errors) broken.push(mend(holder, error));
  }
  return { value: undefined, broken };
}

function mend(holder: { root: unknown }, error: ErrorObject): Path {
  const path = fromPointer(error.instancePath, holder.root);
  const schema = error.parentSchema as SchemaNode;
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const owner = valueAt(holder.root, path);
      if (isRecord(owner)) Reflect.deleteProperty(owner, key);
      return [...path, key];
    }
    case "required": {
      const key = String(params["missingProperty"]);
      const isTag = schema.discriminator?.propertyName === key;
      const property: SchemaNode = isTag ? { const: tagsOf(schema)[0] } : (schema.properties?.[key] ?? {});
      return put(holder, [...path, key], sample(property));
    }
    default:
      return put(holder, path, sample(schema));
  }
}

function put(holder: { root: unknown }, path: Path, value: unknown): Path {
  const last = path.at(-1);
  if (last === undefined) {
    holder.root = value;
    return path;
  }
  const owner = valueAt(holder.root, path.slice(0, -1));
  if (owner !== null && typeof owner === "object") {
    Object.defineProperty(owner, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return path;
}

/** The simplest value that a schema accepts. */
function sample(schema: SchemaNode): unknown {
  if (schema.default !== undefined) return structuredClone(schema.default);
  if (schema.examples !== undefined) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.oneOf?.[0] !== undefined) return sample(schema.oneOf[0]);
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  switch (type) {
    case "object":
      return Object.fromEntries((schema.required ?? []).map((key) => [key, sample(schema.properties?.[key] ?? {})]));
    case "array":
      return sampleList(schema);
    case "boolean":
      return false;
    case "integer":
    case "number":
      return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
    default:
      return "x".repeat(schema.minLength ?? 1);
  }
}

function sampleList(schema: SchemaNode): unknown {
  const item = sample(schema.items ?? {});
  const least = schema.minItems ?? 0;
  // Lists that want several different items are lists of ids: one letter after another makes them differ.
  return Array.from({ length: least }, (_, index) =>
    index > 0 && typeof item === "string" ? item.slice(0, -1) + String.fromCharCode(97 + index) : item,
  );
}
