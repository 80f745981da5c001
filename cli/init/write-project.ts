import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { explainWriteError, InputError } from "../../base";
import { makeFolder } from "../../base/make-folder";
import { replaceFiles } from "../../base/replace-files";

/** @throws InputError with every file that is there already. */
export function requireRoom(folder: string, names: readonly string[]): void {
  const present = presentAt(folder);
  if (present !== undefined && !present.isDirectory()) {
    throw new InputError([{ where: folder, got: "a file", want: "a folder, or the path of a new one" }]);
  }
  const taken = names.filter((name) => existsSync(join(folder, name)));
  if (taken.length === 0) return;
  throw new InputError([
    {
      where: folder,
      message: `nothing was written, since these are there already: ${taken.join(", ")}`,
      hint: "choose another folder, or replace them with --force",
    },
  ]);
}

function presentAt(folder: string): Stats | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    throw explainWriteError(error, folder);
  }
}

/**
 * Writes the files of a project into a folder, all of them or none, and makes the folder.
 * @throws InputError when that is not possible; then all is as it was.
 */
export function writeProject(folder: string, files: Readonly<Record<string, string>>): void {
  const target = resolve(folder);
  let draft: string | undefined;
  try {
    makeFolder(dirname(target));
    draft = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    const fresh = join(draft, "files");
    const aside = join(draft, "aside");
    mkdirSync(fresh);
    mkdirSync(aside);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(fresh, name), text);
    if (existsSync(target)) replaceFiles({ from: fresh, to: target, files: Object.keys(files), aside });
    else renameSync(fresh, target);
  } catch (error) {
    throw explainWriteError(error, folder);
  } finally {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true });
  }
}
