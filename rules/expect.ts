import { display } from "../base";
import { type Block, isObject, type Reading } from "./block";
import { fail, type Outcome, PASS, SKIP, unknown } from "./rule";

/** What a rule says when an argument is left out. */
export type Absent = "fail" | "pass" | "skip";

/** The value of an argument is one of a few. */
export function oneOf(block: Block, field: string, wanted: readonly unknown[], absent: Absent = "fail"): Outcome {
  const want = wanted.map((value) => (typeof value === "string" ? value : display(value))).join(" or ");
  return holds(block, field, want, (value) => wanted.some((one) => String(one) === text(value)), absent);
}

/** The value of an argument is none of a few. Left out is fine. */
export function noneOf(block: Block, field: string, banned: readonly unknown[], want: string): Outcome {
  return holds(block, field, want, (value) => !banned.some((one) => String(one) === text(value)), "pass");
}

/** The argument, or a nested block of that name, is there. */
export function present(block: Block, field: string, want = "it set"): Outcome {
  const found = block.read(field);
  // a reference has a value, whichever it is
  if (found.state === "unknown") return PASS;
  if (found.state === "known" && (!Array.isArray(found.value) || found.value.length > 0)) return PASS;
  return fail(field, "nothing", want);
}

/** The argument, or a nested block of that name, is not there. */
export function missing(block: Block, field: string, want = "nothing"): Outcome {
  const found = block.read(field);
  if (found.state === "absent" || (found.state === "known" && isEmpty(found.value))) return PASS;
  return fail(field, "it set", want);
}

/** A number, written as one or as text, is not below. */
export function atLeast(block: Block, field: string, minimum: number, absent: Absent = "fail"): Outcome {
  return holds(block, field, `${minimum} or more`, (value) => Number(value) >= minimum, absent);
}

/** Whatever one asks of a known value. */
export function holds(
  block: Block,
  field: string,
  want: string,
  check: (value: unknown) => boolean,
  absent: Absent = "fail",
): Outcome {
  const found = block.read(field);
  if (found.state === "unknown") return unknown(field);
  if (found.state === "absent")
    return absent === "fail" ? fail(field, "nothing", want) : absent === "pass" ? PASS : SKIP;
  return check(found.value) ? PASS : fail(field, display(found.value), want);
}

const ANYWHERE = new Set(["0.0.0.0/0", "0.0.0.0", "::/0"]);

/** Whether an address block is the whole internet. */
export function isAnywhere(address: string): boolean {
  return ANYWHERE.has(address.trim());
}

/** No entry of an allow list is the whole internet. */
export function notAnywhere(found: Reading, field: string): Outcome {
  if (found.state === "absent") return SKIP;
  if (found.state === "unknown") return unknown(field);
  const entries = (Array.isArray(found.value) ? (found.value as unknown[]) : [found.value]).flatMap((entry) =>
    text(entry).split(","),
  );
  const open = entries.find(isAnywhere);
  if (open !== undefined) return fail(field, open.trim(), "the networks that need it");
  return entries.some((entry) => entry.includes("${")) ? unknown(field) : PASS;
}

/**
 * The document that a text argument holds, references inside it left as they are; `unknown` when a reference makes the
 * whole of it, nothing for anything else.
 */
export function documentAt(block: Block, field: string): unknown {
  const found = block.read(field);
  if (found.state === "absent") return undefined;
  if (found.state === "known" && isObject(found.value)) return found.value;
  try {
    return JSON.parse(found.state === "unknown" ? found.reference : text(found.value)) as unknown;
  } catch {
    return found.state === "unknown" ? "unknown" : undefined;
  }
}

/** A member of a document, by keys; the first of a list stands for it. Nothing where there is none. */
export function member(document: unknown, ...path: readonly string[]): unknown {
  let current: unknown = document;
  for (const key of path) {
    const holder: unknown = Array.isArray(current) ? current[0] : current;
    current = isObject(holder) ? holder[key] : undefined;
  }
  return current;
}

/** The value alone in a list, or the list, or nothing. */
export function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined || value === null ? [] : [value];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}

/** A value as text; an object or list as JSON. */
export function text(value: unknown): string {
  return typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : JSON.stringify(value);
}
