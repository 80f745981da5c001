import { Command } from "commander";
import { EXIT_HELP } from "./exit-codes";
import { packageManifest } from "./package-folder";

interface Entry {
  readonly name: string;
  readonly summary: string;
  /** Loads the command and what it needs: seconds, so only for the one that is run. */
  readonly load: () => { readonly command: () => Command };
}

const COMMANDS: readonly Entry[] = [
  {
    name: "init",
    summary: "start a project: a commented platform.yaml and what is needed around it",
    load: () => require("./commands/init") as typeof import("./commands/init"),
  },
  {
    name: "validate",
    summary: "say everything that is wrong with a platform file; writes nothing",
    load: () => require("./commands/validate") as typeof import("./commands/validate"),
  },
  {
    name: "synth",
    summary: "write Terraform JSON, charts and policies.json",
    load: () => require("./commands/synth") as typeof import("./commands/synth"),
  },
  {
    name: "analyze",
    summary: "say what the platform survives, how fast, what it carries",
    load: () => require("./commands/analyze") as typeof import("./commands/analyze"),
  },
  {
    name: "review",
    summary: "review plans and synthesized stacks: a verdict with reasons",
    load: () => require("../review/cli") as typeof import("../review/cli"),
  },
  {
    name: "preflight",
    summary: "say what must be true before a first deploy",
    load: () => require("./commands/preflight") as typeof import("./commands/preflight"),
  },
  {
    name: "explain",
    summary: "explain a rule, policy, capability, tier or finding by its id",
    load: () => require("./commands/explain") as typeof import("./commands/explain"),
  },
];

/** The command line, with the command loaded that `args` name and the others by name only. */
export function program(args: readonly string[]): Command {
  const whole = new Command("alicloud-ai-platform")
    .description("A multimodal AI platform on Alibaba Cloud, from one file: platform.yaml.")
    .version(packageManifest().version)
    .helpOption("-h, --help", "help for this, or for a command")
    .helpCommand("help [command]", "help for a command, with examples")
    .addHelpText("after", EXIT_HELP)
    .addHelpText(
      "after",
      `
Start here:
  $ alicloud-ai-platform init my-platform
  $ alicloud-ai-platform help synth`,
    )
    .exitOverride();
  for (const { name, summary, load } of COMMANDS) {
    const command = args.includes(name) ? load().command() : new Command(name);
    whole.addCommand(command.summary(summary).copyInheritedSettings(whole));
  }
  return whole;
}

/** `help sinth` as `sinth`, which is answered with the nearest name; everything else as it is. */
export function withoutVainHelp(args: readonly string[]): readonly string[] {
  const [first, name] = args;
  const isVain = first === "help" && name !== undefined && !COMMANDS.some((command) => command.name === name);
  return isVain ? args.slice(1) : args;
}
