import { Command } from "commander";
import { describeProblem, ProblemsError } from "../../base";
import { adviceLine } from "../../stacks/analysis";
import { platformSynthesis } from "../../stacks/platform-synthesis";
import { counted, failureOf } from "../failure";
import { printJson, problemData } from "../json";
import { platformArgument } from "../platform-argument";
import { inSteps } from "../steps";
import { stackCounts, summary } from "../summary";

interface Flags {
  readonly out: string;
  readonly json?: boolean;
}

export function command(): Command {
  return new Command("synth")
    .description("Writes Terraform JSON, charts and policies.json, once everything in the platform file holds.")
    .addArgument(platformArgument())
    .option("-o, --out <dir>", "where to write", process.env["CDKTF_OUTDIR"] ?? "cdktf.out")
    .option("--json", "print what was written, or the problems, for programs")
    .addHelpText(
      "after",
      `
Examples:
  $ alicloud-ai-platform synth
  $ alicloud-ai-platform synth staging.yaml --out staging.out
  $ alicloud-ai-platform synth --json | jq .resources`,
    )
    .action(synth);
}

async function synth(file: string, { out, json }: Flags): Promise<void> {
  try {
    const { stacks, warnings, analysis } = await inSteps(platformSynthesis(file, out));
    if (json === true) {
      const counts = stackCounts(stacks);
      const resources = counts.reduce((sum, each) => sum + each.resources, 0);
      printJson({ file, out, resources, stacks: counts, warnings: warnings.map(problemData), problems: [] });
      return;
    }
    for (const warning of warnings) console.error(`warning: ${describeProblem(warning)}`);
    const advice = adviceLine(analysis);
    if (advice !== undefined) console.error(advice);
    console.log(summary(stacks, out, process.uptime()));
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const { code, text, problems } = failureOf(error);
    if (json === true) printJson({ file, problems: problems.map(problemData) });
    else console.error(`${text}\n${counted(problems)}; nothing was written`);
    process.exitCode = code;
  }
}
