import { Command } from "commander";
import { writeWhole } from "../../base";
import { formatProblems, openPlatform } from "../../config";
import { analyze, buildGraph, type Analysis } from "../../model";
import { reviewPlatform } from "../../stacks/analysis";
import { platformUpgrades } from "../../stacks/upgrades";
import { table } from "../analysis/analysis-text";
import { readGraphFile } from "../analysis/graph-file";
import { analysisJson } from "../analysis/json";
import { policyText } from "../analysis/policy-text";
import { upgradeText } from "../analysis/upgrade-text";
import { EXIT } from "../exit-codes";
import { platformArgument } from "../platform-argument";

interface Flags {
  readonly json?: string;
  readonly policies: boolean;
  readonly upgrades: boolean;
}

interface Reviewed {
  readonly analysis: Analysis;
  /** What is printed above the analysis. */
  readonly policies?: string;
  /** How it is brought up to date, printed below. */
  readonly upgrades?: string;
  /** The errors again, at their places in the platform file. */
  readonly places?: string;
}

export function command(): Command {
  return new Command("analyze")
    .description(
      "Says what the platform survives, how long that takes, what it carries, and who enforces which policy.",
    )
    .addArgument(platformArgument())
    .option("--json <file>", "write findings and details as JSON; - prints them, and nothing else")
    .option("--no-policies", "leave out who enforces which policy")
    .option("--no-upgrades", "leave out how the platform is brought up to date")
    .addHelpText(
      "after",
      `
A file that ends in .json is a graph: components, calls, routes, domains, pools.
Ends with 2 when an objective is missed.

Examples:
  $ alicloud-ai-platform analyze
  $ alicloud-ai-platform analyze --no-policies --json analysis.json
  $ alicloud-ai-platform analyze --json - | jq '.findings[] | select(.level == "error")'
  $ alicloud-ai-platform explain survival/single-points`,
    )
    .action((file: string, flags: Flags) => {
      const { analysis, policies, upgrades, places } = reviewOf(file);
      if (flags.json === "-") process.stdout.write(analysisJson(analysis));
      else {
        if (flags.json !== undefined) writeWhole(flags.json, analysisJson(analysis));
        if (policies !== undefined && flags.policies) console.log(policies);
        console.log(table(analysis));
        if (upgrades !== undefined && flags.upgrades) console.log(upgrades);
      }
      if (places !== undefined && places !== "") console.error(places);
      if (analysis.findings.some(({ level }) => level === "error")) process.exitCode = EXIT.refused;
    });
}

function reviewOf(file: string): Reviewed {
  if (!file.endsWith(".json")) {
    const located = openPlatform(file);
    const { analysis, policies, problems } = reviewPlatform(located);
    return {
      analysis,
      policies: policyText(policies.plan),
      upgrades: upgradeText(platformUpgrades(located.platform, policies)),
      places: formatProblems(problems),
    };
  }
  const { name, objectives, ...fragment } = readGraphFile(file);
  return { analysis: analyze(buildGraph(name ?? file, fragment), objectives) };
}
