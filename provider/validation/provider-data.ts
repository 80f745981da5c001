import { type Attribute, type Attributes, type BlockFacts, type Element, type ProviderFacts, readData } from "./facts";
import { FACTS, type ProviderName, PROVIDERS } from "../versions";

/** A provider that the project holds data for. */
export interface ProviderData {
  /** The name that prefixes its types. */
  readonly name: ProviderName;
  readonly facts: ProviderFacts;
}

const READERS: Readonly<Record<ProviderName, () => ProviderFacts>> = {
  alicloud: () => withReadTimeouts(readData(`alicloud-${FACTS.alicloud}.facts.json.gz`) as ProviderFacts),
  helm: () => {
    const { version } = PROVIDERS.helm;
    const { provider_schemas: schemas } = readData(`helm-${version}.schema.json.gz`) as SchemaFile;
    return factsOfSchema(schemas[PROVIDERS.helm.source], version);
  },
};

const loaded = new Map<string, ProviderData>();

/** The data of a provider, read on first use, or nothing for a provider that the project holds no data for. */
export function providerData(name: string): ProviderData | undefined {
  const known = loaded.get(name);
  if (known !== undefined || !isProviderName(name)) return known;
  const data = { name, facts: READERS[name]() };
  loaded.set(name, data);
  return data;
}

/** The data of the provider with a source address such as `aliyun/alicloud`, whatever its registry. */
export function providerDataOfSource(source: string): ProviderData | undefined {
  const name = Object.keys(PROVIDERS)
    .filter(isProviderName)
    .find((known) => withoutRegistry(PROVIDERS[known].source) === withoutRegistry(source));
  return name === undefined ? undefined : providerData(name);
}

function isProviderName(name: string): name is ProviderName {
  return Object.hasOwn(PROVIDERS, name);
}

function withoutRegistry(source: string): string {
  return source.split("/").slice(-2).join("/").toLowerCase();
}

/** The provider that a type belongs to by its name: `alicloud` for `alicloud_vpc`. */
export function providerOfType(type: string): string {
  return type.split("_")[0] ?? type;
}

/** The facts tell the timeouts of create, update and delete. Two types of the schema also have one for reading. */
function withReadTimeouts(facts: ProviderFacts): ProviderFacts {
  return {
    ...facts,
    resources: addReadTimeout(facts.resources, "alicloud_dms_enterprise_instance"),
    dataSources: addReadTimeout(facts.dataSources, "alicloud_images"),
  };
}

type Blocks = Readonly<Record<string, BlockFacts>>;

function addReadTimeout(blocks: Blocks, type: string): Blocks {
  const block = blocks[type];
  return block === undefined ? blocks : { ...blocks, [type]: { ...block, timeouts: { ...block.timeouts, read: 0 } } };
}

interface SchemaAttribute {
  readonly type?: unknown;
  readonly nested_type?: {
    readonly attributes: Readonly<Record<string, SchemaAttribute>>;
    readonly nesting_mode: string;
  };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
}

interface SchemaBlock {
  readonly attributes?: Readonly<Record<string, SchemaAttribute>>;
}

interface SchemaFile {
  readonly provider_schemas: Readonly<Record<string, ProviderSchema>>;
}

interface ProviderSchema {
  readonly provider: { readonly block: SchemaBlock };
  readonly resource_schemas: Readonly<Record<string, { readonly block: SchemaBlock }>>;
  readonly data_source_schemas: Readonly<Record<string, { readonly block: SchemaBlock }>>;
}

/** What a provider's schema says, in the form of facts. Providers built on the plugin framework have no nested blocks here. */
function factsOfSchema(schema: ProviderSchema | undefined, version: string): ProviderFacts {
  const blocks = (all: ProviderSchema["resource_schemas"] = {}): Blocks =>
    Object.fromEntries(
      Object.entries(all).map(([type, { block }]) => [type, { attributes: attributesOf(block.attributes) }]),
    );
  return {
    version,
    config: attributesOf(schema?.provider.block.attributes),
    resources: blocks(schema?.resource_schemas),
    dataSources: blocks(schema?.data_source_schemas),
  };
}

function attributesOf(attributes: SchemaBlock["attributes"] = {}): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, attributeOf(attribute)]));
}

function attributeOf(attribute: SchemaAttribute): Attribute {
  const { type, nested_type: nested, ...flags } = attribute;
  if (nested === undefined) return { ...elementOf(type), ...flags };
  const nesting = nested.nesting_mode === "single" ? "object" : (nested.nesting_mode as "list" | "set" | "map");
  return { type: nesting, block: attributesOf(nested.attributes), nested: true, ...flags };
}

const PRIMITIVES: Readonly<Record<string, Element["type"]>> = { string: "string", bool: "bool", number: "float" };

/** A type of Terraform's JSON form: `"string"`, or `["list", "string"]`. */
function elementOf(type: unknown): Element {
  if (typeof type === "string") return { type: PRIMITIVES[type] ?? "any" };
  if (!Array.isArray(type)) return { type: "any" };
  const [kind, member] = type as [string, unknown];
  return kind === "list" || kind === "set" || kind === "map"
    ? { type: kind, elem: elementOf(member) }
    : { type: "any" };
}
