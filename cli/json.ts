import { type Problem, stableJson } from "../base";

/** What a command prints for programs: sorted, indented, one line feed at the end. */
export function printJson(value: unknown): void {
  console.log(stableJson(value, 2));
}

/** A problem for programs: its place as file, line and column where it has one. */
export function problemData(problem: Problem): object {
  const place = /^(.*):(\d+):(\d+)$/.exec(problem.where);
  if (place === null) return problem;
  const [, file, line, column] = place;
  return { ...problem, file, line: Number(line), column: Number(column) };
}
