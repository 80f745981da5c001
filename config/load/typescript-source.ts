import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

import { InputError, ProblemsError } from "../../base";
import { member, showPath } from "./path";
import { notPlain, withoutUndefined } from "./plain-data";
import { explainReadError } from "./read-file";
import { type Source } from "./source";

/**
 * Runs a TypeScript or JavaScript file and takes its default export. TypeScript needs tsx, found from the file.
 * @throws ProblemsError when the file can't be loaded or exports no plain data.
 */
export function readTypeScript(file: string): Source {
  requireFile(file);
  const loaded = run(file);
  const value = member(loaded, "default") ?? (member(loaded, "__esModule") === true ? undefined : loaded);
  if (value === null || typeof value !== "object" || Object.keys(value).length === 0) {
    throw new ProblemsError([
      { where: file, message: "the file exports no platform", hint: "write: export default definePlatform({ ... })" },
    ]);
  }
  return fromValue(value, file);
}

/**
 * A platform that was written as a value: it has no lines.
 * @throws ProblemsError for anything but plain data.
 */
export function fromValue(value: unknown, where: string): Source {
  const findings = notPlain(value);
  if (findings.length > 0) {
    throw new ProblemsError(
      findings.map(({ path, got = "", want = "" }) => ({ where, field: showPath(path), got, want })),
    );
  }
  return { value: withoutUndefined(value), locate: () => where };
}

function requireFile(file: string): void {
  try {
    if (statSync(file).isFile()) return;
  } catch (error) {
    throw new InputError([{ where: file, ...explainReadError(error) }]);
  }
  throw new InputError([{ where: file, message: "this is a directory, not a file" }]);
}

function run(file: string): unknown {
  const path = resolve(file);
  const requireFrom = createRequire(path);
  const unregister = /\.[cm]?ts$/.test(path) ? tsxFor(requireFrom)?.register() : undefined;
  try {
    return requireFrom(path) as unknown;
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    const [line = ""] = String(member(error, "message") ?? error).split("\n");
    const isSyntax = member(error, "name") === "SyntaxError" || String(error).startsWith("SyntaxError");
    throw new ProblemsError([
      {
        where: file,
        message: `the file can't be run: ${line}`,
        ...(isSyntax ? { hint: "TypeScript needs tsx: npm install --save-dev tsx" } : {}),
      },
    ]);
  } finally {
    unregister?.();
  }
}

interface Tsx {
  /** Lets `require` read TypeScript until the function that it returns is called. */
  register(): () => void;
}

function tsxFor(requireFrom: NodeJS.Require): Tsx | undefined {
  try {
    return requireFrom("tsx/cjs/api") as Tsx;
  } catch {
    return undefined;
  }
}
