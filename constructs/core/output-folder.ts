import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { explainWriteError, InputError, isFileError } from "../../base";
import { makeFolder } from "../../base/make-folder";
import { replaceFiles } from "../../base/replace-files";

const DRAFT = ".draft";
const ASIDE = ".aside";
const OWNER = ".owner.json";

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/**
 * The folder of an output, and a draft inside it that one process at a time holds. What is written goes into the draft
 * first; `publish` moves it into place, all of it or nothing. A draft that a killed process left is taken over.
 */
export class OutputFolder {
  readonly path: string;
  /** Write here. */
  readonly draft: string;
  private readonly isNew: boolean;

  /** @throws InputError when the folder can't be written, or another process is writing to it. */
  constructor(outdir: string) {
    try {
      this.path = resolve(outdir);
      this.draft = join(this.path, DRAFT);
      requireFolder(this.path, outdir);
      this.isNew = makeFolder(this.path) !== undefined;
      takeDraft(this.path, this.draft, outdir);
    } catch (error) {
      throw explainWriteError(error, outdir);
    }
  }

  /**
   * Moves `files` of the draft into the folder, in this order, and removes `gone` from it.
   * @throws InputError when one can't be moved; then all is as it was.
   */
  publish(files: readonly string[], gone: readonly string[]): void {
    const aside = join(this.draft, ASIDE);
    try {
      mkdirSync(aside);
      replaceFiles({ from: this.draft, to: this.path, files, gone, aside });
    } catch (error) {
      throw explainWriteError(error, this.path);
    }
  }

  /** Gives the draft up. A folder that was made for it and holds nothing goes too. */
  close(): void {
    rmSync(this.draft, { recursive: true, force: true });
    if (this.isNew) removeIfEmpty(this.path);
  }
}

function requireFolder(path: string, outdir: string): void {
  const present = statSync(path, { throwIfNoEntry: false });
  if (present === undefined || present.isDirectory()) return;
  throw new InputError([{ where: outdir, got: "a file", want: "a folder, or the path of a new one" }]);
}

/** A folder with the owner's name in it is made ready and renamed: whoever renames first holds the draft. */
function takeDraft(path: string, draft: string, outdir: string): void {
  const mine = mkdtempSync(join(path, `${DRAFT}-`));
  try {
    writeFileSync(join(mine, OWNER), JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner));
    if (renamed(mine, draft)) return;
    const owner = ownerOf(draft);
    if (owner !== undefined && hasEnded(owner)) {
      rmSync(draft, { recursive: true, force: true });
      if (renamed(mine, draft)) return;
    }
    throw busy(outdir, draft, owner);
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    throw error;
  }
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isFileError(error) && ["ENOTEMPTY", "EEXIST", "EPERM"].includes(error.code ?? "")) return false;
    throw error;
  }
}

function ownerOf(draft: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(join(draft, OWNER), "utf8")) as Owner;
  } catch {
    return undefined;
  }
}

/** Whether the process is known to be gone; of another machine nothing is known. */
function hasEnded({ pid, host }: Owner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isFileError(error) && error.code === "ESRCH";
  }
}

function busy(outdir: string, draft: string, owner: Owner | undefined): InputError {
  const by = owner === undefined ? "another process" : `process ${owner.pid} on ${owner.host}`;
  return new InputError([
    {
      where: outdir,
      message: `${by} is writing there`,
      hint: `wait for it, give each run a folder of its own, or remove ${draft} when it was left behind`,
    },
  ]);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!isFileError(error)) throw error;
  }
}
