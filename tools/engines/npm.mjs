// Engines that are npm packages: a folder beside this file holds their package.json and lock file.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./engine.mjs";

/** Installs what the lock file of `folder` names into `directory`; no package's own scripts run. */
export function npmInstall(folder, directory) {
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(join(ROOT, folder, file), join(directory, file));
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--engine-strict=false", "--loglevel=error"];
  run("npm", ["ci", ...flags], { cwd: directory, shell: process.platform === "win32" });
}
