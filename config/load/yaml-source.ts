import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";

import { type Problem, ProblemsError } from "../../base";
import { type Path } from "./path";
import { type Source } from "./source";

/**
 * Reads YAML and remembers where everything stands.
 * @throws ProblemsError for text that is not one YAML document.
 */
export function readYaml(text: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, version: "1.2" });
  const at = (offset: number) => position(file, lines, offset);

  const faults = [...document.errors, ...document.warnings].map((fault) => explain(fault, text, at));
  const problems = faults.length > 0 ? faults : keysThatAreNoWords(document, at);
  if (problems.length > 0) throw new ProblemsError(firstOfEachLine(problems));
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    throw new ProblemsError([
      { where: at(0), message: "the file is empty", hint: "start from the platform.yaml at the root of this project" },
    ]);
  }
  return {
    value: plain(document, at),
    locate: (path, part) => {
      const node = find(document, path, part);
      return node === undefined ? file : at(node);
    },
  };
}

/** `? [a, b]` and `*name: ...` are keys to YAML. */
function keysThatAreNoWords(document: Document, at: (offset: number) => string): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair: (_key, { key }) => {
      if (key === null || isScalar(key)) return;
      problems.push({ where: at(start(key) ?? 0), message: "a key is a word, not a list, a map or an alias" });
    },
  });
  return problems;
}

function plain(document: Document, at: (offset: number) => string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const where = at(firstAlias(document));
    throw new ProblemsError([{ where, message: `the aliases (*name) can't be resolved: ${message}` }]);
  }
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_key, alias) => {
      offset = start(alias) ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function position(file: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${file}:${line}:${col}`;
}

function explain(fault: YAMLError, text: string, at: (offset: number) => string): Problem {
  const where = at(fault.pos[0]);
  switch (fault.code) {
    case "DUPLICATE_KEY":
      return {
        where,
        message: `the key ${wordAt(text, fault.pos[0])} stands twice in the same place`,
        hint: "keep one",
      };
    case "MULTIPLE_DOCS":
      return { where, message: "the file holds more than one YAML document (---)", hint: "one platform, one file" };
    case "TAB_AS_INDENT":
      return { where, message: "a tab is used to indent", hint: "indent with spaces" };
    case "TAG_RESOLVE_FAILED":
      return { where, message: `not understood: ${fault.message}`, hint: "tags (!name) have no meaning here" };
    default:
      return { where, message: `not valid YAML: ${fault.message}` };
  }
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:]+/.exec(text.slice(offset, offset + 80))?.[0] ?? "";
}

/** One slip often upsets the parser several times: the first word on each line is the useful one. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ where }) => {
    const line = where.slice(0, where.lastIndexOf(":"));
    return !seen.has(line) && seen.add(line);
  });
}

/** The offset of what a path names, or of the nearest thing around it that was written. */
function find(document: Document, path: Path, part: "key" | "value"): number | undefined {
  let node: unknown = document.contents;
  let nearest = start(node);
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return nearest;
      const key = start(pair.key);
      const isLast = depth === path.length - 1;
      nearest = isLast && part === "value" ? (start(pair.value) ?? key) : key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return nearest;
      nearest = start(node) ?? nearest;
    } else {
      return nearest;
    }
  }
  return nearest;
}

function start(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
