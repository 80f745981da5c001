import { type Attributes, providerData } from "../../provider/validation";
import { isReference } from "../../provider/validation/tokens";
import { type Block, isObject } from "../block";
import { type Outcome, PASS, type Rule, unknown } from "../rule";
import { looksSecret, namesSecret } from "./secret-names";

export const literalSecret: Rule = {
  id: "SECRET-001",
  title: "No secret stands in the output as text",
  why: "the synthesized files, their repository and every plan would hold it; refer to a variable or a KMS secret",
  source: "aliyun/alicloud 1.289.0: arguments that the provider marks sensitive; names of others",
  level: "error",
  waivable: false,
  resourceTypes: ["*"],
  judge: (block) => {
    if (block.kind === "variable") return judgeVariable(block);
    const found: Found = { literals: [], unreadable: [] };
    const { "//": _, ...body } = block.body;
    searchObject(body, [], attributesOf(block), found);
    return outcomeOf(found);
  },
};

interface Found {
  readonly literals: string[];
  readonly unreadable: string[];
}

type Path = readonly string[];

function judgeVariable(block: Block): Outcome {
  const secret = block.read("sensitive");
  const given = block.read("default");
  const marked = secret.state === "known" && secret.value === true;
  return outcomeOf({
    literals:
      given.state === "known" && (marked || namesSecret(block.type)) && isSecretText(given.value) ? ["default"] : [],
    unreadable: [],
  });
}

function outcomeOf({ literals, unreadable }: Found): Outcome {
  if (literals.length > 0) {
    return {
      outcome: "fail",
      faults: literals.map((field) => ({ field, got: "a literal (not shown)", want: "a reference" })),
    };
  }
  return unreadable.length > 0 ? unknown(...unreadable) : PASS;
}

function attributesOf(block: Block): Attributes {
  const facts = providerData(block.kind === "provider" ? block.type : (block.type.split("_")[0] ?? ""))?.facts;
  if (facts === undefined) return {};
  if (block.kind === "provider") return facts.config;
  return (block.kind === "data" ? facts.dataSources : facts.resources)[block.type]?.attributes ?? {};
}

function searchObject(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  attributes: Attributes,
  found: Found,
): void {
  const named = value["name"] ?? value["key"];
  const pair = typeof named === "string" && namesSecret(named);
  for (const [name, member] of Object.entries(value)) {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    const secret = attribute?.sensitive === true || namesSecret(name) || (pair && name === "value");
    search(member, [...path, name], attribute?.block ?? attribute?.elem?.block ?? {}, secret, found);
  }
}

function search(value: unknown, path: Path, attributes: Attributes, secret: boolean, found: Found): void {
  if (Array.isArray(value)) {
    value.forEach((member) => search(member, path, attributes, secret && typeof member === "string", found));
  } else if (isObject(value)) {
    searchObject(value, path, attributes, found);
  } else if (typeof value === "string") {
    searchText(value, path, secret, found);
  }
}

function searchText(text: string, path: Path, secret: boolean, found: Found): void {
  const field = path.join(".");
  const document = parsed(text);
  if (secret && isSecretText(text)) found.literals.push(field);
  else if (document !== undefined) search(document, path, {}, false, found);
  else if (looksSecret(text)) found.literals.push(field);
  else if (isEncoding(text)) found.unreadable.push(field);
}

/** Separators, flags and numbers are no secrets, whatever their name. */
function isSecretText(value: unknown): boolean {
  return typeof value === "string" && !isReference(value) && /[A-Za-z0-9]/.test(value) && !/^(true|false)$/.test(value);
}

/** The object or list that a text holds; references inside it stay texts. */
function parsed(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A document that Terraform encodes: what it holds can't be read before the plan. */
function isEncoding(text: string): boolean {
  return isReference(text) && /\b(json|yaml|base64)encode\(/.test(text);
}
