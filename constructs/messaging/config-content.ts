import { Fn, Token } from "cdktf";
import { stringify } from "yaml";
import { stableJson } from "../../base";
import type { PropChecks } from "../core";

export type ConfigFormat = "yaml" | "json";

/** Plain data: texts, finite numbers, yes or no, nothing, lists, and objects of these. Texts may hold references. */
export type ConfigValue =
  string | number | boolean | null | readonly ConfigValue[] | { readonly [key: string]: ConfigValue };

export interface ConfigContent {
  readonly [key: string]: ConfigValue;
}

/** Nacos takes 100 KB: https://www.alibabacloud.com/help/en/mse/product-overview/limits */
const MAX_BYTES = 100 * 1024;
const SECRET_WORD = /(^|[._-])(password|passwd|secret|token|credentials?|(api|access|private|secret)[._-]?key)$/i;

/**
 * The text of a document, the same bytes for the same data. With references in it, Terraform writes the text at apply.
 * Notes in `checks` what is no plain data, what looks like a secret, and what is too long.
 */
export function renderContent(checks: PropChecks, content: ConfigContent, format: ConfigFormat): string {
  check(checks, "content", content);
  if (hasReference(content)) return format === "json" ? Fn.jsonencode(content) : Fn.yamlencode(content);
  const json = stableJson(content, 2);
  const text = format === "json" ? json : stringify(JSON.parse(json) as unknown, { lineWidth: 0 });
  const bytes = Buffer.byteLength(text);
  checks.expect("content", bytes, (length) => length <= MAX_BYTES, `at most ${MAX_BYTES} bytes`);
  // to Terraform, ${ starts a reference
  return text.replace(/([$%])\{/g, "$1$1{");
}

function check(checks: PropChecks, field: string, value: unknown): void {
  if (value === null || typeof value === "string" || typeof value === "boolean" || Token.isUnresolved(value)) return;
  if (typeof value === "number") {
    checks.expect(field, value, Number.isFinite, "a finite number");
  } else if (Array.isArray(value)) {
    value.forEach((member, index) => check(checks, `${field}[${index}]`, member));
  } else if (isPlainObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === "string" && SECRET_WORD.test(snake(key))) {
        checks.note({
          field: `${field}.${key}`,
          got: "a text (hidden)",
          want: "no secret: the document stands in the state in clear",
          hint: "name the secret, as in passwordFrom, and let the service read it from KMS",
        });
      }
      check(checks, `${field}.${key}`, member);
    }
  } else {
    checks.note({ field, got: typeof value, want: "plain data: texts, numbers, true, false, null, lists and objects" });
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** `apiKey` and `api-key` both read `api_key`. */
const snake = (key: string): string => key.replace(/([a-z0-9])([A-Z])/g, "$1_$2");

function hasReference(value: ConfigValue): boolean {
  if (Token.isUnresolved(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, member]) => Token.isUnresolved(key) || hasReference(member));
}
