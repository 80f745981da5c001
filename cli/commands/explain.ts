import { Command } from "commander";
import { topicList, topicOf, topics, topicText } from "../explain/explain";
import { printJson } from "../json";

export function command(): Command {
  return new Command("explain")
    .description("Says what a rule, policy, capability, tier or finding means, why, and from which source.")
    .argument("[id]", "such as SG-001, retry, retry:budget, alb, survival/single-points; without one, all are listed")
    .option("--json", "for programs")
    .addHelpText(
      "after",
      `
Examples:
  $ alicloud-ai-platform explain                         # everything that can be asked for
  $ alicloud-ai-platform explain SG-001                  # a rule of review or synth
  $ alicloud-ai-platform explain circuitBreaker          # a policy, and who enforces it
  $ alicloud-ai-platform explain rate-limit:per-tenant   # how each tier does it, or why not
  $ alicloud-ai-platform explain fallback/shared-domain  # a finding of analyze`,
    )
    .action((id: string | undefined, { json }: { readonly json?: boolean }) => {
      if (json === true) printJson(id === undefined ? topics().map(({ data }) => data) : topicOf(id).data);
      else console.log(id === undefined ? topicList() : topicText(topicOf(id)));
    });
}
