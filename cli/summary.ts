import { relative } from "node:path";
import type { SynthesizedStack } from "../constructs/core";

export interface StackCounts {
  readonly name: string;
  readonly resources: number;
  readonly types: number;
}

export function stackCounts(stacks: readonly SynthesizedStack[]): readonly StackCounts[] {
  return stacks.map(({ name, json: { resource = {} } }) => ({
    name,
    resources: Object.values(resource).reduce((sum, blocks) => sum + Object.keys(blocks).length, 0),
    types: Object.keys(resource).length,
  }));
}

/** What a synthesis says when it is done: stacks, resource counts, where the output is, how long it took. */
export function summary(stacks: readonly SynthesizedStack[], outdir: string, seconds: number): string {
  const rows = stackCounts(stacks);
  const width = Math.max(...rows.map(({ name }) => name.length), "total".length);
  const total = rows.reduce((sum, { resources }) => sum + resources, 0);
  const line = (name: string, count: number, rest: string) =>
    `  ${name.padEnd(width)}  ${String(count).padStart(4)} ${rest}`;
  return [
    ...rows.map(({ name, resources, types }) => line(name, resources, `resources of ${types} types`)),
    line("total", total, `resources in ${rows.length} stacks`),
    `written to ${relative(process.cwd(), outdir) || "."}/stacks/*/cdk.tf.json in ${seconds.toFixed(1)} s`,
  ].join("\n");
}
