import fc from "fast-check";
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from "yaml";

/** A change of a platform file: what a slip of the hand, a bad merge or a program would do to it. */
export type Mutation = (text: string) => string;

const ODD_VALUES: readonly unknown[] = [
  null,
  "",
  " ",
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  {},
  [[]],
  [null],
  { "": 1 },
  "x".repeat(2_000),
  "${self.id}",
  "%{ if }",
  "\u0000",
  "\u202e\ud83d\udca5",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "1h",
  "-5s",
  "99999999999999999999d",
  "10.0.0.0/0",
  "ap-southeast-1a",
  "1e3",
  "0x10",
  "*",
  "/*",
];
const ODD_KEYS = ["__proto__", "constructor", "toString", "", "a b", "x-y", "0", "null", "hasOwnProperty", "then"];

/** Changes of the parsed document, written out again. */
const structural: fc.Arbitrary<Mutation> = fc
  .record({
    at: fc.nat(),
    other: fc.nat(),
    kind: fc.constantFrom("odd", "delete", "rename", "swap", "copy", "wrap", "add", "type", "number"),
    value: fc.constantFrom(...ODD_VALUES),
    key: fc.constantFrom(...ODD_KEYS),
    number: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  })
  .map(({ at, other, kind, value, key, number }) => (text) => {
    const document = parseDocument(text);
    const pairs = pairsOf(document);
    const pair = pairs[at % Math.max(1, pairs.length)];
    const second = pairs[other % Math.max(1, pairs.length)];
    if (pair === undefined || second === undefined) return text;
    const node = (plain: unknown) => document.createNode(plain);
    switch (kind) {
      case "odd":
        pair.value = node(value);
        break;
      case "delete":
        deletePair(document, pair);
        break;
      case "rename":
        pair.key = node(key);
        break;
      case "swap":
        [pair.value, second.value] = [second.value, pair.value];
        break;
      case "copy":
        if (!contains(second.value, pair)) pair.value = cloned(second.value);
        break;
      case "wrap":
        pair.value = node([cloned(pair.value)]);
        break;
      case "add":
        if (isMap(pair.value)) pair.value.set(key, value);
        else if (isSeq(pair.value)) pair.value.add(node(value));
        break;
      case "type":
        pair.value = node(isScalar(pair.value) ? { value: pair.value.value } : "text");
        break;
      case "number":
        pair.value = node(number);
    }
    return String(document);
  });

/** Changes of the text itself: most give YAML that is not well-formed, or means something else. */
const textual: fc.Arbitrary<Mutation> = fc
  .record({
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    insert: fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      "#",
      "\t",
      "\n",
      "  ",
      "'",
      '"',
      "&a ",
      "*a",
      "!!binary ",
      "---\n",
      "\r",
      "\u0000",
      "\ufeff",
      "|",
      "? ",
      "- ",
    ),
    kind: fc.constantFrom("cut", "insert", "truncate", "repeat", "dedent"),
  })
  .map(({ at, length, insert, kind }) => (text) => {
    const place = at % Math.max(1, text.length);
    switch (kind) {
      case "cut":
        return text.slice(0, place) + text.slice(place + length);
      case "insert":
        return text.slice(0, place) + insert + text.slice(place);
      case "truncate":
        return text.slice(0, place);
      case "repeat":
        return text.slice(0, place) + text.slice(Math.max(0, place - length * 20));
      case "dedent":
        return text.slice(0, place) + text.slice(place).replace(/\n {2}/, "\n");
    }
  });

/** One to four changes, mostly of the meaning. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof({ arbitrary: structural, weight: 4 }, { arbitrary: textual, weight: 1 }),
  { minLength: 1, maxLength: 4 },
);

export function mutated(text: string, changes: readonly Mutation[]): string {
  return changes.reduce((current, change) => tried(change, current), text);
}

/** A document that an earlier change broke can't be taken apart again. */
function tried(change: Mutation, text: string): string {
  try {
    return change(text);
  } catch {
    return text;
  }
}

type AnyPair = Pair;

function pairsOf(document: Document): AnyPair[] {
  const pairs: AnyPair[] = [];
  visit(document, { Pair: (_key, pair) => void pairs.push(pair) });
  return pairs;
}

function deletePair(document: Document, gone: AnyPair): void {
  visit(document, { Pair: (_key, pair) => (pair === gone ? visit.REMOVE : undefined) });
}

function cloned(value: unknown): unknown {
  return isCollection(value) || isScalar(value) ? (value as Node).clone() : value;
}

function contains(value: unknown, wanted: AnyPair): boolean {
  if (!isCollection(value)) return false;
  return value.items.some((item) => item === wanted || contains(isPair(item) ? item.value : item, wanted));
}
