// `npm run change` writes a change note; `npm run change -- version` turns all notes into the next version and its
// part of CHANGELOG.md; `npm run change -- status` says what waits.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { directoryOf, ROOT } from "../engines/engine.mjs";
import { engine } from "../engines/changesets.mjs";

const args = process.argv.slice(2);
const command = join(directoryOf(engine), "node_modules", ".bin", "changeset");
run(command, args);
if (args[0] === "version") run("npm", ["install", "--package-lock-only", "--omit-lockfile-registry-resolved"]);

function run(program, parameters) {
  const { status } = spawnSync(program, parameters, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
