import { existsSync } from "node:fs";
import { Command, Option } from "commander";
import { InputError } from "../../base";
import { openPlatformText } from "../../config";
import { approvePlatform } from "../../stacks/analysis";
import { completed } from "../init/complete";
import { projectFiles } from "../init/files";
import { type Flags, type Given, givenBy } from "../init/given";
import { builtPackage, dependencies } from "../init/package-spec";
import { type Answers, PLACEHOLDER_ACCOUNT } from "../init/answers";
import { PROFILES } from "../init/profiles";
import { servingRegions } from "../init/regions";
import { asked } from "../init/questions";
import { requireRoom, writeProject } from "../init/write-project";
import { Interrupted } from "../interrupted";

interface InitFlags extends Flags {
  readonly package?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

const inCommas = (value: string, previous: readonly string[] = []): readonly string[] => [
  ...previous,
  ...value.split(",").map((part) => part.trim()),
];

export function command(): Command {
  return new Command("init")
    .description("Writes a commented platform.yaml and a small project around it. Asks for what the flags leave open.")
    .argument("[folder]", "where; made if it is not there", ".")
    .option("--profile <name>", `what to start from: ${PROFILES.map(({ name }) => name).join(", ")}`)
    .option("--name <name>", "the platform's name, the first part of every name in the account")
    .option("--account <id>", "the 16 digits of the Alibaba Cloud account")
    .addOption(new Option("--account-type <site>", "where it was opened").choices(["International", "Domestic"]))
    .option("--region <ids>", "a region; two, in commas, for multi-region", inCommas)
    .option("--zones <ids>", "two zones of each region, in commas", inCommas)
    .option("--package <spec>", "how package.json names this package (default: as it is installed now)")
    .option("-y, --yes", "ask nothing: defaults for what the flags leave open")
    .option("--force", "replace files that are there already")
    .addHelpText(
      "after",
      `
Profiles:
${PROFILES.map(({ name, title }) => `  ${name.padEnd(13)}${title}`).join("\n")}

Examples:
  $ alicloud-ai-platform init my-platform
  $ alicloud-ai-platform init my-platform --profile production --name lumen --account 1234567890123456 \\
      --region ap-southeast-1 --zones ap-southeast-1a,ap-southeast-1b --yes
  $ alicloud-ai-platform init my-platform --profile dev --region cn-hangzhou --account-type Domestic --yes`,
    )
    .action(init);
}

const FILES = ["platform.yaml", "package.json", "cdktf.json", ".gitignore", "README.md"];

async function init(folder: string, { package: spec, yes, force, ...flags }: InitFlags): Promise<void> {
  const given = givenBy(flags, servingRegions());
  if (force !== true) requireRoom(folder, FILES);
  const answers = completed(folder, yes === true ? given : await answersOf(folder, given));
  const files = projectFiles(answers, dependencies(folder, spec));
  // what is written must hold: a region or zone may not sell the machines of the profile
  approvePlatform(openPlatformText(files["platform.yaml"] ?? "", "platform.yaml"));
  writeProject(folder, files);
  console.log(farewell(folder, answers));
}

async function answersOf(folder: string, given: Given): Promise<Given> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const open = (["profile", "name", "account"] as const).filter((flag) => given[flag] === undefined);
    if (open.length === 0) return given;
    throw new InputError(
      open.map((flag) => ({ where: `--${flag}`, got: "nothing", want: "a value, or --yes for defaults" })),
    );
  }
  try {
    return await asked(folder, given);
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") throw new Interrupted("SIGINT");
    throw error;
  }
}

/** A project made from a checkout installs what is built there. */
function unbuilt(): readonly string[] {
  const built = builtPackage();
  return built === undefined || existsSync(built) ? [] : ["  npm run build    # here, once: it makes the package"];
}

function farewell(folder: string, { profile, regions, accountId }: Answers): string {
  const where = regions.map(({ id, zones }) => `${id} (${zones.join(", ")})`).join(" and ");
  return [
    `wrote ${FILES.join(", ")} to ${folder}: profile ${profile.name}, ${where}`,
    ...(accountId === PLACEHOLDER_ACCOUNT ? ["account.id in platform.yaml is made up: put yours in its place"] : []),
    "next:",
    ...unbuilt(),
    ...(folder === "." ? [] : [`  cd ${folder}`]),
    "  npm install",
    "  npm run validate    # README.md says what comes after",
  ].join("\n");
}
