import fc from "fast-check";
import { isMap, isSeq, parseDocument } from "yaml";
import { parsePlatform } from "../../config";
import { FIXTURE, problemsOf } from "./support";

type Path = (string | number)[];

/** Documents of the user's own may hold any key. */
const FREE_FORM = "config";

function mapsIn(node: unknown, path: Path = []): Path[] {
  if (path.at(-1) === FREE_FORM) return [];
  if (isSeq(node)) return node.items.flatMap((item, index) => mapsIn(item, [...path, index]));
  if (!isMap<{ value: string }>(node)) return [];
  return [path, ...node.items.flatMap((pair) => mapsIn(pair.value, [...path, pair.key.value]))];
}

const MAPS = mapsIn(parseDocument(FIXTURE).contents);

test("the fixture has maps in every section", () => {
  expect(new Set(MAPS.map(([section]) => section)).size).toBeGreaterThanOrEqual(15);
  expect(MAPS.length).toBeGreaterThan(60);
});

test("an unknown key anywhere is reported in its own line", () => {
  fc.assert(
    fc.property(fc.constantFrom(...MAPS), fc.stringMatching(/^zz[A-Z][A-Za-z]{1,8}$/), (path, key) => {
      const document = parseDocument(FIXTURE);
      document.setIn([...path, key], 0);
      const text = document.toString({ lineWidth: 0 });
      const line = text.split("\n").findIndex((content) => content.includes(`${key}: 0`)) + 1;
      const places = problemsOf(() => parsePlatform(text, "p.yaml")).map(({ where }) => where);
      expect(places).toHaveLength(1);
      expect(places[0]).toMatch(new RegExp(`^p\\.yaml:${line}:`));
    }),
    { numRuns: 100 },
  );
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("the key %s is no exception", (key) => {
  const text = `${FIXTURE}${key}: {}\n`;
  expect(problemsOf(() => parsePlatform(text, "p.yaml")).map(({ field }) => field)).toEqual([key]);
});
