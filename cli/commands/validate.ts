import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { describeProblem, ProblemsError } from "../../base";
import { platformSynthesis, type PlatformSynthesis } from "../../stacks/platform-synthesis";
import { counted, failureOf } from "../failure";
import { printJson, problemData } from "../json";
import { platformArgument } from "../platform-argument";
import { inSteps } from "../steps";

interface Flags {
  readonly json?: boolean;
}

export function command(): Command {
  return new Command("validate")
    .description("Says everything that would stop a synthesis, with its place in the file. Writes nothing.")
    .addArgument(platformArgument())
    .option("--json", "print the problems for programs: file, line, column, field, got, want, hint")
    .addHelpText(
      "after",
      `
Examples:
  $ alicloud-ai-platform validate
  $ alicloud-ai-platform validate staging.yaml
  $ alicloud-ai-platform validate --json | jq -r '.problems[] | "\\(.file):\\(.line) \\(.field)"'`,
    )
    .action(validate);
}

async function validate(file: string, { json }: Flags): Promise<void> {
  try {
    const { warnings, stacks } = await inSteps(thrownAway(file));
    if (json === true) {
      printJson({ file, valid: true, problems: [], warnings: warnings.map(problemData) });
      return;
    }
    for (const warning of warnings) console.error(`warning: ${describeProblem(warning)}`);
    console.log(`${file} is valid: ${stacks.length} stacks`);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const { code, text, problems } = failureOf(error);
    if (json === true) printJson({ file, valid: false, problems: problems.map(problemData) });
    else console.error(`${text}\n${counted(problems)}`);
    process.exitCode = code;
  }
}

/** A whole synthesis, since nothing less knows what the provider says of the finished blocks. */
function* thrownAway(file: string): Generator<string, PlatformSynthesis, undefined> {
  const folder = mkdtempSync(join(tmpdir(), "validate-"));
  try {
    return yield* platformSynthesis(file, join(folder, "out"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
