import { lstatSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { explainWriteError } from "./file-error";
import { makeFolder } from "./make-folder";

/**
 * Writes a file whole or not at all, and makes the folders above it. What is no ordinary file (a pipe, a terminal) is
 * written as it is.
 * @throws InputError when it can't be written; what stood there before stands there still.
 */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.draft`;
  let begun = false;
  try {
    const present = lstatSync(file, { throwIfNoEntry: false });
    if (present !== undefined && !present.isFile()) {
      writeFileSync(file, text);
      return;
    }
    makeFolder(dirname(file));
    begun = true;
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    if (begun) rmSync(draft, { force: true });
    throw explainWriteError(error, file);
  }
}
