/** The app that `cdktf.json` names: reads the platform file and synthesizes its stacks. */
import { describeProblem, ProblemsError } from "../base";
import { formatProblems, openPlatform } from "../config";
import { synthesize } from "../constructs/core";
import { policiesJson } from "../policies";
import { adviceLine, approvePlatform } from "./analysis";
import { judges } from "./judges";
import { definePlatformStacks } from "./platform";
import { summary } from "./summary";

const started = performance.now() - process.uptime() * 1000;

function main(): void {
  const file = process.argv[2] ?? process.env["PLATFORM_FILE"] ?? "platform.yaml";
  const outdir = process.env["CDKTF_OUTDIR"] ?? "cdktf.out";
  const loaded = performance.now();
  const located = openPlatform(file);
  const read = performance.now();
  const { policies, analysis } = approvePlatform(located);
  const reviewed = performance.now();
  const { stacks, warnings } = synthesize(
    outdir,
    (app) => void definePlatformStacks(app, located.platform, policies),
    judges,
    () => ({ "policies.json": policiesJson(policies.plan) }),
  );
  const done = performance.now();
  for (const warning of warnings) console.error(`warning: ${describeProblem(warning)}`);
  const advice = adviceLine(analysis);
  if (advice !== undefined) console.error(advice);
  console.log(
    summary(stacks, outdir, [
      { name: "start", seconds: (loaded - started) / 1000 },
      { name: "read", seconds: (read - loaded) / 1000 },
      { name: "policies and analyses", seconds: (reviewed - read) / 1000 },
      { name: "synthesize and judge", seconds: (done - reviewed) / 1000 },
    ]),
  );
}

try {
  main();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** What went wrong, as a user reads it; an error that is not the user's keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof ProblemsError) {
    const fromFile = error.problems.filter(({ where }) => /:\d+:\d+$/.test(where));
    const fromStacks = error.problems.filter((problem) => !fromFile.includes(problem));
    const count = `${error.problems.length} ${error.problems.length === 1 ? "problem" : "problems"}; nothing was written`;
    return [...(fromFile.length > 0 ? [formatProblems(fromFile)] : []), ...fromStacks.map(describeProblem), count].join(
      "\n",
    );
  }
  if (error instanceof Error && "syscall" in error)
    return `the output can't be written: ${error.message}; nothing was changed`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
