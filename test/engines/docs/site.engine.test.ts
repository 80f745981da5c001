import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

/** What stands in a picture; numbers come and go with the sample. */
function labels(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, label = ""]) => label.replaceAll(/\d+/g, "#"))
    .sort();
}

test("the site builds, its links and anchors lead somewhere, and its pages open without an error", () => {
  run("tools/run.mjs", "docs:site");
  expect(run("docs/site/check.mjs")).toMatch(/^[1-9][0-9]+ links, [0-9]+ pages in a browser, 0 problems$/m);
  for (const picture of readdirSync(join(ROOT, "docs/pictures"))) {
    expect([picture, labels(`docs/pictures/${picture}`)]).toEqual([
      picture,
      labels(`docs/site/content/public/pictures/${picture}`),
    ]);
  }
}, 1_800_000);
