import { type BodyProblem, type BodyProblems, type BodySchema } from "./body-schema";
import { jsonDepth } from "./json-depth";

/** What a target demands of a body. */
export interface BodyRules {
  /** Media types without parameters; empty for any. `type/*` takes all of a kind. */
  readonly contentTypes: readonly string[];
  readonly schema: BodySchema | undefined;
  readonly maxDepth: number;
}

export interface BodyUnderTest {
  readonly method: string;
  readonly contentType: string | undefined;
  readonly body: Buffer;
}

export type Verdict =
  | { readonly outcome: "passed"; readonly reason: "valid" | "no-payload" | "no-schema" }
  | { readonly outcome: "refused"; readonly status: 400 | 415; readonly reason: string; readonly detail: string }
  | ({ readonly outcome: "refused"; readonly status: 422; readonly reason: string } & BodyProblems);

/** Methods whose requests need no body. */
const BODILESS = new Set(["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"]);

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Judges a body. Pure; what a body does to the validator is the body's fault and refuses it. */
export function judge(rules: BodyRules, { method, contentType, body }: BodyUnderTest): Verdict {
  if (body.length === 0 && BODILESS.has(method)) return { outcome: "passed", reason: "no-payload" };

  const { contentTypes, schema, maxDepth } = rules;
  if (contentTypes.length > 0 && !isOneOf(contentType, contentTypes)) {
    return { outcome: "refused", status: 415, reason: "content-type", detail: `send ${contentTypes.join(" or ")}` };
  }
  if (schema === undefined) return { outcome: "passed", reason: "no-schema" };

  const text = textOf(body);
  if (text === undefined) return malformed("the body is not UTF-8");
  if (text === "") return malformed("the body is empty, JSON is wanted");
  if (jsonDepth(text) > maxDepth) return unmet([{ path: "", keyword: "maxDepth", message: tooDeep(maxDepth) }]);
  const parsed = parse(text);
  if ("error" in parsed) return malformed(parsed.error);
  return judgeValue(schema, parsed.value, body.length);
}

function judgeValue(schema: BodySchema, value: unknown, bytes: number): Verdict {
  try {
    const found = schema.problemsOf(value, bytes);
    if (found === undefined) return { outcome: "passed", reason: "valid" };
    return { outcome: "refused", status: 422, reason: "schema", ...found };
  } catch {
    return unmet([{ path: "", keyword: "schema", message: "cannot be judged" }]);
  }
}

function textOf(body: Buffer): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}

function parse(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // The engine's message quotes the body; only the place of the mistake is passed on.
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    return { error: `the body is not JSON${position === undefined ? "" : `: see position ${position}`}` };
  }
}

function isOneOf(contentType: string | undefined, allowed: readonly string[]): boolean {
  const type = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  return allowed.some((each) => (each.endsWith("/*") ? type.startsWith(each.slice(0, -1)) : type === each));
}

function malformed(detail: string): Verdict {
  return { outcome: "refused", status: 400, reason: "malformed", detail };
}

function unmet(problems: readonly BodyProblem[]): Verdict {
  return { outcome: "refused", status: 422, reason: "schema", problems, complete: false };
}

const tooDeep = (maxDepth: number): string => `must be nested at most ${maxDepth} deep`;
