import { type Answer } from "./answer";

/** An answer and what is said about it in logs and metrics. */
export interface Served {
  readonly answer: Answer;
  /** The target's name; `unknown` for one that is not configured. */
  readonly target: string;
  readonly rung: "validate" | "reply" | "dead-letter" | "none";
  readonly outcome: "passed" | "refused" | "skipped" | "answered" | "kept" | "not-kept" | "failed";
  readonly reason: string;
  readonly ticket?: string;
}

/** The name under which logs and metrics count everything that no target claims. */
export const UNKNOWN = "unknown";
