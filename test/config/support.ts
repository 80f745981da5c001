import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeProblem, type Problem, ProblemsError } from "../../base";
import { parsePlatform } from "../../config";

/** A platform that uses every section. */
export const FIXTURE = readFileSync(join(__dirname, "fixtures", "platform.yaml"), "utf8");

export type Edit = readonly [from: string, to: string];

/** What a check refuses, with the word each problem points at and what is said, and what it lets pass. */
export interface Cases {
  readonly refused: readonly {
    name: string;
    edits: readonly Edit[];
    problems: readonly (readonly [string, unknown])[];
  }[];
  readonly accepted: readonly { name: string; edits: readonly Edit[] }[];
}

/** The fixture with texts replaced: each must stand in it. */
export function edited(...edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the fixture does not hold ${from}`);
    return text.replace(from, to);
  }, FIXTURE);
}

export function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

/** What is wrong with a text: for each problem the word it points at, and what is said. */
export function judged(text: string): readonly (readonly [at: string, said: string])[] {
  return problemsOf(() => parsePlatform(text, "p.yaml")).map((problem) => [wordAt(text, problem.where), said(problem)]);
}

/** A problem in one line, without its place. */
export function said(problem: Problem): string {
  return describeProblem({ ...problem, where: "" }).replace("[] ", "");
}

function wordAt(text: string, where: string): string {
  const [, line, column] = /^p\.yaml:(\d+):(\d+)$/.exec(where) ?? [];
  if (line === undefined || column === undefined) return where;
  const rest = text.split("\n")[Number(line) - 1]?.slice(Number(column) - 1) ?? "";
  return /^[^\s,:[\]{}]+|^./.exec(rest)?.[0] ?? "";
}

/** What the fixture says under `deployment`. */
export const told = (text: string): Edit => [
  "loadBalancers:",
  `deployment: { method: gitops, ${text} }\nloadBalancers:`,
];
