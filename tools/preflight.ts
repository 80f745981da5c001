/** What must be true before a platform's first deploy: `npm run preflight [-- platform.yaml] [--json]`. */
import { Command } from "commander";
import { ProblemsError } from "../base";
import { formatProblems, loadPlatform } from "../config";
import { preflight, preflightJson, preflightText } from "../preflight";

function main(): void {
  new Command("preflight")
    .description(
      "Prints what must be true before a first deploy, with the reason for each. " +
        "Exit 1 when the file alone shows that the deploy will fail, 2 when it cannot be read.",
    )
    .argument("[platform]", "a platform file", process.env["PLATFORM_FILE"] ?? "platform.yaml")
    .option("--json", "for programs")
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? 0 : 2);
    })
    .action((file: string, { json }: { readonly json?: boolean }) => {
      try {
        const platform = loadPlatform(file);
        const items = preflight(platform);
        console.log(json === true ? preflightJson(platform, items).trimEnd() : preflightText(platform, items));
        if (items.some(({ level }) => level === "blocked")) process.exitCode = 1;
      } catch (error) {
        if (!(error instanceof ProblemsError)) throw error;
        console.error(formatProblems(error.problems));
        process.exitCode = 2;
      }
    })
    .parse();
}

if (require.main === module) main();
