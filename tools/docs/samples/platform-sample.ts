import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isPair, parseDocument, type Document, type Node, type YAMLMap } from "yaml";
import type { Fence } from "./fences";

/** The platform that pieces of one are laid over, unless the block says `base=PATH`. */
const BASE = "examples/development/platform.yaml";

/** The platform file that a block stands for: a whole one as it is, a piece laid over a whole one, map by map. */
export function platformText(root: string, { text, about, where }: Fence): string {
  const piece = parseDocument(text);
  if (piece.errors.length > 0) throw new Error(`${where}: ${piece.errors.map(({ message }) => message).join("; ")}`);
  if (piece.has("regions") && piece.has("account")) return text;
  const whole = parseDocument(readFileSync(join(root, about.get("base") ?? BASE), "utf8"));
  if (!isMap(whole.contents) || !isMap(piece.contents)) throw new Error(`${where}: want a map`);
  lay(whole.contents, piece.contents, whole);
  return whole.toString();
}

function lay(over: YAMLMap, piece: YAMLMap, document: Document): void {
  for (const pair of piece.items) {
    if (!isPair(pair)) continue;
    const below: unknown = over.get(pair.key, true);
    if (isMap(below) && isMap(pair.value)) lay(below, pair.value, document);
    else over.set(pair.key, document.createNode((pair.value as Node).toJSON()));
  }
}
