import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CACHE = join(__dirname, "..", "..", ".cache", "engines");

/** Where `npm run engines` keeps what it downloads and builds. */
export function engineCache(): string {
  return CACHE;
}

/** The folder of an engine that `npm run engines` has built, or undefined. */
export function engineDirectory(name: string): string | undefined {
  const file = join(CACHE, "installed.json");
  if (!existsSync(file)) return undefined;
  const folder = (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>)[name];
  if (folder === undefined || !existsSync(join(CACHE, folder))) return undefined;
  return join(CACHE, folder);
}

/** The program that plans: TERRAFORM_BINARY_NAME if it is set, else the OpenTofu of the cache, else undefined. */
export function findTofu(): string | undefined {
  const named = process.env["TERRAFORM_BINARY_NAME"];
  if (named !== undefined && named !== "") return named;
  const directory = engineDirectory("opentofu");
  return directory === undefined ? undefined : join(directory, "tofu");
}

/** The mirror that serves the stand-in providers, or undefined. */
export function findStandInMirror(): string | undefined {
  const directory = engineDirectory("stand-in");
  return directory === undefined ? undefined : join(directory, "mirror");
}
