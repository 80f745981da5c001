/** `tsx tools/release/ready.ts v1.2.3`: prints the release notes of a tag, or what stands against publishing it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeProblem } from "../../base";
import { releaseNotes, unready } from "./readiness";

const ROOT = join(__dirname, "..", "..");

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };
const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
const notes = readdirSync(join(ROOT, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");
const problems = unready({ tag, version, changelog, notes });
for (const problem of problems) console.error(describeProblem(problem));
if (problems.length > 0) process.exitCode = 1;
else console.log(releaseNotes(changelog, version));
