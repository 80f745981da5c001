import { type Attributes, providerData } from "../../provider/validation";
import { isSensitive } from "../../provider/validation/sensitive";
import { looksSecret, namesSecret } from "../../rules/security/secret-names";
import { isList, isObject, type Json, parsed } from "../json";

/** Stands where a secret is. Two of the same secret are equal, two others are not; neither can be read. */
export class Secret {
  constructor(private readonly value: string) {}

  equals(other: unknown): boolean {
    return other instanceof Secret && other.value === this.value;
  }

  /** What it hides, to tell equal from other. Never for output. */
  forComparison(): string {
    return this.value;
  }

  toJSON(): string {
    return "(secret)";
  }
}

/** JSON in which secrets are out of sight. */
export type Masked = string | number | boolean | null | Secret | readonly Masked[] | { readonly [key: string]: Masked };

/** Secrets of a service's JSON that their names don't give away. */
const SECRET_KEYS = new Set(["dockerAuth", "decryption_key"]);
/** Members that hold no secret even when the text around them is one, because a reference made it so. */
const LOOSE_TEXT = /^(script|command|args|value|env)$/;

interface Around {
  readonly attributes: Attributes;
  /** The provider calls the whole document secret. */
  readonly marked: boolean;
  /** The same document as it was written: what refers to something there is what may be secret. */
  readonly template: unknown;
}

/** The arguments of a type, as the provider declares them; none for a provider that the project holds no data for. */
export function attributesOf(type: string): Attributes {
  return providerData(type.split("_")[0] ?? "")?.facts.resources[type]?.attributes ?? {};
}

/**
 * A resource's values with secrets out of sight: what the plan marks, what the provider's facts mark, and what names or
 * shapes give away. A JSON document that is secret as a whole is shown without the members that make it so.
 * @param marks `before_sensitive` or `after_sensitive`
 * @param written the arguments as they were written, references and all, where that is known
 */
export function mask(type: string, values: unknown, marks: unknown, written: unknown): Masked {
  return maskValue(values as Json, marks, [], { attributes: attributesOf(type), marked: false, template: written });
}

/** Plain data with what names or shapes give away out of sight. */
export function maskText(value: unknown): Masked {
  return maskDocument(value as Json, { attributes: {}, marked: false, template: undefined });
}

function maskValue(value: Json | undefined, marks: unknown, path: readonly string[], around: Around): Masked {
  if (value === undefined || value === null) return null;
  const hidden = marks === true || isSensitive(around.attributes, path);
  if (isList(value)) {
    return value.map((item, index) =>
      hidden ? secret(item) : maskValue(item, memberOf(marks, index), [...path, String(index)], inner(around, index)),
    );
  }
  if (isObject(value)) {
    if (hidden) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, secret(item)]));
    const pair = isNamedSecret(value);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        pair && key === "value"
          ? secret(item)
          : maskValue(item, memberOf(marks, key), [...path, key], inner(around, key)),
      ]),
    );
  }
  if (typeof value !== "string") return hidden ? secret(value) : value;
  const document = parsed(value);
  if (document !== undefined)
    return maskDocument(document, { ...around, marked: hidden, template: parsed(around.template) });
  return hidden || looksSecret(value) ? secret(value) : value;
}

/** A document inside a text: its members have no facts, only names. */
function maskDocument(value: Json, around: Around, key = ""): Masked {
  const { template, marked } = around;
  if (isList(value)) return value.map((item, index) => maskDocument(item, inner(around, index), key));
  if (isObject(value)) {
    const pair = isNamedSecret(value);
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        pair && name === "value" ? secret(item) : maskDocument(item, inner(around, name), name),
      ]),
    );
  }
  if (namesSecret(key) || SECRET_KEYS.has(key)) return secret(value);
  if (typeof value !== "string") return value;
  if (looksSecret(value)) return secret(value);
  if (!marked) return value;
  const refers = typeof template === "string" && template.includes("${");
  const loose = template === undefined && LOOSE_TEXT.test(key);
  return refers || loose ? secret(value) : value;
}

function isNamedSecret(value: { readonly [key: string]: Json }): boolean {
  const name = value["name"] ?? value["key"];
  return typeof name === "string" && namesSecret(name);
}

function inner(around: Around, key: string | number): Around {
  const { template } = around;
  return { ...around, template: memberOf(template, key) };
}

function memberOf(value: unknown, key: string | number): unknown {
  if (isList(value)) return value[Number(key)];
  return isObject(value) ? value[String(key)] : undefined;
}

function secret(value: Json): Masked {
  return value === null ? null : new Secret(JSON.stringify(value));
}
