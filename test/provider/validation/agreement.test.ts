import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare, refusalsByKind, report } from "../../../tools/provider/agreement";
import { readCorpus } from "../../../tools/provider/corpus";

const CORPUS = join(__dirname, "corpus/alicloud-1.289.0.verdicts.jsonl.gz");

describe("agreement with the real provider", () => {
  const agreement = compare(readCorpus(CORPUS));

  it("refuses no block that the provider accepts", () => {
    expect(agreement.falseAlarms).toEqual([]);
  });

  it("gives the same verdict on at least 99.7 %", () => {
    expect(agreement.comparisons.length).toBeGreaterThan(2_000);
    expect(agreement.agreeing / agreement.comparisons.length).toBeGreaterThanOrEqual(0.997);
  });

  it.each([...refusalsByKind(agreement)])("finds at least 99 %% of the refused: %s", (_kind, { refused, found }) => {
    expect(refused).toBeGreaterThan(0);
    expect(found / refused).toBeGreaterThanOrEqual(0.99);
  });
});

describe("the report", () => {
  const good = { resource: "alicloud_vpc", case: "plain", block: {}, valid: true, errors: [] };
  const alarm = { resource: "alicloud_vpc", case: "unknown x", block: { x: 1 }, valid: true, errors: [] };
  const miss = { resource: "alicloud_vpc", case: "type x", block: {}, valid: false, errors: ["no"] };

  it("ends with one line for machines", () => {
    const last = (lines: string): string | undefined => lines.split("\n").at(-1);
    expect(last(report(compare([good, alarm, miss])))).toBe("agreement 33.33% false-alarms 1 missed 1 of 3");
    expect(last(report(compare([good])))).toBe("agreement 100.00% false-alarms 0 missed 0 of 1");
  });

  it("shows up to three examples of each kind of disagreement", () => {
    const text = report(compare([...Array<typeof miss>(5).fill(miss), alarm]));
    expect(text).toContain("missed, type: 5");
    expect(text.match(/ours: accepts/g)).toHaveLength(3);
    expect(text).toContain("false alarms, unknown: 1");
  });
});

describe("bad input is told in one line", () => {
  const directory = mkdtempSync(join(tmpdir(), "corpus-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  const refusal = (name: string, content?: string): string => {
    const path = join(directory, name);
    if (content !== undefined) writeFileSync(path, content);
    try {
      readCorpus(path);
      return "accepted";
    } catch (error) {
      return (error as Error).message.replace(directory, "");
    }
  };

  it.each([
    ["absent.jsonl", undefined, "[/absent.jsonl] got no file, want a corpus of verdicts (.jsonl or .jsonl.gz)"],
    ["plain.gz", "{}", "[/plain.gz] got a file that is not gzip, want gzip, as its name says"],
    ["empty.jsonl", "\n", "[/empty.jsonl] got no verdicts, want at least one line"],
    ["broken.jsonl", "\n{", "[/broken.jsonl:2] got a line that is not JSON, want one JSON object a line"],
    ["half.gz", "\u001f\u008b", "[/half.gz] got a file that is not gzip, want gzip, as its name says"],
  ])("%s", (name, content, message) => {
    expect(refusal(name, content)).toBe(message);
  });

  it("an object of another form", () => {
    expect(refusal("other.jsonl", '{"resource": 1}')).toMatch(/^\[\/other\.jsonl:1\] got another object, want \{/);
  });
});
