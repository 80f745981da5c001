import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const NAMES: readonly string[] = ["alicloud-ai-platform", "alicloud-ai-platform-cdktn"];

/** The folder of this package: the nearest above this file whose package.json bears one of its names. */
export function packageFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && NAMES.includes(manifestOf(folder).name)) return folder;
    if (folder === dirname(folder)) throw new Error("the package.json of alicloud-ai-platform is missing");
  }
}

/** Its own package.json. There is a build for each core, with a name of its own. */
export function packageManifest(): Manifest {
  return manifestOf(packageFolder());
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
