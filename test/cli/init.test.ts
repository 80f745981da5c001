import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROFILES } from "../../cli/init/profiles";
import { cli } from "./support";

jest.setTimeout(60_000);

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "init-"))));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const ACCOUNT = ["--account", "6543210987654321"];

describe.each(PROFILES.map(({ name }) => name))("profile %s", (profile) => {
  test("the generated file says what was asked for and synthesizes", async () => {
    const folder = join(directory, "made");
    const made = await cli("init", folder, "--yes", "--profile", profile, "--name", "my-ai", ...ACCOUNT);
    expect([made.code, made.stderr]).toEqual([0, ""]);
    const text = readFileSync(join(folder, "platform.yaml"), "utf8");
    expect(text).toMatch(/^name: my-ai\b/m);
    expect(text).toContain(ACCOUNT[1]);
    expect(text).not.toMatch(/lumen|1234567890123456/);
    const out = join(directory, "out");
    const synth = await cli("synth", join(folder, "platform.yaml"), "--out", out, "--json");
    expect([synth.code, (JSON.parse(synth.stdout) as { problems: unknown }).problems]).toEqual([0, []]);
  });
});

test("a region of another site, with zones that sell the machines", async () => {
  const folder = join(directory, "made");
  expect((await cli("init", folder, "--yes", "--profile", "dev", "--region", "cn-hangzhou")).code).toBe(0);
  const text = readFileSync(join(folder, "platform.yaml"), "utf8");
  expect(text).toMatch(/id: cn-hangzhou\n\s+zones: \[cn-hangzhou-\w, cn-hangzhou-\w\]/);
  expect(text).toContain("type: Domestic");
  expect(text).not.toContain("ap-southeast-1");
});

test("nothing is overwritten: one error lists the files; --force replaces those and keeps the rest", async () => {
  writeFileSync(join(directory, "package.json"), "{}");
  writeFileSync(join(directory, "README.md"), "mine");
  writeFileSync(join(directory, "other.txt"), "mine");
  const refused = await cli("init", directory, "--yes");
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining("package.json, README.md (")]);
  expect(readdirSync(directory)).toEqual(["README.md", "other.txt", "package.json"]);
  expect((await cli("init", directory, "--yes", "--force")).code).toBe(0);
  expect(readFileSync(join(directory, "README.md"), "utf8")).toContain("platform.yaml");
  expect(readFileSync(join(directory, "other.txt"), "utf8")).toBe("mine");
});

test("without a terminal it asks nothing and says which flags it needs", async () => {
  const { code, stderr } = await cli("init", join(directory, "made"), "--name", "my-ai");
  expect(code).toBe(3);
  expect(stderr).toContain("[--profile] got nothing");
  expect(stderr).toContain("[--account] got nothing");
  expect(existsSync(join(directory, "made"))).toBe(false);
});

test.each([
  [["--name", "My_AI"], "[--name] got My_AI, want 2 to 32"],
  [["--account", "12"], "[--account] got 12, want the 16 digits"],
  [["--region", "cn-hangzou"], "did you mean cn-hangzhou?"],
  [["--region", "cn-hangzhou,cn-beijing"], "want one region, for the profile dev"],
  [["--zones", "ap-southeast-1a"], "want two zones of ap-southeast-1"],
  [["--zones", "cn-hangzhou-h,cn-hangzhou-j"], "want a zone of ap-southeast-1"],
])("%j is refused and nothing is written", async (flags, said) => {
  const { code, stderr } = await cli("init", join(directory, "made"), "--yes", "--profile", "dev", ...flags);
  expect([code, stderr]).toEqual([3, expect.stringContaining(said)]);
  expect(readdirSync(directory)).toEqual([]);
});

test("a folder that can't be made is an error, and half of a project is never left", async () => {
  writeFileSync(join(directory, "file"), "");
  const { code, stderr } = await cli("init", join(directory, "file", "made"), "--yes");
  expect([code, stderr]).toEqual([3, expect.stringContaining("a part of its path is a file")]);
  mkdirSync(join(directory, "taken", "platform.yaml"), { recursive: true });
  expect((await cli("init", join(directory, "taken"), "--yes")).code).toBe(3);
  expect(readdirSync(join(directory, "taken"))).toEqual(["platform.yaml"]);
});
