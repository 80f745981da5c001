import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { ProblemsError } from "../../base";
import { readConfig } from "../../middleware";
import { restartProblems } from "../../middleware/config/restart-problems";
import { compileTargets } from "../../middleware/targets/targets";

const problemsOf = (config: unknown): readonly string[] => {
  try {
    readConfig(typeof config === "string" ? config : JSON.stringify(config), "m.json");
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.message.split("\n");
  }
};

const KAFKA = { brokers: ["127.0.0.1:9092"] };
const target = (members: object): object => ({ kafka: KAFKA, targets: [{ target: "chat", ...members }] });

describe("a configuration", () => {
  it("needs no more than targets", () => {
    const config = readConfig('{"targets":[]}', "m.json");
    expect(config.listen).toEqual({ host: "0.0.0.0", port: 8080, adminPort: 9090 });
    expect(config.limits.requestTimeout.seconds).toBe(15);
    expect(config.kafka).toBeUndefined();
  });

  it.each<[string, unknown, readonly string[]]>([
    ["is no JSON", "{", [expect.stringContaining("[m.json] not JSON: Expected property name") as unknown as string]],
    ["lacks its targets", {}, ["[m.json] targets: got nothing, want a value"]],
    ["has members that nobody knows", { targets: [], foo: 1 }, ["[m.json] foo: is not known here"]],
    [
      "has a last word of no known type",
      target({ lastWord: { type: "echo", status: 5 } }),
      ['[m.json] targets.0.lastWord.type: got "echo", want "reply" or "dead-letter"'],
    ],
    [
      "has a reply that misses its status",
      target({ lastWord: { type: "reply", topic: "x" } }),
      [
        "[m.json] targets.0.lastWord.status: got nothing, want a value",
        "[m.json] targets.0.lastWord.topic: is not known here",
      ],
    ],
    [
      "keeps letters without Kafka",
      { targets: [{ target: "a", lastWord: { type: "dead-letter", topic: "t" } }] },
      ["[m.json] kafka: got nothing, want brokers, as targets.0.lastWord keeps letters"],
    ],
    [
      "names a target twice, a domain that is not there and a schema that is none",
      {
        targets: [
          { target: "a", domain: "text" },
          { target: "a", validation: { maxBytes: 1, schema: { type: "objekt" } } },
        ],
      },
      [
        "[m.json] targets.1.target: got a again, want each target once",
        "[m.json] targets.0.domain: got text, want one of domains: none is declared",
        expect.stringMatching(/^\[m\.json\] targets\.1\.validation\.schema: schema is invalid/) as unknown as string,
      ],
    ],
    [
      "sets headers that break the answer",
      target({
        lastWord: { type: "reply", status: 503, headers: { "Content-Length": "1", "x-a": "b\r\nc: d", "a b": "" } },
      }),
      [
        "[m.json] targets.0.lastWord.headers.Content-Length: is set by the server itself",
        '[m.json] targets.0.lastWord.headers.x-a: got "b\\r\\nc: d", want printable ASCII on one line',
        "[m.json] targets.0.lastWord.headers.a b: got a b, want a header name",
      ],
    ],
    [
      "keeps credentials or waits forever",
      { targets: [], letters: { headers: ["authorization"] }, kafka: { ...KAFKA, ackTimeout: "10m" } },
      [
        "[m.json] letters.headers.0: got authorization, want a header that carries no credential",
        "[m.json] kafka.ackTimeout: got 10m, want 100ms to 1m",
      ],
    ],
    [
      "allows a body that its memory cannot hold",
      {
        targets: [{ target: "a", validation: { maxBytes: 3000 } }],
        limits: { memoryBytes: 2048 },
        letters: { maxBytes: 1 },
      },
      ["[m.json] targets.0.validation.maxBytes: got 3000, want at most limits.memoryBytes, 2048"],
    ],
  ])("is refused when it %s", (_name, config, wanted) => {
    expect(problemsOf(config)).toEqual(wanted);
  });

  it("prefers a target's own last word to its domain's", () => {
    const reply = (status: number): object => ({ type: "reply", status });
    const config = readConfig(
      JSON.stringify({
        domains: { text: { lastWord: reply(503) } },
        targets: [
          { target: "a", domain: "text" },
          { target: "b", domain: "text", lastWord: reply(504) },
          { target: "c" },
        ],
      }),
      "m.json",
    );
    const words = [...compileTargets(config).byName.values()].map(({ lastWord }) => lastWord);
    expect(words).toMatchObject([
      { from: "domain", answer: { status: 503, headers: { "x-degraded": "reply" } } },
      { from: "target", answer: { status: 504 } },
      undefined,
    ]);
  });

  it("says what a running process cannot take up", () => {
    const at = (port: number, logLevel: string): ReturnType<typeof readConfig> =>
      readConfig(JSON.stringify({ listen: { port }, logLevel, targets: [] }), "m.json");
    expect(restartProblems(at(1, "info"), at(1, "debug"), "reload")).toEqual([]);
    expect(restartProblems(at(1, "info"), at(2, "info"), "reload")).toMatchObject([{ field: "listen" }]);
  });
});

describe("what the policies emit", () => {
  const folder = join(__dirname, "..", "goldens", "policies");
  const emitted = readdirSync(folder)
    .filter((file) => file.endsWith(".out.yaml"))
    .flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), "utf8")))
    .flatMap((document) => Object.entries((document.toJSON() ?? {}) as Record<string, unknown>))
    .flatMap(([name, text]) =>
      name.endsWith(".json") && typeof text === "string" ? [JSON.parse(text) as object] : [],
    );

  it("is found", () => {
    expect(emitted.length).toBeGreaterThan(2);
  });

  it.each(emitted.map((each) => [JSON.stringify(each), each]))("is a target as it stands: %s", (_name, each) => {
    expect(problemsOf({ kafka: KAFKA, targets: [each] })).toEqual([]);
  });
});
