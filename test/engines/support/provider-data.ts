import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { FACTS, PROVIDERS } from "../../../provider/versions";

export interface AttributeSchema {
  readonly type?: unknown;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
}

export interface BlockSchema {
  readonly attributes?: Readonly<Record<string, AttributeSchema>>;
  readonly block_types?: Readonly<Record<string, NestedBlockSchema>>;
}

export interface NestedBlockSchema {
  readonly nesting_mode: "list" | "set" | "single";
  readonly block: BlockSchema;
  readonly min_items?: number;
}

export interface AttributeFacts {
  readonly type: string;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly forceNew?: boolean;
  readonly default?: unknown;
  readonly block?: Readonly<Record<string, AttributeFacts>>;
}

export interface Facts {
  readonly resources: Readonly<Record<string, { readonly attributes: Readonly<Record<string, AttributeFacts>> }>>;
}

type Schemas = Readonly<Record<string, { readonly block: BlockSchema }>>;

export interface ProviderSchema {
  readonly resource_schemas: Schemas;
  readonly data_source_schemas: Schemas;
}

export const ALICLOUD = PROVIDERS.alicloud.source;

/** The schema of the alicloud provider in the output of `tofu providers schema -json`, or in the project's data. */
export function alicloudSchema(json: string): ProviderSchema {
  const parsed = JSON.parse(json) as { readonly provider_schemas: Readonly<Record<string, ProviderSchema>> };
  const schema = parsed.provider_schemas[ALICLOUD];
  if (schema === undefined) throw new Error(`no schema of ${ALICLOUD}`);
  return schema;
}

export function readProviderData(kind: "schema" | "facts"): string {
  const version = kind === "schema" ? PROVIDERS.alicloud.version : FACTS.alicloud;
  const file = join(__dirname, "..", "..", "..", "provider", "data", `alicloud-${version}.${kind}.json.gz`);
  return gunzipSync(readFileSync(file)).toString("utf8");
}

export function readFacts(): Facts {
  return JSON.parse(readProviderData("facts")) as Facts;
}
