/**
 * `npm run fuzz [-- --runs 5000 --seed 1]`: thousands of platform files, each changed a little, through everything that a
 * synthesis asks. Whatever comes must be an output or problems with their places: never a stack trace, never a part of
 * an output, never more memory than the process may have.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import fc from "fast-check";
import { describeProblem, type Problem, ProblemsError } from "../../base";
import { openPlatformText } from "../../config";
import { preflight, preflightText } from "../../preflight";
import { approvePlatform } from "../../stacks/analysis";
import { platformSynthesis } from "../../stacks/platform-synthesis";
import { mutated, mutations } from "./mutate";

const ROOT = join(__dirname, "..", "..");
const FILES = [
  "platform.yaml",
  "examples/development/platform.yaml",
  "examples/models-only/platform.yaml",
  "examples/production/platform.yaml",
];
const NAME = "platform.yaml";
const PLACE = /^platform\.yaml:\d+:\d+$/;
const LOT = 500;

interface Counts {
  synthesized: number;
  approved: number;
  refused: number;
}

const folder = mkdtempSync(join(tmpdir(), "fuzz-"));

function main(runs: number, seed: number, synthEvery: number): void {
  const texts = FILES.map((file) => readFileSync(join(ROOT, file), "utf8"));
  const changed = fc.tuple(fc.constantFrom(...texts), mutations).map(([text, changes]) => mutated(text, changes));
  const counts: Counts = { synthesized: 0, approved: 0, refused: 0 };
  /** The first file that fails in each way. */
  const failures = new Map<string, string>();
  let peakMB = 0;
  console.log(`seed ${seed}, ${runs} files`);
  // in lots, so that not all files are in memory at once
  for (let done = 0; done < runs; done += LOT) {
    for (const text of fc.sample(changed, { seed: seed + done, numRuns: Math.min(LOT, runs - done) })) {
      const failure = failureOf(text, counts, synthEvery);
      if (failure !== undefined && !failures.has(failure)) failures.set(failure, text);
      peakMB = Math.max(peakMB, process.memoryUsage().rss / 1e6);
    }
    console.error(`${Math.min(runs, done + LOT)} files ...`);
  }
  const { synthesized, approved, refused } = counts;
  console.log(`${refused} refused, ${approved} approved, ${synthesized} synthesized; ${peakMB.toFixed(0)} MB at most`);
  for (const [index, [failure, text]] of [...failures].entries()) {
    const kept = join(tmpdir(), `fuzz-${seed}-${index}.yaml`);
    writeFileSync(kept, text);
    console.log(`FAILED: ${kept}\n${failure}`);
  }
  if (failures.size > 0) process.exitCode = 1;
}

/** What is wrong with how a file is taken, or nothing. */
function failureOf(text: string, counts: Counts, synthEvery: number): string | undefined {
  try {
    const located = openPlatformText(text, NAME);
    preflightText(located.platform, preflight(located.platform));
    approvePlatform(located);
  } catch (error) {
    counts.refused += 1;
    return misbehaviour(error, isPlaced);
  }
  counts.approved += 1;
  return counts.approved % synthEvery === 0 ? synthesisFailure(text, counts) : undefined;
}

function synthesisFailure(text: string, counts: Counts): string | undefined {
  const file = join(folder, NAME);
  const out = join(folder, "out");
  writeFileSync(file, text);
  const steps = platformSynthesis(file, out);
  try {
    while (steps.next().done !== true);
    counts.synthesized += 1;
    return undefined;
  } catch (error) {
    counts.refused += 1;
    return existsSync(out) ? "a refused file left an output" : misbehaviour(error, () => true);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Anything but problems, at least one, each with its place. */
function misbehaviour(error: unknown, hasPlace: (problem: Problem) => boolean): string | undefined {
  if (!(error instanceof ProblemsError)) {
    return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join("\n") : String(error);
  }
  if (error.problems.length === 0) return "refused without a problem";
  const homeless = error.problems.find((problem) => !hasPlace(problem));
  return homeless === undefined ? undefined : `no place in the file: ${describeProblem(homeless)}`;
}

const isPlaced = ({ where }: Problem): boolean => PLACE.test(where);

new Command("fuzz")
  .option("--runs <count>", "how many files", Number, 2_000)
  .option("--seed <number>", "the same seed, the same files", Number, Date.now() % 1_000_000)
  .option("--synth-every <count>", "how many approved files for each that is synthesized too", Number, 20)
  .action(({ runs, seed, synthEvery }: { runs: number; seed: number; synthEvery: number }) => {
    try {
      main(runs, seed, synthEvery);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  })
  .parse();
