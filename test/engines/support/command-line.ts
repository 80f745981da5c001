import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { engineDirectory } from "../../../tools/plan/engines";
import type { Engines } from "./tofu";

const ROOT = join(__dirname, "..", "..", "..");

/** A command line of CDKTF, and the Node it runs on. */
export interface CommandLine {
  readonly title: string;
  readonly node: string;
  readonly script: string;
}

/** `cdktf-cli` on the Node of these tests and `cdktn-cli` on a newer one; those that are not installed are left out. */
export function commandLines(): readonly CommandLine[] {
  const newer = engineDirectory("node");
  return [
    commandLine("cdktf-cli", "node_modules/cdktf-cli/bundle/bin/cdktf", process.execPath),
    commandLine("cdktn-cli", "node_modules/cdktn-cli/bin/cdktn", newer === undefined ? undefined : join(newer, "node")),
  ].flatMap((found) => found ?? []);
}

function commandLine(engine: string, script: string, node: string | undefined): CommandLine | undefined {
  const directory = engineDirectory(engine);
  if (directory === undefined || node === undefined) return undefined;
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  return { title: `${engine} on Node ${version}`, node, script: join(directory, script) };
}

export interface Outcome {
  readonly status: number | null;
  /** Both streams, without colours. */
  readonly output: string;
}

/**
 * Runs a command line in this repository on a platform file, as a user does, with OpenTofu, the stand-in provider and
 * a home of its own in `directory`. Where the machine can, it runs without a network.
 */
export function runCommandLine(
  { node, script }: CommandLine,
  args: readonly string[],
  options: {
    readonly engines: Engines;
    readonly platform: string;
    readonly directory: string;
    readonly variables: Readonly<Record<string, string>>;
  },
): Outcome {
  const { engines, platform, directory, variables } = options;
  const home = join(directory, "home");
  mkdirSync(home, { recursive: true });
  const [command, ...before] = [...withoutNetwork(), node];
  const { status, stdout, stderr, error } = spawnSync(
    command,
    [...before, script, ...args, "--output", join(directory, "out")],
    {
      cwd: ROOT,
      encoding: "utf8",
      input: "",
      timeout: 300_000,
      maxBuffer: 1024 ** 3,
      env: {
        ...process.env,
        ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value])),
        PATH: `${dirname(node)}${delimiter}${process.env["PATH"] ?? ""}`,
        HOME: home,
        PLATFORM_FILE: platform,
        TERRAFORM_BINARY_NAME: engines.binary,
        TF_CLI_CONFIG_FILE: writeCliConfig(engines, home),
        CHECKPOINT_DISABLE: "1",
        // Else the stand-in would end up in the user's own plugin cache, under the name of the real provider.
        CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
        ALICLOUD_ACCESS_KEY: "placeholder",
        ALICLOUD_SECRET_KEY: "placeholder",
      },
    },
  );
  if (error !== undefined) throw error;
  return { status, output: stripVTControlCharacters(stdout + stderr) };
}

function writeCliConfig({ standIn }: Engines, home: string): string {
  if (standIn.kind !== "stand-in") throw new Error("the command lines are tested with the stand-in provider only");
  const file = join(home, "cli-config");
  const path = JSON.stringify(standIn.mirror);
  writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = ${path}\n  }\n}\n`);
  return file;
}

/** What takes the network away from a program, on Linux where it is allowed; nothing elsewhere. */
function withoutNetwork(): readonly string[] {
  const unshare = ["unshare", "--map-root-user", "--net"] as const;
  return spawnSync(unshare[0], [...unshare.slice(1), "true"]).status === 0 ? unshare : [];
}
