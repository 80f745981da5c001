import { isObject, objectAt, type JsonObject, type JsonValue } from "../plan/terraform-json";

/** What is kept of a provider's schema, in the form of `tofu providers schema -json`. */
export interface ProviderSchemas {
  readonly format_version: string;
  readonly provider_versions: Readonly<Record<string, string>>;
  readonly provider_schemas: Readonly<Record<string, JsonObject>>;
}

const SECTIONS = ["resource_schemas", "data_source_schemas"] as const;

/**
 * One provider out of a schema file, without its texts: descriptions of blocks and attributes. An attribute that is
 * itself named `description` stays, and so does a member of that name in the type of an attribute.
 * @throws Error when the file holds no schema of that provider, or says that it is of another version
 */
export function reduceSchema(file: JsonValue, source: string, version: string): ProviderSchemas {
  const schemas = objectAt(file, "provider_schemas");
  const { [source]: schema } = schemas;
  const found = Object.keys(schemas);
  if (!isObject(schema) || !isObject(schema["resource_schemas"])) {
    throw new Error(
      `[schema] provider_schemas: got ${found.length === 0 ? "none" : found.join(", ")}, want ${source}: the output of tofu providers schema -json`,
    );
  }
  const { [source]: said } = objectAt(file, "provider_versions");
  if (typeof said === "string" && said !== version) {
    throw new Error(`[schema] provider_versions.${source}: got ${said}, want ${version}`);
  }
  const { format_version: format } = objectAt(file);
  return {
    format_version: typeof format === "string" ? format : "1.0",
    provider_versions: { [source]: version },
    provider_schemas: {
      [source]: {
        provider: reduceEntry(schema["provider"] ?? {}),
        ...Object.fromEntries(SECTIONS.map((section) => [section, each(schema[section], reduceEntry)])),
      },
    },
  };
}

const reduceEntry = (entry: JsonValue): JsonValue => {
  const { block, ...rest } = objectAt(entry);
  return { ...rest, block: reduceBlock(block ?? {}) };
};

function reduceBlock(block: JsonValue): JsonValue {
  const { attributes, block_types: blocks, ...rest } = objectAt(block);
  return {
    ...withoutTexts(rest),
    ...(attributes === undefined ? {} : { attributes: each(attributes, reduceAttribute) }),
    ...(blocks === undefined ? {} : { block_types: each(blocks, reduceEntry) }),
  };
}

function reduceAttribute(attribute: JsonValue): JsonValue {
  const { nested_type: nested, ...rest } = objectAt(attribute);
  return {
    ...withoutTexts(rest),
    ...(nested === undefined ? {} : { nested_type: reduceBlock(nested) }),
  };
}

function withoutTexts({ description: _, description_kind: __, ...rest }: JsonObject): JsonObject {
  return rest;
}

function each(named: JsonValue | undefined, reduce: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(objectAt(named)).map(([name, value]) => [name, reduce(value)]));
}
