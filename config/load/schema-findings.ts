import { type ErrorObject } from "ajv/dist/2020";

import { display, nearest } from "../../base";
import { holdsSecret } from "../checks/secret-names";
import { list, wanted } from "./describe-schema";
import { type Finding } from "./finding";
import { fromPointer, type Path } from "./path";
import { type SchemaNode, tagsOf } from "./schema-node";

/** One clear finding for an error of the schema validator, or nothing when another error says it better. */
export function schemaFinding(error: ErrorObject, root: unknown): Finding | undefined {
  const path = fromPointer(error.instancePath, root);
  const schema = error.parentSchema as SchemaNode;
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
      return unknownKey([...path, String(params["additionalProperty"])], schema);
    case "required":
      return missingKey(path, String(params["missingProperty"]), schema);
    case "discriminator":
      return wrongTag(path, schema, params);
    case "minItems":
    case "maxItems":
      return withHint(schema, { path, got: itemCount(error.data), want: wanted(schema) });
    case "uniqueItems":
      return repeatedItem(path, error.data, Math.max(Number(params["i"]), Number(params["j"])));
    case "type":
    case "enum":
    case "const":
    case "pattern":
    default:
      return wrongValue(path, error.data, schema);
  }
}

function unknownKey(path: Path, schema: SchemaNode): Finding {
  const key = String(path.at(-1));
  if (schema.patternProperties !== undefined && schema.properties === undefined) {
    return { path, part: "key", got: display(key), want: schema.patternErrorMessage ?? "another name" };
  }
  if (key === "<<") {
    return {
      path,
      part: "key",
      message: "merge keys (<<) are not read",
      hint: "write the keys out, or use platform.ts",
    };
  }
  const allowed = Object.keys(schema.properties ?? {});
  const meant = nearest(key, allowed);
  return {
    path,
    part: "key",
    message: "unknown key",
    want: list(allowed),
    ...(meant === undefined ? {} : { hint: `did you mean ${meant}?`, meant: [...path.slice(0, -1), meant] }),
  };
}

function missingKey(path: Path, key: string, schema: SchemaNode): Finding {
  const property = schema.properties?.[key];
  const tag = schema.discriminator?.propertyName === key;
  const want = tag ? list(tagsOf(schema)) : property === undefined ? "a value" : wanted(property);
  return { path: [...path, key], part: "key", message: "missing", want };
}

function wrongTag(path: Path, schema: SchemaNode, params: Readonly<Record<string, unknown>>): Finding | undefined {
  // a tag that is missing is reported as a required key
  if (params["tagValue"] === undefined) return undefined;
  const tags = tagsOf(schema);
  const got = params["tagValue"];
  return { path: [...path, String(params["tag"])], got: display(got), want: list(tags), ...meantHint(got, tags) };
}

function wrongValue(path: Path, got: unknown, schema: SchemaNode): Finding {
  const finding = { path, got: shown(path, got), want: wanted(schema) };
  if (schema.hint !== undefined) return { ...finding, hint: schema.hint };
  if (needsQuotes(got, schema)) return { ...finding, hint: "put it in quotes" };
  if (schema.enum !== undefined) return { ...finding, ...meantHint(got, schema.enum) };
  return finding;
}

/** A number where the same digits as text would do. `7.0` has become 7 by the time it is read. */
function needsQuotes(got: unknown, schema: SchemaNode): boolean {
  if (typeof got !== "number" || schema.type !== "string") return false;
  if (schema.enum !== undefined) return schema.enum.some((allowed) => Number(allowed) === got);
  return schema.pattern === undefined || new RegExp(schema.pattern, "u").test(String(got));
}

function itemCount(value: unknown): string {
  const length = Array.isArray(value) ? value.length : 0;
  return length === 1 ? "1 item" : `${length} items`;
}

function repeatedItem(path: Path, list: unknown, index: number): Finding {
  const item: unknown = Array.isArray(list) ? list[index] : undefined;
  return { path: [...path, index], message: `${display(item)} stands twice`, hint: "name each once" };
}

function withHint(schema: SchemaNode, finding: Finding): Finding {
  return schema.hint === undefined ? finding : { ...finding, hint: schema.hint };
}

function meantHint(got: unknown, allowed: readonly unknown[]): { hint?: string } {
  const words = allowed.filter((value) => typeof value === "string");
  const meant = typeof got === "string" ? nearest(got, words) : undefined;
  return meant === undefined ? {} : { hint: `did you mean ${meant}?` };
}

/** The value in a message, unless it may be a secret. */
function shown(path: Path, got: unknown): string {
  if (typeof got === "string" && holdsSecret(path)) return "a literal (not shown)";
  if (Array.isArray(got)) return "a list";
  if (got !== null && typeof got === "object") return "a map";
  return got === null ? "nothing" : display(got);
}
