/**
 * `npm run plan [DIR]`: plans every synthesized stack without an account and before any of them is applied, and
 * writes the plans beside them, for review.
 */
import { Command, Option } from "commander";
import { findStandInMirror, findTofu } from "./engines";
import { planStacks, type StackFailure, type StackPlan } from "./plan-stacks";
import { realProvider } from "./real-provider";
import type { ProviderSource } from "./tofu";

const LABELS: Readonly<Record<ProviderSource["kind"], string>> = {
  "stand-in": "provider: stand-in. It proves the graph, never validity.",
  real: "provider: the real one.",
};

const command = new Command("plan")
  .description("Plans every synthesized stack, without an account and before any is applied.")
  .argument("[dir]", "folder that the synthesis wrote", "cdktf.out")
  .addOption(
    new Option("--provider <which>", "auto takes the real provider where it can be had")
      .choices(["auto", "real", "stand-in"])
      .default("auto"),
  )
  .action((dir: string, { provider }: { readonly provider: string }) => {
    try {
      process.exitCode = main(dir, provider);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  });

function main(dir: string, wanted: string): number {
  const binary = findTofu();
  if (binary === undefined) throw new Error("[plan] OpenTofu: got none, want it built: npm run engines");
  const provider = chooseProvider(binary, wanted);
  if (provider.kind === "stand-in" && wanted === "auto") {
    console.warn("The real provider cannot be reached from here; plans are made with the stand-in.");
  }
  const results = planStacks(dir, {
    binary,
    provider,
    onResult: (result) => {
      console.log(describe(result));
    },
  });
  console.log(LABELS[provider.kind]);
  return results.some((result) => "error" in result) ? 1 : 0;
}

function chooseProvider(binary: string, wanted: string): ProviderSource {
  const real = wanted === "stand-in" ? undefined : realProvider(binary);
  if (real !== undefined) return real;
  if (wanted === "real") throw new Error("[plan] provider: the real one cannot be reached from here");
  const mirror = findStandInMirror();
  if (mirror === undefined) throw new Error("[plan] stand-in provider: got none, want it built: npm run engines");
  return { kind: "stand-in", mirror };
}

function describe(result: StackPlan | StackFailure): string {
  if ("error" in result) return `${result.stack.padEnd(24)} failed\n${result.error.replace(/^/gm, "  ")}`;
  const { add, change, destroy } = result.counts;
  const counts = `${add} to add, ${change} to change, ${destroy} to destroy`;
  const { variables } = result;
  return [
    `${result.stack.padEnd(24)} ${counts.padEnd(42)} ${result.seconds.toFixed(1)} s`,
    ...(variables.length === 0 ? [] : [`  values made up here, give TF_VAR_...: ${variables.join(", ")}`]),
    ...unknowns(result),
  ].join("\n");
}

function unknowns({ placeholders }: StackPlan): readonly string[] {
  const stacks = [...new Set(placeholders.map(({ stack }) => stack))].sort();
  return stacks.map((stack) => {
    const names = placeholders.filter((placeholder) => placeholder.stack === stack).map(nameOf);
    return [`  not there until ${stack} is applied:`, ...names.sort()].join("\n    ");
  });
}

const nameOf = ({ value, known }: StackPlan["placeholders"][number]): string =>
  known ? `${value} (made up here)` : value;

command.parse();
