import { type ValidateFunction } from "ajv";
import { nearest } from "../../base";
import { blockSchema } from "./block-schema";
import { decodeBlock } from "./decode";
import { explain } from "./explain";
import { type Attribute, type Attributes, type BlockFacts } from "./facts";
import { type Finding } from "./finding";
import { createAjv } from "./keywords";
import { type ProviderData, providerData, providerOfType } from "./provider-data";

export type BlockKind = "resource" | "data" | "provider";

/** A block of Terraform JSON to judge. */
export interface JudgedBlock {
  readonly kind: BlockKind;
  /** `alicloud_vpc`, or the provider's name for a provider block. */
  readonly type: string;
  /** The block as it stands in Terraform JSON. */
  readonly block: Readonly<Record<string, unknown>>;
  /** The provider whose data judges the block. Default: the first part of `type`. */
  readonly provider?: string;
  /** What findings name as their place, such as a construct path. Default: `type`. */
  readonly where?: string;
}

const META: Readonly<Record<BlockKind, readonly string[]>> = {
  resource: ["depends_on", "count", "for_each", "provider", "lifecycle", "provisioner", "connection"],
  data: ["depends_on", "count", "for_each", "provider", "lifecycle", "provisioner", "connection"],
  provider: ["alias", "version"],
};

interface Judge {
  readonly attributes: Attributes;
  readonly validate: ValidateFunction;
  readonly deprecated: boolean;
}

const ajv = createAjv();
const judges = new Map<string, Judge>();

/**
 * Judges one block by what its provider accepts: unknown and missing arguments, types, values, list sizes and the
 * relations between arguments. References pass. A provider without data finds nothing.
 */
export function judgeBlock(subject: JudgedBlock): Finding[] {
  const provider = subject.provider ?? (subject.kind === "provider" ? subject.type : providerOfType(subject.type));
  const data = providerData(provider);
  if (data === undefined) return [];
  const where = subject.where ?? subject.type;
  const judge = judgeOf(data, subject.kind, subject.type);
  if (judge === undefined) return [unknownType(data, subject.kind, subject.type, where)];
  const decoded = decodeBlock(withoutMeta(subject.block, META[subject.kind]), judge.attributes);
  const valid = judge.validate(decoded);
  const found = valid
    ? []
    : explain(judge.validate.errors ?? [], { where, type: subject.type, attributes: judge.attributes, decoded });
  return judge.deprecated ? [...found, deprecatedType(subject.type, where)] : found;
}

function withoutMeta(block: JudgedBlock["block"], meta: readonly string[]): JudgedBlock["block"] {
  if (!meta.some((name) => Object.hasOwn(block, name))) return block;
  return Object.fromEntries(Object.entries(block).filter(([name]) => !meta.includes(name)));
}

function judgeOf(data: ProviderData, kind: BlockKind, type: string): Judge | undefined {
  const key = `${data.name} ${kind} ${type}`;
  const known = judges.get(key);
  if (known !== undefined) return known;
  const facts = factsOf(data, kind, type);
  if (facts === undefined) return undefined;
  const attributes = kind === "provider" ? facts.attributes : withImplied(facts);
  const judge = {
    attributes,
    validate: ajv.compile(blockSchema(attributes)),
    deprecated: facts.deprecated === true,
  };
  judges.set(key, judge);
  return judge;
}

function factsOf(data: ProviderData, kind: BlockKind, type: string): BlockFacts | undefined {
  if (kind === "provider") return { attributes: data.facts.config };
  const blocks = kind === "resource" ? data.facts.resources : data.facts.dataSources;
  return Object.hasOwn(blocks, type) ? blocks[type] : undefined;
}

const ID: Attribute = { type: "string", computed: true };

/** Every block also has an `id`, which cannot be set, and a `timeouts` block where it has timeouts. */
function withImplied(facts: BlockFacts): Attributes {
  const operations = Object.keys(facts.timeouts ?? {});
  const timeouts: Attribute = {
    type: "list",
    optional: true,
    maxItems: 1,
    block: Object.fromEntries(
      operations.map((name): [string, Attribute] => [name, { type: "string", optional: true }]),
    ),
  };
  return { id: ID, ...(operations.length === 0 ? {} : { timeouts }), ...facts.attributes };
}

function unknownType(data: ProviderData, kind: BlockKind, type: string, where: string): Finding {
  const known = Object.keys(kind === "resource" ? data.facts.resources : data.facts.dataSources);
  const near = nearest(type, known);
  return {
    kind: "unknown type",
    severity: "error",
    certainty: "certain",
    where,
    type,
    argument: "",
    got: `a ${kind === "data" ? "data source" : "resource"} type that ${data.name} ${data.facts.version} does not have`,
    want: `one of its ${known.length} types`,
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  };
}

function deprecatedType(type: string, where: string): Finding {
  return {
    kind: "deprecated",
    severity: "warning",
    certainty: "certain",
    where,
    type,
    argument: "",
    got: "a deprecated type",
    want: "what the provider's documentation puts in its place",
  };
}
