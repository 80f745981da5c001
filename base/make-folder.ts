import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { isFileError } from "./file-error";

/**
 * Makes a folder and those above it that are missing, and returns the topmost that it made. One by one: Node's own
 * recursive call says ENOENT where a file system is read-only, and never returns under `/proc`.
 */
export function makeFolder(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  const above = makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // made by another program since
    if (!(isFileError(error) && error.code === "EEXIST")) throw error;
  }
  return above ?? path;
}
