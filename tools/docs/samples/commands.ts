import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFiles } from "../../../cli/init/files";
import { completed } from "../../../cli/init/complete";
import { program } from "../../../cli/program";
import type { Fence } from "./fences";

/** Programs that a reader has, or that a page says how to get. */
const OTHERS = new Set(["cat", "cd", "cp", "curl", "export", "git", "helm", "jq", "kubectl", "mkdir", "sed", "tofu"]);

/** The command lines of a block of commands, or of one of commands and what they print. */
export function commandLines({ language, text }: Fence): readonly string[] {
  const joined = text.replaceAll(/\s*\\\n\s*/g, " ");
  const lines = joined.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return language === "console" ? lines.filter((line) => line.startsWith("$ ")).map((line) => line.slice(2)) : lines;
}

/** What is wrong with a command line, if anything: scripts, commands and flags must be there. */
export function commandFault(root: string, line: string): string | undefined {
  const parts = line
    .replace(/\s+#.*$/, "")
    .split(/\s*(?:&&|\|\||[|;>()])\s*/)
    .map((part) => part.trim().replace(/^([A-Z_]+=\S*\s+)+/, ""))
    .filter((part) => part !== "");
  return parts.map((part, index) => (index > 0 && !isCommand(part) ? undefined : faultOf(root, part))).find(Boolean);
}

/** What stands behind a redirection is a file. */
function isCommand(part: string): boolean {
  return /^(npm|npx)\s/.test(part);
}

function faultOf(root: string, part: string): string | undefined {
  const [first = "", second = "", ...rest] = part.split(/\s+/);
  if (first === "npm") return npmFault(root, second, rest);
  if (first === "npx") {
    if (second === "alicloud-ai-platform") return flagsFault(rest);
    return /^(tsx|(cdktf|cdktn)-cli@\d.*)$/.test(second) ? undefined : `npx ${second} is not known`;
  }
  return OTHERS.has(first) || first === "" || first.startsWith("node") ? undefined : `${first} is not known`;
}

function npmFault(root: string, command: string, rest: readonly string[]): string | undefined {
  if (["install", "ci", "init"].includes(command)) return undefined;
  const words = rest.filter((word) => word !== "--silent" && word !== "-s");
  const [script = "", ...given] =
    command === "run" ? words : command.startsWith("-") ? words.slice(1) : [command, ...words];
  const scripts = scriptsOf(root);
  if (!scripts.has(script)) return `there is no script ${script}`;
  const args = given.filter((word) => word !== "--");
  if (script === "cli") return flagsFault(args);
  if (script === "start") return flagsFault(["synth", ...args]);
  return COMMANDS.includes(script) ? flagsFault([script, ...args]) : undefined;
}

const COMMANDS = ["init", "validate", "synth", "analyze", "review", "preflight", "explain"];

/** Scripts of the repository, and of a project that `init` writes. */
function scriptsOf(root: string): ReadonlySet<string> {
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Scripts;
  const project = JSON.parse(projectFiles(completed("lumen", {}), {})["package.json"] ?? "{}") as Scripts;
  return new Set([...Object.keys(own.scripts), ...Object.keys(project.scripts)]);
}

interface Scripts {
  readonly scripts: Readonly<Record<string, string>>;
}

function flagsFault(args: readonly string[]): string | undefined {
  const [name = "", ...rest] = args.filter((word) => !["--help", "-h", "--version", "-V"].includes(word));
  if (name === "" || name === "help") return undefined;
  const command = program([name]).commands.find((one) => one.name() === name);
  if (command === undefined) return `there is no command ${name}`;
  const known = command.options.flatMap(({ short, long }) => [short, long]);
  const strange = rest
    .map((word) => word.replace(/=.*$/, ""))
    .find((word) => /^--?[a-z]/.test(word) && !known.includes(word));
  return strange === undefined ? undefined : `${name} has no ${strange}`;
}
