import { InputError, isFileError, throwIfAny } from "../../base";
import { type GraphFragment, type Objectives } from "../../model";
import { readFileSync } from "node:fs";

/** A graph file: a fragment with a name, and the objectives it is judged against. */
export interface GraphFile extends GraphFragment {
  readonly name?: string;
  readonly objectives?: Objectives;
}

const LISTS = ["components", "calls", "routes", "domains", "pools"] as const;

/** @throws InputError when the file can't be read, ProblemsError when it is no graph. */
export function readGraphFile(file: string): GraphFile {
  const content = parsed(file);
  const isList = (value: unknown) =>
    value === undefined || (Array.isArray(value) && value.every((item) => item !== null && typeof item === "object"));
  throwIfAny([
    ...LISTS.filter((field) => !isList(content?.[field])).map((field) => ({
      where: file,
      field,
      want: "a list of objects",
    })),
    ...(content?.["components"] === undefined ? [{ where: file, field: "components", got: "nothing" }] : []),
  ]);
  return (content ?? {}) as GraphFile;
}

function parsed(file: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, unknown>> | null;
  } catch (error) {
    if (error instanceof SyntaxError || isFileError(error)) {
      throw new InputError([{ where: file, message: `it can't be read: ${error.message}` }]);
    }
    throw error;
  }
}
