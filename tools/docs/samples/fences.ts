import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A code block of a page. */
export interface Fence {
  /** The page, from the root of the repository, and the line of its first line of code. */
  readonly where: string;
  readonly language: string;
  /** What stands behind the language, `key=value` each. */
  readonly about: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Pages that people write, from the root of the repository. */
export function writtenPages(root: string): readonly string[] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((file) => join("docs", file))
    .filter((file) => file.endsWith(".md") && !/^docs\/(api|generated|site)\//.test(file));
  return ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", ...docs.sort()];
}

/** The code blocks of a page, in order. */
export function fencesOf(root: string, page: string): readonly Fence[] {
  const text = readFileSync(join(root, page), "utf8");
  const blocks = text.matchAll(/^( *)```([^\n`]*)\n([\s\S]*?)^ *```$/gm);
  return [...blocks].map((block) => {
    const [, indent = "", info = "", code = ""] = block;
    const [language = "", ...about] = info.trim().split(/\s+/);
    const line = text.slice(0, block.index).split("\n").length + 1;
    return {
      where: `${relative(".", page)}:${line}`,
      language,
      about: new Map(about.map((word) => [word.replace(/=.*$/, ""), word.replace(/^[^=]*=?/, "")])),
      text: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    };
  });
}
