import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { App } from "cdktf";
import type { PlatformStack } from "../constructs/core";
import { enforce, POLICY_KINDS } from "../policies";
import { constructsByRoom } from "../tools/docs/site/construct-rooms";
import { CONSTRUCT_SECTIONS, writtenConstructs } from "../tools/docs/site/construct-pages";
import { wordsOf } from "../tools/docs/site/markdown";
import { POLICY_SECTIONS, policyExample, writtenPolicies } from "../tools/docs/site/policy-pages";
import { render, renderApp } from "./support/render";

const ROOT = join(__dirname, "..");
const FOLDER = join(ROOT, "examples/constructs");
const examples = readdirSync(FOLDER).filter((file) => file.endsWith(".ts"));

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(0);
});

test.each(examples)("the example %s synthesizes and passes every judge", async (file) => {
  const { default: example } = (await import(join(FOLDER, file))) as {
    readonly default: (stack: PlatformStack) => void;
  };
  expect(() => render((stack) => example(stack))).not.toThrow();
});

const GUIDES = join(ROOT, "examples/guides");

/** `main.ts` writes to where it is started: the engine test of the pages runs it. */
const programs = readdirSync(GUIDES).filter((file) => file !== "main.ts");

test.each(programs)("the program of the guides %s synthesizes and passes every judge", async (file) => {
  const { default: program } = (await import(join(GUIDES, file))) as { readonly default: (app: App) => void };
  expect(() => renderApp(program)).not.toThrow();
});

test.each(POLICY_KINDS)("the example of the policy %s compiles to documents", (kind) => {
  const { entries } = enforce(policyExample(ROOT, kind));
  const holds = entries.filter((entry) => entry.kind === kind);
  expect(holds.length).toBeGreaterThan(0);
  for (const { enforcedBy } of holds) expect(enforcedBy.flatMap(({ documents }) => documents)).not.toEqual([]);
});

describe("the documentation", () => {
  const constructs = writtenConstructs(ROOT);
  const policies = writtenPolicies(ROOT);

  test("has one page for every exported construct: docs/constructs/NAME.md names it in its front matter", () => {
    const told = [...constructs.values()].flatMap(({ facts }) => wordsOf(facts["constructs"]));
    expect(told.sort()).toEqual([...constructsByRoom().values()].flat().sort());
  });

  test("has a page for every kind of policy", () => {
    expect([...policies.keys()].sort()).toEqual([...POLICY_KINDS].sort());
  });

  test("says of each when to use it, what it costs and how to check it, with an example that is there", () => {
    const missing = [
      ...[...constructs].flatMap(([name, page]) =>
        missingIn(name, page, CONSTRUCT_SECTIONS, `constructs/${page.facts["example"] ?? name}.ts`),
      ),
      ...[...policies].flatMap(([name, page]) => missingIn(name, page, POLICY_SECTIONS, `policies/${name}.ts`)),
    ];
    expect(missing).toEqual([]);
  });

  function missingIn(
    name: string,
    { sections }: { readonly sections: ReadonlyMap<string, string> },
    wanted: readonly string[],
    example: string,
  ): readonly string[] {
    return [
      ...wanted.filter((heading) => (sections.get(heading) ?? "") === "").map((heading) => `${name}: ${heading}`),
      ...(existsSync(join(ROOT, "examples", example)) ? [] : [`${name}: examples/${example}`]),
    ];
  }
});
