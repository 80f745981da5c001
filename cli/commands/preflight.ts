import { Command } from "commander";
import { loadPlatform } from "../../config";
import { preflight, preflightJson, preflightText } from "../../preflight";
import { EXIT } from "../exit-codes";
import { platformArgument } from "../platform-argument";

export function command(): Command {
  return new Command("preflight")
    .description("Says what must be true before a first deploy: products to switch on, quotas, stock, secrets.")
    .addArgument(platformArgument())
    .option("--json", "for programs")
    .addHelpText(
      "after",
      `
Ends with 2 when the file alone shows that the deploy will fail.

Examples:
  $ alicloud-ai-platform preflight
  $ alicloud-ai-platform preflight staging.yaml --json | jq .counts`,
    )
    .action((file: string, { json }: { readonly json?: boolean }) => {
      const platform = loadPlatform(file);
      const items = preflight(platform);
      console.log(json === true ? preflightJson(platform, items).trimEnd() : preflightText(platform, items));
      if (items.some(({ level }) => level === "blocked")) process.exitCode = EXIT.refused;
    });
}
