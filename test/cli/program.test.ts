import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "./support";

const DEVELOPMENT = join(__dirname, "../../examples/development/platform.yaml");

jest.setTimeout(60_000);

let directory: string;
beforeAll(() => (directory = mkdtempSync(join(tmpdir(), "cli-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("help names every command and every exit code, and each command shows examples", async () => {
  const whole = await cli("--help");
  const names = [...whole.stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name!);
  expect(names).toEqual(["init", "validate", "synth", "analyze", "review", "preflight", "explain"]);
  expect(whole).toMatchObject({ code: 0, stderr: "" });
  for (const name of names) expect((await cli(name, "--help")).stdout).toContain(`$ alicloud-ai-platform ${name}`);
});

test.each([
  [["sinth"], "unknown command 'sinth'\n(Did you mean synth?)"],
  [["synth", "--jsno"], "unknown option '--jsno'\n(Did you mean --json?)"],
  [["review", "--markdwn", "x"], "unknown option '--markdwn'\n(Did you mean --markdown?)"],
  [["preflight", "a", "b"], "too many arguments"],
  [["help", "sinth"], "unknown command 'sinth'\n(Did you mean synth?)"],
  [
    ["init", "--profile", "prodution"],
    "want one of dev, production, multi-region, models-only (did you mean production?)",
  ],
])("%j is wrong use: 3, with the nearest name", async (args, said) => {
  const { code, stdout, stderr } = await cli(...args);
  expect(stderr).toContain(said);
  expect([code, stdout]).toEqual([3, ""]);
});

test.each(["validate", "synth", "analyze", "preflight"])(
  "%s: 3 when the file is not there, 2 when it is wrong",
  async (name) => {
    const none = await cli(name, join(directory, "none.yaml"));
    expect([none.code, none.stderr]).toEqual([3, expect.stringContaining("there is no such file")]);
    const bad = join(directory, "bad.yaml");
    writeFileSync(bad, "name: lumen\nregion: []\n");
    const wrong = await cli(name, bad);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("bad.yaml:2:1  region")]);
    expect(wrong.stderr).not.toMatch(/^\s+at /m);
  },
);

test("problems for programs have file, line and column", async () => {
  const bad = join(directory, "bad.yaml");
  writeFileSync(bad, "name: lumen\nregion: []\n");
  const { stdout } = await cli("validate", bad, "--json");
  const { problems } = JSON.parse(stdout) as { readonly problems: readonly object[] };
  expect(problems[0]).toMatchObject({ file: bad, line: 1, column: 1, field: "account" });
});

test("a good file is valid", async () => {
  const valid = await cli("validate", DEVELOPMENT, "--json");
  expect([valid.code, JSON.parse(valid.stdout)]).toEqual([0, expect.objectContaining({ valid: true, problems: [] })]);
});

test("a missed objective is refused: 2", async () => {
  const graph = join(directory, "graph.json");
  const parts = { components: [{ id: "gateway", kind: "gateway" }], routes: [{ id: "/", entry: "gateway" }] };
  writeFileSync(graph, JSON.stringify({ ...parts, objectives: { default: { survive: ["gateway"] } } }));
  const { code, stdout } = await cli("analyze", graph, "--json", "-");
  expect([code, JSON.parse(stdout)]).toEqual([2, expect.objectContaining({ graph })]);
});
