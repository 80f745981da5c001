/** A stranger's first quarter of an hour: the package, an empty folder, and what is printed or written in the README there. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROFILES } from "../../cli/init/profiles";
import { engineDirectory } from "../../tools/plan/engines";
import { type Built, builtPackages, run } from "./support/packages";

jest.setTimeout(300_000);

let own: Built;
let directory: string;
beforeAll(() => {
  [own] = builtPackages() as [Built];
  directory = mkdtempSync(join(tmpdir(), "stranger-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The commands in an indented text, without their remarks. */
function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/^ {2,4}((?:cd|npm|npx) [^#\n]*)/gm)].map(([, command = ""]) => command.trim());
}

const shell = (command: string, cwd: string) =>
  run("sh", ["-c", command], cwd, { npm_config_loglevel: "error", npm_config_prefer_offline: "true" });

describe.each(PROFILES.map(({ name }) => name))("the profile %s", (profile) => {
  let farewell: string;

  test("is written by npx, in a folder that was empty", () => {
    const command = `npx --yes --package='${own.tarball}' alicloud-ai-platform init my-${profile} --profile ${profile} --yes`;
    const { status, output } = shell(command, directory);
    expect([status, output]).toEqual([0, expect.stringContaining("next:")]);
    farewell = output;
  });

  test("leads by its printed next steps to a valid platform", () => {
    const steps = commandsIn(farewell);
    expect(steps).toEqual([`cd my-${profile}`, "npm install", "npm run validate"]);
    const { status, output } = shell(steps.join(" && "), directory);
    expect([status, output]).toEqual([0, expect.stringMatching(/platform\.yaml is valid: \d+ stacks/)]);
  });

  test("does what its README says, each command with 0", () => {
    const folder = join(directory, `my-${profile}`);
    const steps = commandsIn(readFileSync(join(folder, "README.md"), "utf8"));
    const names = steps.flatMap((step) => /^npm run (\S+)/.exec(step)?.[1] ?? []);
    expect(names).toEqual(["validate", "synth", "analyze", "preflight", "review"]);
    const results = steps
      .filter((step) => !step.includes(" deploy "))
      .map((step) => [step, shell(step, folder)] as const);
    const failed = results.filter(([, { status }]) => status !== 0);
    expect(failed).toEqual([]);
    for (const [, { output }] of results) expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });
});

const cdktf = engineDirectory("cdktf-cli");

(cdktf === undefined ? test.skip : test)("the command that deploys synthesizes the project by itself", () => {
  const folder = join(directory, "my-dev");
  const cli = join(cdktf ?? "", "node_modules/cdktf-cli/bundle/bin/cdktf");
  const { status, output } = run(process.execPath, [cli, "synth", "--output", "elsewhere"], folder, {
    CHECKPOINT_DISABLE: "1",
    HOME: directory,
  });
  expect([status, output]).toEqual([0, expect.stringContaining("Generated Terraform code")]);
  expect(existsSync(join(folder, "elsewhere/stacks/network-ap-southeast-1/cdk.tf.json"))).toBe(true);
});
