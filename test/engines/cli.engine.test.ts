/** The command lines that users deploy with, from the repository's own `cdktf.json`, on the development profile. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SynthesizedStack } from "../../tools/plan/stacks";
import { commandLines, runCommandLine, type Outcome } from "./support/command-line";
import { addressesOf, secretsOf, stateOf, synthesizePlatform } from "./support/platform";
import { describeWithTofu } from "./support/tofu";

const PLATFORM = "examples/development/platform.yaml";
const OFFLINE = "--skip-provider-lock"; // a lock of all platforms asks the registry

jest.setTimeout(600_000);

describeWithTofu("the command lines of CDKTF", (engines) => {
  it("are both installed", () => {
    expect(commandLines().map(({ title }) => title)).toEqual([
      expect.stringMatching(/^cdktf-cli on Node v/),
      expect.stringMatching(/^cdktn-cli on Node v(22\.(19|[2-9]\d)|2[3-9]|[3-9]\d)/),
    ]);
  });

  for (const commandLine of commandLines()) {
    describe(commandLine.title, () => {
      let directory: string;
      let stacks: readonly SynthesizedStack[];
      let variables: Readonly<Record<string, string>>;
      const outcomes: Outcome[] = [];

      const run = (...args: readonly string[]): Outcome => {
        const outcome = runCommandLine(commandLine, args, { engines, platform: PLATFORM, directory, variables });
        outcomes.push(outcome);
        return outcome;
      };

      beforeAll(() => {
        directory = mkdtempSync(join(tmpdir(), "command-line-"));
        const plain = mkdtempSync(join(tmpdir(), "plain-"));
        stacks = synthesizePlatform({ file: PLATFORM }, plain);
        variables = secretsOf(stacks);
        rmSync(plain, { recursive: true });
      });
      afterAll(() => {
        rmSync(directory, { recursive: true, force: true });
      });

      it("synth writes what the app writes", () => {
        expect(run("synth")).toMatchObject({ status: 0 });
        for (const { name, json } of stacks) {
          const file = join(directory, "out", "stacks", name, "cdk.tf.json");
          expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(json);
        }
      });

      it("diff shows what is to come", () => {
        const [first] = stacks;
        const { status, output } = run("diff", first!.name, OFFLINE);
        expect([status, output]).toEqual([
          0,
          expect.stringContaining(`Plan: ${addressesOf(first!).length} to add, 0 to change, 0 to destroy.`),
        ]);
      });

      it("deploy applies every stack", () => {
        expect(run("deploy", "*", "--auto-approve", OFFLINE)).toMatchObject({ status: 0 });
        for (const stack of stacks) {
          expect([stack.name, stateOf(directory, stack.name)]).toEqual([stack.name, addressesOf(stack)]);
        }
      });

      it("diff then finds no difference, also where values come from another stack", () => {
        const { status, output } = run("diff", stacks.at(-1)!.name, OFFLINE);
        expect([status, output]).toEqual([0, expect.stringContaining("No changes.")]);
      });

      it("destroy leaves nothing", () => {
        expect(run("destroy", "*", "--auto-approve", OFFLINE)).toMatchObject({ status: 0 });
        expect(stacks.flatMap(({ name }) => stateOf(directory, name))).toEqual([]);
      });

      it("prints no secret, reports no crash and leaves nothing in the repository", () => {
        const output = outcomes.map((outcome) => outcome.output).join("\n");
        expect(Object.values(variables).filter((value) => output.includes(value))).toEqual([]);
        expect(output).not.toMatch(/crash|sentry|report(ing)? (this )?(error|telemetry)/i);
        expect(existsSync(join(__dirname, "..", "..", "cdktf.log"))).toBe(false);
      });
    });
  }
});
