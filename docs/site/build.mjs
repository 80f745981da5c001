// Builds the site from the pages in content/: `npm run docs:site` writes those first. Installs what it needs when it is not there.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

if (versions("node_modules/.package-lock.json") !== versions("package-lock.json")) {
  run("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
}
run(process.execPath, "node_modules/vitepress/bin/vitepress.js", "build", ".");

/** What a lock file pins, without what this machine has no use for. */
function versions(file) {
  if (!existsSync(join(here, file))) return "";
  const { packages } = JSON.parse(readFileSync(join(here, file), "utf8"));
  return Object.entries(packages)
    .filter(([path, { optional }]) => path !== "" && !optional)
    .map(([path, { version }]) => `${path} ${version}`)
    .sort()
    .join("\n");
}

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error !== undefined) console.error(`docs/site: ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
