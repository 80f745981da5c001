import { stableJson } from "../../base";
import { convertPrimitive, UNKNOWN } from "./convert";
import { type Attribute, type Attributes, type Element, isBlock, isComputedOnly } from "./facts";
import { containsReference, isReference } from "./tokens";

/** Names that are set in an object although no known value stands there. */
export const PRESENT = Symbol("set without a known value");
/** Names that are set to null. */
export const NULLED = Symbol("set to null");
/** Marks a list whose length is not known before apply: blocks made from an unknown collection, or a set with unknown members. */
export const OPEN = Symbol("length unknown until apply");
export type Open = "dynamic" | "unknown members";
/** On the outermost object: arguments in which a reference stands, at any depth. */
export const REFERRING = Symbol("arguments with a reference in them");

/** A block as the provider receives it: blocks are lists, values converted, nulls and unknown values left out. */
export interface Decoded {
  [name: string]: unknown;
  [PRESENT]?: ReadonlySet<string>;
  [NULLED]?: ReadonlySet<string>;
  [REFERRING]?: ReadonlySet<string>;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a block of Terraform JSON the way Terraform reads it before the provider sees it. Nothing is refused here: what
 * cannot be converted stays as it is, for the schema to refuse.
 */
export function decodeBlock(json: Json, attributes: Attributes): Decoded {
  const decoded = decodeBody(json, attributes);
  const referring = new Set<string>();
  for (const [name, value] of Object.entries(json)) {
    if (name === "dynamic") {
      for (const [label, body] of dynamicBodies(value)) if (containsReference(body)) referring.add(label);
    } else if (name !== "//" && containsReference(value)) referring.add(name);
  }
  decoded[REFERRING] = referring;
  return decoded;
}

function decodeBody(json: Json, attributes: Attributes): Decoded {
  const decoded = Object.create(null) as Decoded;
  for (const [name, value] of Object.entries(json)) {
    if (name === "//") continue;
    if (value === null) {
      decoded[NULLED] = new Set(decoded[NULLED]).add(name);
    } else if (Object.hasOwn(attributes, name)) {
      assign(decoded, name, decodeArgument(value, attributes[name] as Attribute));
    } else if (name !== "dynamic") {
      decoded[name] = value;
    }
  }
  if (!Object.hasOwn(attributes, "dynamic")) {
    for (const [label, content] of dynamicBodies(json["dynamic"])) addDynamic(decoded, label, content, attributes);
  }
  return decoded;
}

function assign(target: Decoded, name: string, value: unknown): void {
  if (value === UNKNOWN) target[PRESENT] = new Set(target[PRESENT]).add(name);
  else if (value !== undefined) target[name] = value;
}

function decodeArgument(value: unknown, attribute: Attribute): unknown {
  if (isComputedOnly(attribute)) return value;
  return isBlock(attribute) ? decodeBlocks(value, attribute.block) : decodeValue(value, attribute);
}

/** One object is one block; a list without members is the same as none. */
function decodeBlocks(value: unknown, attributes: Attributes): unknown {
  if (typeof value !== "object" || value === null) return value;
  const bodies: unknown[] = Array.isArray(value) ? value : [value];
  return bodies.length === 0 ? undefined : bodies.map((body) => decodeMember(body, attributes));
}

/** A null is an empty block; a list of objects in the place of one block is that block in pieces. */
function decodeMember(body: unknown, attributes: Attributes): unknown {
  if (body === null) return decodeBody({}, attributes);
  if (Array.isArray(body) && body.every(isObject)) return decodeBody(Object.assign({}, ...body) as Json, attributes);
  return isObject(body) ? decodeBody(body, attributes) : body;
}

function dynamicBodies(value: unknown): [string, unknown][] {
  const groups: unknown[] = Array.isArray(value) ? value : [value];
  return groups
    .filter(isObject)
    .flatMap((group) => Object.entries(group))
    .flatMap(([label, bodies]) =>
      (Array.isArray(bodies) ? bodies : [bodies]).map((body): [string, unknown] => [label, body]),
    );
}

/** Blocks made from a literal collection are as many as it has members; made from another, any number. */
function addDynamic(decoded: Decoded, label: string, dynamic: unknown, attributes: Attributes): void {
  const attribute = Object.hasOwn(attributes, label) ? attributes[label] : undefined;
  const content = isObject(dynamic) && isObject(dynamic["content"]) ? dynamic["content"] : {};
  if (attribute === undefined || !isBlock(attribute)) {
    decoded[label] = content;
    return;
  }
  const before = Array.isArray(decoded[label]) ? (decoded[label] as unknown[]) : [];
  const each = isObject(dynamic) ? dynamic["for_each"] : undefined;
  if (typeof each === "object" && each !== null && !containsReference(Object.keys(each))) {
    const made = Object.keys(each).map(() => decodeBody(content, attribute.block));
    if (before.length + made.length > 0) decoded[label] = [...before, ...made];
  } else {
    decoded[label] = open([...before, decodeBody(content, attribute.block)], "dynamic");
  }
}

function open(list: unknown[], reason: Open): unknown[] {
  return Object.assign(list, { [OPEN]: reason });
}

function decodeValue(value: unknown, element: Element): unknown {
  if (typeof value === "string" && isReference(value)) return UNKNOWN;
  switch (element.type) {
    case "list":
    case "set":
      return Array.isArray(value) ? decodeList(value, element) : value;
    case "map":
      return isObject(value) ? decodeMap(value, element) : value;
    case "object":
      return isObject(value) ? decodeObject(value, element) : value;
    default:
      return convertPrimitive(value, element.type);
  }
}

function decodeObject(value: Json, element: Element): Decoded {
  const decoded = decodeBody(value, element.block ?? {});
  if (element.nested !== true) decoded[NULLED]?.forEach((name) => assign(decoded, name, UNKNOWN));
  return decoded;
}

/** A member that is null or unknown leaves a null in its place. */
function decodeList(values: readonly unknown[], element: Element): unknown[] {
  const member = memberOf(element);
  const decoded = values.map((value) => (value === null ? null : decodeValue(value, member)));
  const members = decoded.map((value) => (value === UNKNOWN ? null : value));
  if (element.type === "list") return members;
  if (decoded.includes(UNKNOWN)) return open(members, "unknown members");
  return [...new Map(members.map((value) => [stableJson(value), value])).values()];
}

/** The member of a list, set or map. Attributes without a declared member hold text. */
export function memberOf(element: Element): Element {
  if (element.type === "map" && element.block !== undefined) return { type: "string" };
  if (element.block !== undefined) {
    return { type: "object", block: element.block, nested: element.nested === true };
  }
  return element.elem ?? { type: "string" };
}

function decodeMap(value: Json, element: Element): unknown {
  if (Object.keys(value).some(isReference)) return UNKNOWN;
  const member = memberOf(element);
  const decoded = Object.create(null) as Decoded;
  for (const [key, item] of Object.entries(value)) {
    if (item !== null) assign(decoded, key, decodeValue(item, member));
  }
  return decoded;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
