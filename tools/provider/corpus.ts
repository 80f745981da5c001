import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { ProblemsError } from "../../base";

/** One block and what the real provider's `validate` said about it. */
export interface Verdict {
  readonly resource: string;
  /** `plain`, or the mistake that was made: its kind first, then the argument. */
  readonly case: string;
  readonly block: Readonly<Record<string, unknown>>;
  readonly valid: boolean;
  readonly errors: readonly string[];
}

const GZIP = Buffer.from([0x1f, 0x8b]);

/**
 * Reads verdicts, one JSON object a line, compressed or not.
 * @throws ProblemsError naming file and line, when the file is missing, broken or not of this form.
 */
export function readCorpus(path: string): Verdict[] {
  if (!existsSync(path)) throw refusal(path, "no file", "a corpus of verdicts (.jsonl or .jsonl.gz)");
  const lines = readText(path).split("\n");
  const verdicts = lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [readVerdict(line, `${path}:${index + 1}`)],
  );
  if (verdicts.length === 0) throw refusal(path, "no verdicts", "at least one line");
  return verdicts;
}

function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw refusal(path, error instanceof Error ? error.message : String(error), "a readable file");
  }
  const compressed = bytes.subarray(0, 2).equals(GZIP);
  if (!compressed && path.endsWith(".gz")) throw refusal(path, "a file that is not gzip", "gzip, as its name says");
  try {
    return (compressed ? gunzipSync(bytes) : bytes).toString("utf8");
  } catch {
    throw refusal(path, "broken gzip", "a whole gzip file");
  }
}

function readVerdict(line: string, where: string): Verdict {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw refusal(where, "a line that is not JSON", "one JSON object a line");
  }
  if (!isVerdict(value)) {
    throw refusal(
      where,
      "another object",
      '{"resource": text, "case": text, "block": object, "valid": true or false, "errors": list}',
    );
  }
  return { ...value, errors: Array.isArray(value.errors) ? value.errors : [] };
}

function isVerdict(value: unknown): value is Verdict {
  if (typeof value !== "object" || value === null) return false;
  const { resource, case: label, block, valid } = value as Partial<Record<keyof Verdict, unknown>>;
  return (
    typeof resource === "string" &&
    typeof label === "string" &&
    typeof block === "object" &&
    block !== null &&
    typeof valid === "boolean"
  );
}

function refusal(where: string, got: string, want: string): ProblemsError {
  return new ProblemsError([{ where, got, want }]);
}
