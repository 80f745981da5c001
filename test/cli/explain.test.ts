import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findingTopics } from "../../cli/explain/findings";
import { topics, topicText } from "../../cli/explain/explain";
import { cli } from "./support";

const ANALYSIS = join(__dirname, "../../model/analysis");

test("every finding that the analyses make is explained, and no other", () => {
  const source = readdirSync(ANALYSIS).map((file) => readFileSync(join(ANALYSIS, file), "utf8"));
  const made = source.flatMap((text) => [...text.matchAll(/"((?:[a-z]+|lemma\d)\/[a-z-]+)"/g)].map(([, id]) => id!));
  expect(
    findingTopics()
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...new Set(made)].sort());
});

test("no two topics share an id, and each fits 80 columns where words allow", () => {
  const all = topics();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const wide = all.flatMap((topic) => topicText(topic).split("\n")).filter((line) => line.length > 80);
  expect(wide.filter((line) => /\S\s+\S/.test(line.trim()))).toEqual([]);
});

test.each([
  ["SG-001", "No port of administration"],
  ["circuitBreaker", "trip: envoy-gateway"],
  ["retry.budget", "- alb: no: "],
  ["alb", "Enforces:"],
  ["fallback/shared-domain", "What to do: "],
])("explains %s", async (id, said) => {
  expect(await cli("explain", id)).toMatchObject({
    code: 0,
    stderr: "",
    stdout: expect.stringContaining(said) as string,
  });
});

test("an id that is not known gives the nearest", async () => {
  const { code, stderr } = await cli("explain", "SG-01");
  expect([code, stderr]).toEqual([3, expect.stringContaining("did you mean SG-001?")]);
});
