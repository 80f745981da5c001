/** One thing that is wrong with what a user wrote, in the words the user needs to mend it. */
export interface Problem {
  /** Where it is: `file:line:column`, a construct path, or a policy target. */
  readonly where: string;
  /** The field or argument inside `where`, dotted. */
  readonly field?: string;
  /** What is wrong, as one sentence, when "got X, want Y" does not say it. */
  readonly message?: string;
  /** What was found. Never a secret. */
  readonly got?: string;
  /** What is allowed. */
  readonly want?: string;
  /** How to mend it, where that is not obvious. */
  readonly hint?: string;
  /** A stable id of the rule that speaks. */
  readonly code?: string;
  /** A warning is told and stops nothing. Default: an error. */
  readonly level?: "warning";
}

/** One line for a problem: `[where] field: got X, want Y (hint)`. */
export function describeProblem(problem: Problem): string {
  const found = [
    problem.got === undefined ? undefined : `got ${problem.got}`,
    problem.want === undefined ? undefined : `want ${problem.want}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
  const said = [problem.message, found].filter((part) => part !== undefined && part !== "").join("; ");
  const field = problem.field === undefined || problem.field === "" ? "" : `${problem.field}: `;
  const hint = problem.hint === undefined ? "" : ` (${problem.hint})`;
  const code = problem.code === undefined ? "" : ` ${problem.code}`;
  return `[${problem.where}]${code} ${field}${said}${hint}`;
}

/** Thrown once with everything that is wrong, never for the first problem alone. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "ProblemsError";
    this.problems = problems;
  }
}

/** Throws a {@link ProblemsError} when there is at least one problem. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** Throws a {@link ProblemsError} for a single field: `[where] field: got X, want Y`. */
export function refuse(where: string, field: string, got: unknown, want: string, hint?: string): never {
  throw new ProblemsError([{ where, field, got: display(got), want, ...(hint === undefined ? {} : { hint }) }]);
}

/** A value as it stands in a message: JSON, shortened to 80 characters. */
export function display(value: unknown): string {
  const text = value === undefined ? "nothing" : typeof value === "bigint" ? value.toString() : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
