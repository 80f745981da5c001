import { readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { ProblemsError, stableJson, throwIfAny } from "../base";
import { formatProblems, openPlatform } from "../config";
import { analyze, buildGraph, type Analysis, type GraphFragment, type Objectives } from "../model";
import { reviewPlatform } from "../stacks/analysis";
import { table } from "./analyze/analysis-text";
import { policyText } from "./analyze/policy-text";

export { policyText, table };

/** A graph file: a fragment with a name, and the objectives it is judged against. */
interface GraphFile extends GraphFragment {
  readonly name?: string;
  readonly objectives?: Objectives;
}

/** JSON with `"Infinity"` where a number has no bound, which JSON cannot say. */
export function toJson(analysis: Analysis): string {
  const plain: unknown = JSON.parse(
    JSON.stringify(analysis, (_key, value: unknown) =>
      typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
    ),
  );
  return `${stableJson(plain, 2)}\n`;
}

interface Reviewed {
  readonly analysis: Analysis;
  /** What is printed above the analysis. */
  readonly policies?: string;
  /** The errors again, at their places in the platform file. */
  readonly places?: string;
}

function review(file: string): Reviewed {
  if (!file.endsWith(".json")) {
    const { analysis, policies, problems } = reviewPlatform(openPlatform(file));
    return { analysis, policies: policyText(policies.plan), places: formatProblems(problems) };
  }
  const { name, objectives, ...fragment } = readGraphFile(file);
  return { analysis: analyze(buildGraph(name ?? file, fragment), objectives) };
}

function run(file: string, options: Options): void {
  const { analysis, policies, places } = review(file);
  if (options.json !== undefined) writeFileSync(options.json, toJson(analysis));
  if (policies !== undefined && options.policies === true) console.log(policies);
  console.log(table(analysis));
  if (places !== undefined && places !== "") console.error(places);
  if (analysis.findings.some((finding) => finding.level === "error")) process.exitCode = 1;
}

interface Options {
  readonly json?: string;
  readonly policies?: boolean;
}

const LISTS = ["components", "calls", "routes", "domains", "pools"] as const;

function readGraphFile(file: string): GraphFile {
  const content = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, unknown>> | null;
  const isList = (value: unknown) =>
    value === undefined || (Array.isArray(value) && value.every((item) => item !== null && typeof item === "object"));
  throwIfAny([
    ...LISTS.filter((field) => !isList(content?.[field])).map((field) => ({
      where: file,
      field,
      want: "a list of objects",
    })),
    ...(content?.["components"] === undefined ? [{ where: file, field: "components", got: "nothing" }] : []),
  ]);
  return (content ?? {}) as GraphFile;
}

function main(): void {
  new Command("analyze")
    .description("What a platform survives, costs in time, and can carry. Exit 1 for an error, 2 for a bad file.")
    .argument(
      "[file]",
      "a platform file, or a graph as .json: components, calls, routes, domains, pools",
      "platform.yaml",
    )
    .option("--json <file>", "also write findings and details as JSON")
    .option("--no-policies", "leave out who enforces which policy")
    .action((file: string, options: Options) => {
      try {
        run(file, options);
      } catch (error) {
        if (!(error instanceof ProblemsError || error instanceof SyntaxError || isFileError(error))) throw error;
        console.error(error instanceof ProblemsError ? formatProblems(error.problems) : error.message);
        process.exitCode = 2;
      }
    })
    .parse();
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && "syscall" in error;
}

if (require.main === module) main();
