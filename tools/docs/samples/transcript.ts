import { commandLines } from "./commands";
import type { Fence } from "./fences";

/** A command of a page, and what the page says that it prints. */
export interface Step {
  readonly where: string;
  readonly command: string;
  /** Lines as they are printed; `…` stands for any number of them. */
  readonly output: readonly string[];
  readonly exit: number;
}

export const LEFT_OUT = "…";

/** What a page asks a reader to do, in order: to write a piece of a file, or to run a command. */
export type Deed = { readonly file: string; readonly text: string } | Step;

/** The blocks that name their file (`file=NAME`), and the steps of the blocks of commands with their output. */
export function deedsOf(fences: readonly Fence[]): readonly Deed[] {
  return fences.flatMap((fence): readonly Deed[] => {
    const file = fence.about.get("file");
    return file === undefined ? stepsOf([fence]) : [{ file, text: fence.text }];
  });
}

/** The steps of the blocks of commands with their output; only a block's last command may fail. */
export function stepsOf(fences: readonly Fence[]): readonly Step[] {
  return fences
    .filter(({ language }) => language === "console")
    .flatMap((fence) => {
      const commands = commandLines(fence);
      const outputs = fence.text
        .replaceAll(/\s*\\\n\s*/g, " ")
        .split(/^\$ .*$/m)
        .slice(1);
      return commands.map((command, index) => ({
        where: fence.where,
        command,
        output: (outputs[index] ?? "").split("\n").filter((line) => line.trim() !== ""),
        exit: index === commands.length - 1 ? Number(fence.about.get("exit") ?? 0) : 0,
      }));
    });
}

/** The lines that a page shows and that were not printed, in order. Numbers may differ: they change with the product. */
export function notPrinted({ output }: Step, printed: string): readonly string[] {
  const lines = printed.split("\n").map(shape);
  const missing: string[] = [];
  let next = 0;
  let gap = true;
  for (const line of output) {
    if (line === LEFT_OUT) {
      gap = true;
      continue;
    }
    const found = lines.indexOf(shape(line), next);
    const before = lines.slice(next, found).filter((one) => one !== "");
    if (found === -1 || (!gap && before.length > 0)) missing.push(line);
    else next = found + 1;
    gap = false;
  }
  return missing;
}

function shape(line: string): string {
  return line
    .replaceAll(/\d+(\.\d+)?/g, "#")
    .replaceAll(/\s+/g, " ")
    .trim();
}
