import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { InputError, nearest } from "../../base";
import { member } from "./path";

/**
 * The text of a file.
 * @throws InputError when it can't be read or is not UTF-8.
 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([{ where: file, message: "the file is not UTF-8 text", hint: "save it as UTF-8" }]);
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const meant = member(error, "code") === "ENOENT" ? neighbour(file) : undefined;
    const hint = meant === undefined ? {} : { hint: `did you mean ${meant}?` };
    throw new InputError([{ where: file, ...explainReadError(error), ...hint }]);
  }
}

/** A file beside the one that is named, with nearly that name. */
function neighbour(file: string): string | undefined {
  try {
    const others = readdirSync(dirname(file)).filter((name) => name !== basename(file));
    const meant = nearest(basename(file), others);
    return meant === undefined ? undefined : join(dirname(file), meant);
  } catch {
    return undefined;
  }
}

/** Why a file could not be read, in words. */
export function explainReadError(error: unknown): { message: string; hint?: string } {
  const code = member(error, "code");
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { message: "there is no such file", hint: "give the path of a platform.yaml or platform.ts" };
    case "EISDIR":
      return { message: "this is a directory, not a file", hint: "give the path of a platform.yaml or platform.ts" };
    case "EACCES":
    case "EPERM":
      return { message: "you may not read this file" };
    default:
      return { message: `the file can't be read${typeof code === "string" ? ` (${code})` : ""}` };
  }
}
