import { describeProblem, InputError, type Problem, ProblemsError } from "../base";
import { formatProblems } from "../config";
import { EXIT, EXIT_OF_SIGNAL } from "./exit-codes";
import { Interrupted } from "./interrupted";

export interface Failure {
  readonly code: number;
  /** For the terminal. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What went wrong, as a user reads it, and how the program ends. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Interrupted) {
    return { code: EXIT_OF_SIGNAL[error.signal], text: "interrupted; nothing was written", problems: [] };
  }
  if (error instanceof ProblemsError) {
    const { problems } = error;
    return { code: error instanceof InputError ? EXIT.input : EXIT.refused, text: problemsText(problems), problems };
  }
  if (isGoneFolder(error)) {
    const problem = { where: "this folder", message: "it is not there any more", hint: "change to another: cd .." };
    return { code: EXIT.input, text: problemsText([problem]), problems: [problem] };
  }
  return { code: EXIT.defect, text: defectText(error), problems: [] };
}

/** Problems with a place in a file first, as blocks; then those of finished stacks, one a line. */
export function problemsText(problems: readonly Problem[]): string {
  const fromFile = problems.filter(({ where }) => /:\d+:\d+$/.test(where));
  const others = problems.filter((problem) => !fromFile.includes(problem));
  return [...(fromFile.length > 0 ? [formatProblems(fromFile)] : []), ...others.map(describeProblem)].join("\n");
}

/** `3 problems` */
export function counted(problems: readonly Problem[]): string {
  return `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
}

function isGoneFolder(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "uv_cwd";
}

function defectText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  if (process.env["ALICLOUD_AI_PLATFORM_DEBUG"] !== undefined) return stack ?? message;
  return [
    `This is a defect of alicloud-ai-platform, not of what you wrote: ${message}`,
    "Please report it with what you ran; ALICLOUD_AI_PLATFORM_DEBUG=1 shows where it comes from.",
  ].join("\n");
}
