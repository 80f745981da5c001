import { CommanderError } from "commander";
import { EXIT } from "./exit-codes";
import { failureOf } from "./failure";
import { program, withoutVainHelp } from "./program";

/** Runs a command line, says what went wrong, and leaves the exit code in `process.exitCode`. Never throws. */
export async function run(given: readonly string[]): Promise<void> {
  const args = withoutVainHelp(given);
  try {
    await program(args).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.input;
      return;
    }
    const { code, text } = failureOf(error);
    console.error(text);
    process.exitCode = code;
  }
}
