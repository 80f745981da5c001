import { relative } from "node:path";
import type { SynthesizedStack } from "../constructs/core";

/** What `npm start` says when it is done: stacks, resource counts, where the output is, how long each phase took. */
export function summary(
  stacks: readonly SynthesizedStack[],
  outdir: string,
  phases: readonly { readonly name: string; readonly seconds: number }[],
): string {
  const rows = stacks.map(({ name, json }) => ({
    name,
    count: countResources(json.resource),
    types: Object.keys(json.resource ?? {}).length,
  }));
  const width = Math.max(...rows.map(({ name }) => name.length), "total".length);
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const line = (name: string, count: number, rest: string) =>
    `  ${name.padEnd(width)}  ${String(count).padStart(4)} ${rest}`;
  return [
    ...rows.map(({ name, count, types }) => line(name, count, `resources of ${types} types`)),
    line("total", total, `resources in ${rows.length} stacks`),
    `written to ${relative(process.cwd(), outdir) || "."}/stacks/*/cdk.tf.json`,
    phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(2)} s`).join(", "),
  ].join("\n");
}

function countResources(resources: SynthesizedStack["json"]["resource"] = {}): number {
  return Object.values(resources).reduce((sum, blocks) => sum + Object.keys(blocks).length, 0);
}
