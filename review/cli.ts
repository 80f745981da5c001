/** The command `review [FILE or DIR ...]`: reviews plans and synthesized stacks. */
import { existsSync, readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { describeProblem, ProblemsError, refuse, writeWhole } from "../base";
import { packs } from "../rules";
import { analysisOf } from "./analysis";
import { approvalsIn } from "./approvals";
import { stackOfPlan } from "./findings/plan-blocks";
import { ruleText } from "./explain";
import type { ReviewInput } from "./input/inputs";
import { readInputs } from "./input/read";
import { json } from "./outputs/json";
import { junit } from "./outputs/junit";
import { markdown } from "./outputs/markdown";
import { html } from "./outputs/page/page";
import { sarif } from "./outputs/sarif";
import { terminal } from "./outputs/terminal";
import { findCheckov, runCheckov } from "./peers/run-checkov";
import { readPrices } from "./prices/price-table";
import { type Review, review } from "./review";
import { EXIT_BAD_INPUT, EXIT_CODES } from "./verdict";

interface Flags {
  readonly today?: string;
  readonly approve: readonly string[];
  readonly approvals?: string;
  readonly prices?: string;
  readonly packs?: string;
  readonly before?: string;
  readonly analysis?: string;
  readonly html?: string;
  readonly markdown?: string;
  readonly sarif?: string;
  readonly junit?: string;
  readonly json?: string;
  readonly checkov: "auto" | "must" | "off";
  readonly explain?: string;
  readonly quiet?: boolean;
}

const repeated = (value: string, previous: readonly string[]): readonly string[] => [...previous, value];

export function command(): Command {
  return new Command("review")
    .description("Says what plans change, what is dangerous about it, and which rules do not hold.")
    .argument(
      "[paths...]",
      "plan JSON, cdk.tf.json, a folder with stacks/ and plans/, or - for what is piped in (default: cdktf.out)",
    )
    .option("--today <day>", "day against which waivers run out, such as 2026-11-24 (default: this day, UTC)")
    .option("--approve <address>", "approve the loss of a stateful resource; may be repeated", repeated, [])
    .option("--approvals <file>", "a text, such as that of the pull request, with lines approved-replace: ADDRESS")
    .option("--prices <file>", "prices of your own, laid over the shipped table")
    .option("--packs <names>", `packs of rules to ask, of ${Object.keys(packs).join(", ")}`)
    .option(
      "--before <dir>",
      "the output of the synthesis that is deployed now: policies and charts are compared with it",
    )
    .option(
      "--analysis <file>",
      "what npm run analyze -- --json FILE wrote, for the page (default: graph.json is analysed)",
    )
    .option("--html <file>", "write one page with everything")
    .option("--markdown <file>", "write the comment of a pull request")
    .option("--sarif <file>", "write SARIF 2.1.0")
    .option("--junit <file>", "write JUnit XML")
    .option("--json <file>", "write the whole review as JSON")
    .addOption(
      new Option("--checkov <when>", "ask checkov too: auto where the search path has it, must to fail without it")
        .choices(["auto", "must", "off"])
        .default("auto"),
    )
    .option("--explain <rule>", "say what a rule asks for and why, and review nothing")
    .option("-q, --quiet", "print the verdict alone")
    .addHelpText(
      "after",
      `
Exit code: 0 APPROVE, 1 CONDITIONS, 2 BLOCK, 3 the input could not be read.

Examples:
  $ alicloud-ai-platform review
  $ alicloud-ai-platform review plan.json --html review.html
  $ alicloud-ai-platform review cdktf.out --before ../deployed/cdktf.out --markdown comment.md
  $ tofu show -json tfplan | alicloud-ai-platform review -
  $ alicloud-ai-platform review --explain SG-001`,
    )
    .action((paths: string[], flags: Flags) => {
      try {
        process.exitCode = main(paths, flags);
      } catch (error) {
        if (!(error instanceof ProblemsError)) throw error;
        console.error(error.problems.map(describeProblem).join("\n"));
        process.exitCode = EXIT_BAD_INPUT;
      }
    });
}

function main(paths: readonly string[], flags: Flags): number {
  if (flags.explain !== undefined) {
    console.log(ruleText(flags.explain));
    return 0;
  }
  const read = readInputs(paths.length === 0 ? ["cdktf.out"] : paths, {
    onProgress: (message) => console.error(message),
    ...(flags.before === undefined ? {} : { before: flags.before }),
    ...(flags.analysis === undefined ? {} : { analysis: flags.analysis }),
  });
  const input = withAnalysis(withCheckov(read, flags.checkov), flags);
  const result = review(input, {
    today: dayOf(flags.today),
    approvals: new Set([...flags.approve, ...approvalsOf(flags.approvals)]),
    ...(flags.prices === undefined ? {} : { prices: readPrices(flags.prices) }),
    ...(flags.packs === undefined ? {} : { packs: packNames(flags.packs) }),
  });
  write(flags, result, input);
  console.log(flags.quiet === true ? result.verdict : terminal(result));
  return EXIT_CODES[result.verdict];
}

/** The page and the JSON show what the graph of a synthesis survives and carries, unless a file says it already. */
function withAnalysis(input: ReviewInput, { html, json }: Flags): ReviewInput {
  if (input.analysis !== undefined || input.graph === undefined || (html ?? json) === undefined) return input;
  return { ...input, analysis: analysisOf(input.graph) };
}

/** Asks checkov where the search path has it; `must` turns its absence, or no answer, into a refusal. */
function withCheckov(input: ReviewInput, wanted: Flags["checkov"]): ReviewInput {
  if (wanted === "off") return input;
  const program = findCheckov(wanted === "must");
  if (program === undefined) {
    if (wanted === "auto") return input;
    refuse("--checkov", "program", "none", "checkov on the search path, or that of: npm run engines checkov");
  }
  const planned = new Map(input.plans.map(({ stack, plan }) => [stack, stackOfPlan(stack, plan)]));
  const stacks = input.stacks.map(({ stack: name, json }) => ({ name, json }));
  const started = performance.now();
  console.error(`asking ${program} (--checkov off leaves it out)`);
  const checkov = runCheckov(program, [...planned.values(), ...stacks.filter(({ name }) => !planned.has(name))]);
  if (checkov.state === "failed" && wanted === "must") refuse("--checkov", "answer", checkov.problem, "a report");
  console.error(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return { ...input, checkov };
}

function write(flags: Flags, result: Review, input: ReviewInput): void {
  const files = new Map([...input.plans, ...input.stacks].map(({ stack, file }) => [stack, file]));
  const wanted: readonly (readonly [string | undefined, () => string])[] = [
    [flags.markdown, () => markdown(result)],
    [flags.sarif, () => sarif(result, files)],
    [flags.junit, () => junit(result)],
    [flags.json, () => json(result)],
    [flags.html, () => html(result)],
  ];
  const texts = wanted.flatMap(([file, text]) => (file === undefined ? [] : [[file, text()] as const]));
  for (const [file, text] of texts) writeWhole(file, text);
}

function dayOf(given: string | undefined): string {
  const today = given ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) refuse("--today", "day", today, "a day such as 2026-11-24");
  return today;
}

function approvalsOf(file: string | undefined): readonly string[] {
  if (file === undefined) return [];
  if (!existsSync(file)) refuse("--approvals", "file", file, "a file that is there");
  return approvalsIn(readFileSync(file, "utf8"));
}

function packNames(given: string): readonly string[] {
  const names = given.split(",").map((name) => name.trim());
  const known = Object.keys(packs);
  for (const name of names) {
    if (!known.includes(name)) refuse("--packs", "pack", name, `one of ${known.join(", ")}`);
  }
  return names;
}
