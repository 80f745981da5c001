import { type Problem, ProblemsError } from "./problem";

/**
 * Nothing could be judged or written: an input that is not there or can't be read, an output that can't be written.
 * Where a ProblemsError speaks of what a user wrote, this speaks of where the user pointed.
 */
export class InputError extends ProblemsError {
  constructor(problems: readonly Problem[]) {
    super(problems);
    this.name = "InputError";
  }
}
