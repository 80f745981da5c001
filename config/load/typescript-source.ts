import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

import { ProblemsError } from "../../base";
import { member } from "./path";
import { type Source } from "./source";

/**
 * Runs a TypeScript or JavaScript file and takes its default export. It must run under tsx, as `npm start` does.
 * @throws ProblemsError when the file can't be loaded or exports nothing.
 */
export function readTypeScript(file: string): Source {
  if (!existsSync(file)) refuseFile(file, "there is no such file", "give the path of a platform.yaml or platform.ts");
  if (statSync(file).isDirectory()) refuseFile(file, "this is a directory, not a file");
  const loaded = load(file);
  const value = member(loaded, "default") ?? (member(loaded, "__esModule") === true ? undefined : loaded);
  if (value === undefined || value === null || typeof value !== "object" || Object.keys(value).length === 0) {
    refuseFile(file, "the file exports no platform", "write: export default definePlatform({ ... })");
  }
  return fromValue(value, file);
}

/** A platform that was written as a value: it has no lines. */
export function fromValue(value: unknown, file: string): Source {
  return { value, locate: () => file };
}

function load(file: string): unknown {
  const path = resolve(file);
  try {
    return createRequire(path)(path) as unknown;
  } catch (error) {
    if (error instanceof Error && error.name === "ProblemsError") throw error;
    const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return refuseFile(file, `the file can't be run: ${message ?? ""}`, "TypeScript needs tsx: npx tsx, or npm start");
  }
}

function refuseFile(where: string, message: string, hint?: string): never {
  throw new ProblemsError([{ where, message, ...(hint === undefined ? {} : { hint }) }]);
}
