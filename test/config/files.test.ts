import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPlatform, parsePlatform } from "../../config";
import { problemsOf, said } from "./support";

describe("a text that is no platform", () => {
  test.each([
    ["an empty file", "", ["p.yaml:1:1 the file is empty (start from the platform.yaml at the root of this project)"]],
    [
      "comments alone",
      "# soon\n",
      ["p.yaml:1:1 the file is empty (start from the platform.yaml at the root of this project)"],
    ],
    [
      "a syntax error",
      "name: [\n  a: }\n",
      ["p.yaml:2:6 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]"],
    ],
    ["a tab", "network:\n\tnat: {}\n", ["p.yaml:2:1 a tab is used to indent (indent with spaces)"]],
    ["a duplicate key", "name: a\nname: b\n", ["p.yaml:2:1 the key name stands twice in the same place (keep one)"]],
    [
      "two documents",
      "name: a\n---\nname: b\n",
      ["p.yaml:2:1 the file holds more than one YAML document (---) (one platform, one file)"],
    ],
    [
      "an alias of nothing",
      "name: *other\n",
      [
        "p.yaml:1:7 the aliases (*name) can't be resolved: Unresolved alias (the anchor must be set before the alias): other",
      ],
    ],
    [
      "a tag",
      "name: !secret x\n",
      ["p.yaml:1:7 not understood: Unresolved tag: !secret (tags (!name) have no meaning here)"],
    ],
    ["a list", "- name\n", ["p.yaml:1:1 got a list, want a map with name, account, regions and cluster"]],
    ["a word", "lumen\n", ['p.yaml:1:1 got "lumen", want a map with name, account, regions and cluster']],
  ])("%s is refused in one line", (_, text, expected) => {
    expect(
      problemsOf(() => parsePlatform(text, "p.yaml")).map((problem) => `${problem.where} ${said(problem)}`),
    ).toEqual(expected);
  });
});

describe("a file that can't be read", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "platform-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const load = (name: string) => problemsOf(() => loadPlatform(join(folder, name))).map(said);
  const HINT = "(give the path of a platform.yaml or platform.ts)";

  test.each(["none.yaml", "none.ts"])("%s that is missing", (name) => {
    expect(load(name)).toEqual([`there is no such file ${HINT}`]);
  });

  test("a slip in a name, with the file that is there", () => {
    writeFileSync(join(folder, "platform.yaml"), "");
    expect(load("platfrom.yaml")).toEqual([`there is no such file (did you mean ${join(folder, "platform.yaml")}?)`]);
  });

  test("a directory", () => {
    expect(load(".")).toEqual([`this is a directory, not a file ${HINT}`]);
  });

  test("bytes that are not UTF-8", () => {
    writeFileSync(join(folder, "latin.yaml"), Buffer.from("name: caf\xe9\n", "latin1"));
    expect(load("latin.yaml")).toEqual(["the file is not UTF-8 text (save it as UTF-8)"]);
  });

  test("code that throws", () => {
    writeFileSync(join(folder, "broken.js"), 'throw new Error("no\\nsecond line");');
    expect(load("broken.js")).toEqual(["the file can't be run: no"]);
  });

  test("code that exports nothing", () => {
    writeFileSync(join(folder, "nothing.js"), "");
    expect(load("nothing.js")).toEqual([
      "the file exports no platform (write: export default definePlatform({ ... }))",
    ]);
  });
});
