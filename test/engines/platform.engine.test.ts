/**
 * The platforms of this repository, from their file to an empty second plan and back to nothing. On the stand-in
 * provider this proves the graph: order, references between stacks, forced replacement, secrecy. Validity it never proves.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planStacks, type StackPlan } from "../../tools/plan/plan-stacks";
import type { SynthesizedStack } from "../../tools/plan/stacks";
import { Tofu, TofuError, type ProviderSource } from "../../tools/plan/tofu";
import {
  addressesOf,
  giveSecrets,
  openVariables,
  protectedAddresses,
  secretsOf,
  stateOf,
  stateText,
  synthesizePlatform,
} from "./support/platform";
import { describeWithTofu, planProviders, type Engines } from "./support/tofu";

const PLATFORMS = [
  { file: "platform.yaml", keepsData: true },
  { file: "examples/development/platform.yaml", keepsData: false },
  // its state lies in a bucket that is not here
  { file: "examples/production/platform.yaml", keepsData: true, changes: { state: { backend: "local" } } },
];

jest.setTimeout(900_000);

describeWithTofu("a platform before anything is applied", (engines) => {
  for (const { file, changes = {} } of PLATFORMS) {
    for (const provider of planProviders(engines)) {
      it(`${file} validates and plans, every stack, with the ${provider.kind} provider`, () => {
        inTemporaryDirectory((directory) => {
          const stacks = synthesizePlatform({ file, changes }, directory);
          for (const stack of stacks) expect(validated(stack, engines, provider)).toEqual([stack.name, []]);
          const results = planStacks(join(directory, "out"), { binary: engines.binary, provider });
          expect(results.filter((result) => "error" in result)).toEqual([]);
          expect((results as readonly StackPlan[]).map(({ stack, counts }) => [stack, counts])).toEqual(
            stacks.map((stack) => [stack.name, { add: addressesOf(stack).length, change: 0, destroy: 0 }]),
          );
        });
      });
    }
  }
});

describeWithTofu("a platform's life on the stand-in provider", (engines) => {
  for (const { file, keepsData, changes = {} } of PLATFORMS) {
    describe(file, () => {
      let directory: string;
      let stacks: readonly SynthesizedStack[];
      let secrets: Readonly<Record<string, string>>;
      let takeBack: (() => void) | undefined;
      const rendered: string[] = [];

      const tofuOf = (stack: SynthesizedStack): Tofu =>
        new Tofu({ binary: engines.binary, provider: engines.standIn, directory: stack.directory });
      const settled = (): readonly string[] =>
        stacks.filter((stack) => tofuOf(stack).isSettled()).map(({ name }) => name);
      const names = (): readonly string[] => stacks.map(({ name }) => name);

      beforeAll(() => {
        directory = mkdtempSync(join(tmpdir(), "platform-"));
        stacks = synthesizePlatform({ file, changes }, directory);
        secrets = secretsOf(stacks);
        takeBack = giveSecrets(secrets);
      });
      afterAll(() => {
        takeBack?.();
        rmSync(directory, { recursive: true, force: true });
      });

      it("is applied stack by stack, each after those it reads from", () => {
        for (const stack of stacks) {
          const tofu = tofuOf(stack);
          tofu.init();
          rendered.push(tofu.run("plan", "-input=false", "-no-color", "-out=tfplan"));
          rendered.push(tofu.run("show", "-no-color", "tfplan"));
          rendered.push(tofu.run("apply", "-input=false", "-no-color", "tfplan"));
        }
        for (const stack of stacks) {
          expect([stack.name, stateOf(directory, stack.name)]).toEqual([stack.name, addressesOf(stack)]);
        }
      });

      it("shows no secret in a plan or an apply", () => {
        expect(Object.keys(secrets).length).toBeGreaterThan(0);
        expect(openVariables(stacks).filter(([, { sensitive }]) => sensitive !== true)).toEqual([]);
        expect(rendered).toHaveLength(stacks.length * 3);
        for (const [name, value] of Object.entries(secrets)) {
          expect([name, rendered.some((text) => text.includes(value))]).toEqual([name, false]);
        }
        const kept = names().filter((name) =>
          Object.values(secrets).some((value) => stateText(directory, name).includes(value)),
        );
        expect(kept.length).toBeGreaterThan(0);
      });

      it("changes nothing in a second plan", () => {
        expect(settled()).toEqual(names());
      });

      if (keepsData) {
        it("refuses to be destroyed where it keeps data, and stays as it is", () => {
          const guarded = stacks.filter((stack) => protectedAddresses(stack).length > 0);
          expect(guarded.length).toBeGreaterThan(0);
          for (const stack of guarded) expect([stack.name, refusal(tofuOf(stack))]).toEqual([stack.name, "refused"]);
          expect(settled()).toEqual(names());
        });

        it("is released by one switch, without replacing or destroying anything", () => {
          stacks = synthesizePlatform({ file, changes: { ...changes, deletionProtection: false } }, directory);
          expect(stacks.flatMap(protectedAddresses)).toEqual([]);
          for (const stack of stacks) {
            const tofu = tofuOf(stack);
            const plan = tofu.plan();
            const actions = new Set(plan.resource_changes?.flatMap(({ change }) => change.actions));
            expect([stack.name, [...actions].filter((action) => !ALLOWED.has(action))]).toEqual([stack.name, []]);
            tofu.apply();
          }
          expect(settled()).toEqual(names());
        });
      } else {
        it("keeps nothing that would have to be released", () => {
          expect(stacks.flatMap(protectedAddresses)).toEqual([]);
        });
      }

      it("is destroyed in reverse order, to nothing", () => {
        for (const stack of [...stacks].reverse()) tofuOf(stack).destroy();
        expect(names().flatMap((name) => stateOf(directory, name))).toEqual([]);
      });
    });
  }
});

/** What releasing protection may do. */
const ALLOWED: ReadonlySet<string> = new Set(["no-op", "read", "update"]);

function inTemporaryDirectory(use: (directory: string) => void): void {
  const directory = mkdtempSync(join(tmpdir(), "platform-"));
  try {
    use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function validated(
  { name, directory }: SynthesizedStack,
  { binary }: Engines,
  provider: ProviderSource,
): readonly [name: string, errors: readonly string[]] {
  const tofu = new Tofu({ binary, provider, directory });
  tofu.init();
  const { diagnostics } = tofu.validate();
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return [name, errors.map(({ summary, detail = "" }) => `${summary}: ${detail}`)];
}

function refusal(tofu: Tofu): string {
  try {
    tofu.destroy();
    return "destroyed";
  } catch (error) {
    if (!(error instanceof TofuError)) throw error;
    return error.output.includes("prevent_destroy") ? "refused" : error.output;
  }
}
