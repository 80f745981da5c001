import { existsSync, mkdirSync, renameSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Replacement {
  /** Folder that holds the new files. On the same file system as `to`. */
  readonly from: string;
  /** Folder into which they go. */
  readonly to: string;
  /** The new files, by their paths inside both folders, in the order in which they are to appear. */
  readonly files: readonly string[];
  /** Files and folders of `to` that give way. A file of `files` takes the place of its namesake in any case. */
  readonly gone?: readonly string[];
  /** An empty folder beside `from`, for what gives way; the caller removes it. */
  readonly aside: string;
}

/**
 * Moves files into a folder, all of them or none: when one can't be moved, those before it are taken back and what
 * stood in their places is put there again.
 * @throws what the file system threw, with everything as it was.
 */
export function replaceFiles({ from, to, files, gone = [], aside }: Replacement): void {
  const undo: (() => void)[] = [];
  const move = (source: string, target: string) => {
    makeFolders(dirname(target), undo);
    renameSync(source, target);
    undo.push(() => renameSync(target, source));
  };
  const giveWay = (name: string) => {
    if (existsSync(join(to, name))) move(join(to, name), join(aside, name));
  };
  try {
    for (const name of gone) giveWay(name);
    for (const name of files) {
      giveWay(name);
      move(join(from, name), join(to, name));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function makeFolders(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}
