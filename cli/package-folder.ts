import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of this package: the nearest above this file whose package.json bears its name. */
export function packageFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && manifestOf(folder).name === "alicloud-ai-platform") return folder;
    if (folder === dirname(folder)) throw new Error("the package.json of alicloud-ai-platform is missing");
  }
}

export function packageVersion(): string {
  return manifestOf(packageFolder()).version;
}

interface Manifest {
  readonly name?: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
