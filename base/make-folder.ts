import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { isFileError } from "./file-error";

/**
 * Makes a folder and those above it that are missing, and returns the topmost that it made. Node's own recursive call says
 * ENOENT where a file system is read-only; this one throws what making the first missing folder throws.
 */
export function makeFolder(path: string): string | undefined {
  try {
    return mkdirSync(path, { recursive: true });
  } catch (error) {
    if (isFileError(error) && error.code === "ENOENT") mkdirSync(firstMissing(path));
    throw error;
  }
}

function firstMissing(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) ? path : firstMissing(parent);
}
