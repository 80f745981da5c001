import { memberOf } from "./decode";
import { type Attribute, type Attributes, type Element, isBlock, isComputedOnly } from "./facts";
import { ruleSchema, type Schema } from "./rule-schema";

/** How an argument's presence depends on others. Paths start at the resource, as `block.0.argument` inside blocks. */
export interface Relation extends Pick<Attribute, "conflictsWith" | "exactlyOneOf" | "atLeastOneOf" | "requiredWith"> {
  readonly name: string;
}

export type Standing = "computed-only" | "removed" | "deprecated";

/** The JSON Schema of a decoded block: a resource, a data source, a provider block or a block inside one. */
export function blockSchema(attributes: Attributes): Schema {
  const entries = Object.entries(attributes);
  return bodySchema(
    attributes,
    entries
      .filter(([, attribute]) => attribute.required === true && attribute.defaultFunc !== true)
      .map(([name]) => name),
  );
}

function bodySchema(attributes: Attributes, mandatory: readonly string[]): Schema {
  const entries = Object.entries(attributes);
  const standing = Object.fromEntries(entries.flatMap(([name, attribute]) => standingOf(name, attribute)));
  const relations = entries.flatMap(([name, attribute]) => relationOf(name, attribute));
  return {
    type: "object",
    arguments: attributes,
    ...(mandatory.length === 0 ? {} : { mandatory }),
    ...(Object.keys(standing).length === 0 ? {} : { standing }),
    ...(relations.length === 0 ? {} : { relations }),
  };
}

/** The JSON Schema of what one argument accepts. */
export function argumentSchema(attribute: Attribute): Schema {
  if (isComputedOnly(attribute)) return {};
  return isBlock(attribute)
    ? { type: "array", items: blockSchema(attribute.block), ...blockCount(attribute) }
    : valueSchema(attribute);
}

/** Terraform itself counts every block against the maximum; the provider counts distinct ones of a set against the minimum. */
function blockCount(attribute: Attribute): Schema {
  const { minItems, maxItems, required } = attribute;
  return {
    ...(minItems === undefined ? {} : { [attribute.type === "set" ? "minDistinct" : "minItems"]: minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
    countedByTerraform: required === true ? "both" : "maximum",
  };
}

function valueSchema(element: Element & Pick<Attribute, "minItems" | "maxItems">): Schema {
  const rule = element.rule === undefined ? {} : ruleSchema(element.rule);
  const { minItems, maxItems } = element;
  switch (element.type) {
    case "string":
      return { type: "string", ...rule };
    case "bool":
      return { type: "boolean", ...rule };
    case "int":
      return { type: "number", wholeNumber: true, ...rule };
    case "float":
      return { type: "number", ...rule };
    case "list":
    case "set":
      return {
        type: "array",
        items: memberSchema(memberOf(element)),
        ...(minItems === undefined ? {} : { minItems }),
        ...(maxItems === undefined ? {} : { maxItems }),
      };
    case "map":
      return { type: "object", additionalProperties: mapMemberSchema(memberOf(element)), ...rule };
    case "object":
      return objectSchema(element);
    case "any":
      return {};
  }
}

/** A member of a list may be null; the provider then looks at nothing else of it. */
function memberSchema(element: Element): Schema {
  return { if: { type: "null" }, else: valueSchema(element) };
}

/** The provider's validators of a map's members are never called, and its whole numbers may have fractions. */
function mapMemberSchema(element: Element): Schema {
  const { rule: _, ...member } = element;
  return valueSchema(member.type === "int" ? { type: "float" } : member);
}

/** What is written as a value may hold more than the provider knows; Terraform drops it without a word. */
function objectSchema(element: Element): Schema {
  const attributes = element.block ?? {};
  const schema = element.nested === true ? blockSchema(attributes) : bodySchema(attributes, Object.keys(attributes));
  return { ...schema, dropsUnknown: true };
}

function standingOf(name: string, attribute: Attribute): [string, Standing][] {
  if (isComputedOnly(attribute)) return [[name, "computed-only"]];
  if (attribute.removed === true) return [[name, "removed"]];
  return attribute.deprecated === true ? [[name, "deprecated"]] : [];
}

function relationOf(name: string, attribute: Attribute): Relation[] {
  const { conflictsWith, exactlyOneOf, atLeastOneOf, requiredWith } = attribute;
  const relation = {
    ...(conflictsWith === undefined ? {} : { conflictsWith }),
    ...(exactlyOneOf === undefined ? {} : { exactlyOneOf }),
    ...(atLeastOneOf === undefined ? {} : { atLeastOneOf }),
    ...(requiredWith === undefined ? {} : { requiredWith }),
  };
  return Object.keys(relation).length === 0 ? [] : [{ name, ...relation }];
}
