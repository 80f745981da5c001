import { readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { ProblemsError, stableJson, throwIfAny } from "../base";
import { analyze, buildGraph, type Analysis, type Finding, type GraphFragment, type Objectives } from "../model";

const WIDTH = 80;

/** A graph file: a fragment with a name, and the objectives it is judged against. */
interface GraphFile extends GraphFragment {
  readonly name?: string;
  readonly objectives?: Objectives;
}

/** The findings as text of at most 80 columns: a summary line for each route, then each finding, errors first. */
export function table(analysis: Analysis): string {
  const lines = [...routeTable(analysis), ""];
  for (const level of ["error", "advice"] as const) {
    const chosen = analysis.findings.filter((finding) => finding.level === level);
    if (chosen.length > 0) lines.push(level === "error" ? "ERRORS" : "ADVICE", ...chosen.flatMap(describe), "");
  }
  const errors = analysis.findings.filter((finding) => finding.level === "error").length;
  lines.push(`${analysis.graph}: ${errors} errors, ${analysis.findings.length - errors} pieces of advice`);
  return lines.join("\n");
}

function routeTable({ detail }: Analysis): string[] {
  if (detail === undefined) return [];
  const row = (cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.slice(0, 27).padEnd(28) : cell.padStart(10))).join("");
  return [
    row(["route", "served", "degraded", "lost", "worst s", "tries"]),
    ...detail.survival.routes.map((route, index) => {
      const budget = detail.budgets[index];
      const worst = (budget?.worstMs ?? 0) / 1_000;
      return row([
        route.route,
        String(route.counts.served),
        String(route.counts.degraded),
        String(route.counts.lost),
        Number.isFinite(worst) ? worst.toFixed(1) : "no bound",
        String(budget?.attempts ?? ""),
      ]);
    }),
  ];
}

function describe(finding: Finding): string[] {
  return [`  ${finding.id}  ${finding.subject}`, ...wrap(finding.message, WIDTH - 6).map((line) => `      ${line}`)];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
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

function run(file: string, options: { readonly json?: string }): void {
  const { name, objectives, ...fragment } = readGraphFile(file);
  const analysis = analyze(buildGraph(name ?? file, fragment), objectives);
  if (options.json !== undefined) writeFileSync(options.json, toJson(analysis));
  console.log(table(analysis));
  if (analysis.findings.some((finding) => finding.level === "error")) process.exitCode = 1;
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
    .description("What a platform survives, costs in time, and can carry. Exit 1 for an error, 2 for a bad graph.")
    .argument("<graph.json>", "a graph file: components, calls, routes, domains, pools, objectives")
    .option("--json <file>", "also write findings and details as JSON")
    .action((file: string, options: { readonly json?: string }) => {
      try {
        run(file, options);
      } catch (error) {
        if (!(error instanceof ProblemsError || error instanceof SyntaxError || isFileError(error))) throw error;
        console.error(error.message);
        process.exitCode = 2;
      }
    })
    .parse();
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && "syscall" in error;
}

if (require.main === module) main();
