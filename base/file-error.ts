import { InputError } from "./input-error";

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "your quota of the disk is used up",
  EFBIG: "the file would be larger than this process may write",
  ENOENT: "the folder it should stand in is not there",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "a file stands where a folder should be",
  EISDIR: "it is a folder, not a file",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  EXDEV: "it lies across two file systems",
};

/** What a call of the file system threw: it names a code and the call. Known by them, since errors of Node have many realms. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === "object" && error !== null && "code" in error && "syscall" in error && "message" in error;
}

/** The same trouble with `path`, in a user's words; anything that is not the file system's trouble, as it came. */
export function explainWriteError(error: unknown, path: string): unknown {
  if (!isFileError(error)) return error;
  const code = error.code ?? "unknown error";
  return new InputError([{ where: path, message: `it can't be written: ${WORDS[code] ?? error.message} (${code})` }]);
}
