import { readFileSync } from "node:fs";

/** A page of the site: its place under the site's root, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A page written by hand: what its front matter says, and its text by heading. */
export interface Written {
  readonly facts: Readonly<Record<string, string>>;
  readonly title: string;
  /** What stands before the first second-level heading. */
  readonly lead: string;
  /** By second-level heading, in order, without the heading. */
  readonly sections: ReadonlyMap<string, string>;
}

/** Reads a page written by hand. Lists of its front matter are words between commas. */
export function readWritten(file: string): Written {
  const whole = readFileSync(file, "utf8");
  const [, matter = "", text = whole] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(whole) ?? [];
  const facts = Object.fromEntries(
    matter
      .split("\n")
      .filter((line) => line.includes(":"))
      .map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const [head = "", ...rest] = text.split(/^## /m);
  const title = /^# (.*)$/m.exec(head)?.[1] ?? "";
  return {
    facts,
    title,
    lead: head.replace(/^# .*$/m, "").trim(),
    sections: new Map(
      rest.map((part) => {
        const end = part.indexOf("\n");
        return [part.slice(0, end).trim(), part.slice(end).trim()];
      }),
    ),
  };
}

export function wordsOf(list: string | undefined): readonly string[] {
  return (list ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

export function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

/** A table; cells may hold anything but line breaks. Nothing when there are no rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), `|${heads.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ").replaceAll(/(?<!\\)\|/g, "\\|");
}

export function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/** The anchor that the site gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[`*]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/** Sections that have a text, joined. */
export function sections(...parts: readonly (readonly [heading: string, text: string | undefined])[]): string {
  return parts
    .filter(([, text]) => text !== undefined && text.trim() !== "")
    .map(([heading, text]) => `## ${heading}\n\n${(text ?? "").trim()}\n`)
    .join("\n");
}
