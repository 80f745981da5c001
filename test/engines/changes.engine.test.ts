/** Change notes become a version and its part of the changelog, with this repository's own settings. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineDirectory } from "../../tools/plan/engines";
import { releaseNotes } from "../../tools/release/readiness";
import { run } from "./support/packages";

const ROOT = join(__dirname, "..", "..");
const engine = engineDirectory("changesets");
if (engine === undefined) console.warn("skipped: node tools/engines/install.mjs changesets");

let directory: string;
beforeAll(() => (directory = mkdtempSync(join(tmpdir(), "changes-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

(engine === undefined ? test.skip : test)("the heaviest note decides on the number, and every note is told", () => {
  for (const path of [".changeset/config.json", "tools/release/changelog.cjs"]) {
    cpSync(join(ROOT, path), join(directory, path), { recursive: true });
  }
  const name = "alicloud-ai-platform";
  writeFileSync(join(directory, "package.json"), JSON.stringify({ name, version: "1.2.3", private: true }));
  writeFileSync(join(directory, "package-lock.json"), "{}");
  writeFileSync(join(directory, "CHANGELOG.md"), "# Changelog\n\n## 1.2.3\n\n- What was.\n");
  const note = (weight: string, text: string) =>
    writeFileSync(join(directory, ".changeset", `${weight}.md`), `---\n"${name}": ${weight}\n---\n\n${text}\n`);
  note("patch", "A fault less.");
  note("minor", "A word more.");
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: directory });
  expect(run(join(engine ?? "", "node_modules/.bin/changeset"), ["version"], directory)).toMatchObject({ status: 0 });
  const { version } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as { readonly version: string };
  const changelog = readFileSync(join(directory, "CHANGELOG.md"), "utf8");
  expect(version).toBe("1.3.0");
  expect(releaseNotes(changelog, version)).toMatch(/- A word more\.[^]*- A fault less\./);
  expect(releaseNotes(changelog, "1.2.3")).toBe("- What was.");
});
