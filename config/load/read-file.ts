import { readFileSync } from "node:fs";

import { InputError } from "../../base";
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
    throw new InputError([{ where: file, ...explainReadError(error) }]);
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
