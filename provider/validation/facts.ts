import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** What one validator of the provider accepts. Several words in one rule hold together, `orEmpty` aside. */
export interface Rule {
  readonly enum?: readonly (string | number)[];
  readonly ignoreCase?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  /** Lengths count bytes of UTF-8. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Go RE2 syntax, unanchored unless it anchors itself. */
  readonly pattern?: string;
  readonly format?: string;
  readonly prefixMinimum?: number;
  readonly prefixMaximum?: number;
  readonly containsNone?: string;
  readonly splitEnum?: readonly string[];
  readonly separator?: string;
  readonly nonZero?: boolean;
  readonly orEmpty?: boolean;
  readonly numericString?: boolean;
  /** A validator of the provider's own, by its Go name. */
  readonly function?: string;
  readonly not?: Rule;
  readonly all?: readonly Rule[];
  readonly any?: readonly Rule[];
}

export type AttributeType = "bool" | "int" | "float" | "string" | "list" | "set" | "map" | "object" | "any";

/** The element of a list, set or map. */
export interface Element {
  readonly type: AttributeType;
  readonly elem?: Element;
  readonly block?: Attributes;
  readonly rule?: Rule;
  /** Written as a value (`name = {...}`) although it has attributes of its own; those may be left out. */
  readonly nested?: boolean;
}

/** One argument of a block, as the provider declares it. */
export interface Attribute extends Element {
  /** A change replaces the resource. */
  readonly forceNew?: boolean;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
  readonly removed?: boolean;
  /** A default that comes from the environment of the provider's process. */
  readonly defaultFunc?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly conflictsWith?: readonly string[];
  readonly exactlyOneOf?: readonly string[];
  readonly atLeastOneOf?: readonly string[];
  readonly requiredWith?: readonly string[];
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** What a provider declares about one resource or data source. */
export interface BlockFacts {
  readonly attributes: Attributes;
  readonly deprecated?: boolean;
  /** Operations whose timeout can be set. The values are defaults in seconds. */
  readonly timeouts?: Readonly<Record<string, number>>;
}

/** What a provider declares, for one exact version. */
export interface ProviderFacts {
  readonly version: string;
  readonly config: Attributes;
  readonly resources: Readonly<Record<string, BlockFacts>>;
  readonly dataSources: Readonly<Record<string, BlockFacts>>;
}

const DATA = join(__dirname, "..", "data");

/** Reads one file of `provider/data`. */
export function readData(name: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(join(DATA, name))).toString("utf8"));
}

/** An argument that only the provider sets. */
export function isComputedOnly(attribute: Attribute): boolean {
  return attribute.computed === true && attribute.optional !== true && attribute.required !== true;
}

/** An argument that Terraform reads as nested blocks: one object or a list of objects, never a reference as a whole. */
export function isBlock(attribute: Attribute): attribute is Attribute & { readonly block: Attributes } {
  return (
    attribute.block !== undefined && attribute.nested !== true && attribute.type !== "map" && !isComputedOnly(attribute)
  );
}
