import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { enforce, PROFILES, unsafe, validateDocument } from "../../../policies";
import { CASES, sketch } from "./cases";
import { render } from "./render";

const FOLDER = join(__dirname, "../../goldens/policies");
/** `UPDATE_GOLDENS=1 npx jest test/policies/golden` writes the files anew; say in the commit why. */
const UPDATE = process.env["UPDATE_GOLDENS"] === "1";
const ALL = { ...CASES, sketch: () => [sketch()] };

/** One file where the profiles agree, one for each where they differ. */
function goldensOf(name: string, make: () => Parameters<typeof render>[0]): Readonly<Record<string, string>> {
  const texts = PROFILES.map((profile) => [profile, render(make(), profile)] as const);
  const [first, second] = texts;
  if (first?.[1] === second?.[1]) return { [`${name}.out.yaml`]: first?.[1] ?? "" };
  return Object.fromEntries(texts.map(([profile, text]) => [`${name}.${profile}.out.yaml`, text]));
}

const GOLDENS = Object.entries(ALL).flatMap(([name, make]) => Object.entries(goldensOf(name, make)));

beforeAll(() => {
  if (!UPDATE) return;
  for (const file of readdirSync(FOLDER)) rmSync(join(FOLDER, file));
  for (const [file, text] of GOLDENS) writeFileSync(join(FOLDER, file), text);
});

test.each(GOLDENS)("%s", (file, text) => {
  const path = join(FOLDER, file);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "no such golden").toBe(text);
});

test("no golden is left without a case", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(GOLDENS.map(([file]) => file).sort());
});

describe.each(PROFILES)("on profile %s", (profile) => {
  test.each(Object.entries(ALL))("every document of %s is valid, and nothing of it unsafe", (_name, make) => {
    const targets = make();
    for (const { tier, resource, body } of enforce(targets, { profile }).documents) {
      if (tier !== "envoy-gateway" || resource === "ConfigMap") continue;
      expect(validateDocument(body as never, profile)).toEqual([]);
    }
    expect(unsafe(targets)).toEqual([]);
  });
});
