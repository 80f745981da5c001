/** `npm run bench`: medians and ratios to named baselines, measured in one run. Asserts nothing. */
import { spawnSync } from "node:child_process";
import { cpus, tmpdir } from "node:os";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import { loadPlatform } from "../../config";
import { synthesize } from "../../constructs/core";
import { judgeStack } from "../../provider/validation";
import { judges } from "../../stacks/judges";
import { definePlatformStacks } from "../../stacks/platform";

const ROUNDS = 3;
const BUNDLED = join(__dirname, "..", "bundled.mjs");
const scratch = mkdtempSync(join(tmpdir(), "bench-"));

async function main(): Promise<void> {
  const [cpu] = cpus();
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpu?.model ?? "unknown CPU"}; medians of ${ROUNDS} runs, each a fresh process unless said`,
  );
  const sample = join(scratch, "sample");
  const cold = median(ROUNDS, () => run("cli/main.ts", ["synth", "platform.yaml"], { CDKTF_OUTDIR: sample }));
  const bare = median(ROUNDS, () => run("tools/bench/bare-l1.ts", [join(sample, "stacks"), join(scratch, "bare")]));
  const unchecked = median(ROUNDS, () => run("tools/bench/sample-unchecked.ts", [join(scratch, "unchecked")]));
  line("sample, cold start to written output", cold, bare);
  line("  the same without validation", unchecked, bare);
  line("  baseline: bare L1 with the same blocks", bare, bare);

  await withinProcess();
  for (const count of [100, 1_000, 10_000]) {
    const judged = many(count, []);
    const raw = many(count, ["no-validation"]);
    console.log(
      `${`${count} resources in one stack`.padEnd(44)} ${judged.seconds.toFixed(2)} s, ${judged.peakMB.toFixed(0)} MB peak; without validation ${raw.seconds.toFixed(2)} s, ratio ${(judged.seconds / raw.seconds).toFixed(2)}`,
    );
  }
  const bindings = spawnSync(process.execPath, [BUNDLED, "provider/bindings/generate.ts", "--force"], {
    encoding: "utf8",
  });
  console.log(bindings.stdout.trim());
}

/** Warm figures, where process start does not drown what is compared. */
async function withinProcess(): Promise<void> {
  const platform = loadPlatform("platform.yaml");
  const out = join(scratch, "warm");
  const define = (app: Parameters<Parameters<typeof synthesize>[1]>[0]) => void definePlatformStacks(app, platform);
  const bench = new Bench({ time: 3_000, iterations: 5, warmupTime: 500, warmupIterations: 1 });
  bench.add("with", () => void synthesize(out, define, judges)).add("without", () => void synthesize(out, define, []));
  await bench.run();
  const [checked, unchecked] = bench.tasks.map((task) => (task.result as { latency: { p50: number } }).latency.p50);
  console.log(
    `${"sample, warm, one process".padEnd(44)} ${format(checked)} ms with validation, ${format(unchecked)} ms without, ratio ${((checked ?? 0) / (unchecked ?? 1)).toFixed(2)}`,
  );
  const stacks = synthesize(out, define, []).stacks;
  const blocks = stacks.reduce(
    (sum, { json }) =>
      sum + Object.values(json.resource ?? {}).reduce((all, named) => all + Object.keys(named).length, 0),
    0,
  );
  const judging = new Bench({ time: 2_000, iterations: 5, warmupTime: 500, warmupIterations: 1 });
  judging.add("judge", () => {
    for (const { json, name } of stacks) judgeStack(json, { stack: name });
  });
  await judging.run();
  const perPass = (judging.tasks[0]?.result as { latency: { p50: number } }).latency.p50;
  console.log(
    `${"validation, warm".padEnd(44)} ${Math.round((blocks / perPass) * 1000)} blocks/s (${blocks} blocks of the sample)`,
  );
}

function line(what: string, seconds: number, baseline: number): void {
  console.log(`${what.padEnd(44)} ${seconds.toFixed(2)} s, ${(seconds / baseline).toFixed(2)} x bare L1`);
}

function many(count: number, extra: readonly string[]): { seconds: number; peakMB: number } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [BUNDLED, "tools/bench/many.ts", String(count), join(scratch, "many"), ...extra],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { seconds: number; peakMB: number };
}

/** Seconds from process start to its end. */
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [BUNDLED, script, ...args], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

function median(rounds: number, measure: () => number): number {
  const sorted = Array.from({ length: rounds }, measure).sort((a, b) => a - b);
  return sorted[Math.floor(rounds / 2)] ?? 0;
}

const format = (milliseconds: number | undefined): string => (milliseconds ?? 0).toFixed(0);

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(scratch, { recursive: true, force: true }));
