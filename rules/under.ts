import type { Outcome } from "./rule";

/** What was said of a nested block, with the path of the block before each argument. */
export function under(path: string, outcome: Outcome): Outcome {
  if (outcome.outcome === "fail") {
    return { outcome: "fail", faults: outcome.faults.map((fault) => ({ ...fault, field: `${path}.${fault.field}` })) };
  }
  return outcome.outcome === "unknown"
    ? { outcome: "unknown", fields: outcome.fields.map((field) => `${path}.${field}`) }
    : outcome;
}
