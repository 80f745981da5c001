import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

test("the site builds, its links and anchors lead somewhere, and its pages open without an error", () => {
  run("tools/run.mjs", "docs:site");
  expect(run("docs/site/check.mjs")).toMatch(/^[1-9][0-9]+ links, [0-9]+ pages in a browser, 0 problems$/m);
  const drawn = readdirSync(join(ROOT, "docs/site/content/public/pictures"));
  expect(drawn).toEqual(expect.arrayContaining(readdirSync(join(ROOT, "docs/pictures"))));
}, 1_800_000);
