import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openPlatformText } from "../../config";
import { approvePlatform } from "../../stacks/analysis";
import { commandFault, commandLines } from "../../tools/docs/samples/commands";
import { type Fence, fencesOf, writtenPages } from "../../tools/docs/samples/fences";
import { platformText } from "../../tools/docs/samples/platform-sample";
import { asReaderImports } from "../../tools/docs/site/imports";

const ROOT = join(__dirname, "../..");
const fences = writtenPages(ROOT).flatMap((page) => fencesOf(ROOT, page));
const named = (wanted: (fence: Fence) => boolean): [string, Fence][] =>
  fences.filter(wanted).map((fence) => [fence.where, fence]);

const LANGUAGES = ["ts", "yaml", "sh", "console", "text", "json", "hcl"];

test("every block of code says in which language it is", () => {
  expect(fences.filter(({ language }) => !LANGUAGES.includes(language)).map(({ where }) => where)).toEqual([]);
});

describe("TypeScript", () => {
  const examples = ["constructs", "policies", "guides"].flatMap((folder) =>
    readdirSync(join(ROOT, "examples", folder))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => asReaderImports(readFileSync(join(ROOT, "examples", folder, file), "utf8"))),
  );

  test.each(named(({ language }) => language === "ts"))(
    "of %s stands in an example, which is compiled and run",
    (_, { text }) => {
      expect(examples.some((example) => example.includes(text))).toBe(true);
    },
  );
});

describe("a platform file", () => {
  test.each(named(({ language }) => language === "yaml"))(
    "of %s is accepted, policies and analyses included",
    (_, fence) => {
      expect(() => approvePlatform(openPlatformText(platformText(ROOT, fence), fence.where))).not.toThrow();
    },
  );
});

describe("commands", () => {
  test.each(named(({ language }) => language === "sh" || language === "console"))(
    "of %s are there, with their flags",
    (_, fence) => {
      const lines = commandLines(fence);
      expect(lines.map((line) => commandFault(ROOT, line)).filter(Boolean)).toEqual([]);
    },
  );

  test("of the repository have their row in the README or in CONTRIBUTING", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
    const rows = ["README.md", "CONTRIBUTING.md"]
      .flatMap((page) => readFileSync(join(ROOT, page), "utf8").split("\n"))
      .filter((line) => line.startsWith("|") || line.startsWith("$ "))
      .join("\n");
    const told = (script: string): boolean => new RegExp(`npm (run )?${script}(?![\\w:-])`).test(rows);
    expect(Object.keys(scripts).filter((script) => !told(script))).toEqual([]);
  });

  test.each([
    ["npm run nothing", "there is no script nothing"],
    ["npm run cli -- vanish", "there is no command vanish"],
    ["npx alicloud-ai-platform synth --faster", "synth has no --faster"],
    ["npm start -- --json", undefined],
    ["export A=b && npm run analyze -- --json - | jq .findings", undefined],
    ["frobnicate", "frobnicate is not known"],
  ])("%s: %s", (line, fault) => {
    expect(commandFault(ROOT, line)).toBe(fault);
  });
});

describe("blocks with output that other pages repeat", () => {
  const run = new Set(fencesOf(ROOT, "docs/quickstart.md").map(({ text }) => text));

  test.each(["README.md", "README.zh-CN.md", "docs/zh/quickstart.md"])("in %s are those of the quickstart", (page) => {
    const repeated = fencesOf(ROOT, page).filter(({ language }) => language === "console");
    expect(repeated.length).toBeGreaterThan(0);
    expect(repeated.filter(({ text }) => !run.has(text)).map(({ where }) => where)).toEqual([]);
  });
});

test.each([
  ["README.md", "README.zh-CN.md"],
  ["docs/quickstart.md", "docs/zh/quickstart.md"],
])(
  "the translation of %s shows what the original shows: the same blocks, commands and links",
  (original, translation) => {
    const blocks = (page: string): readonly string[] =>
      fencesOf(ROOT, page).map(({ text }) => text.replaceAll(/ *#.*$/gm, ""));
    const commands = (page: string): readonly string[] => {
      const text = readFileSync(join(ROOT, page), "utf8").replaceAll(/^ *```[\s\S]*?^ *```$/gm, "");
      return [...text.matchAll(/`(npm [^`]*|npx [^`]*)`/g)].map(([, command = ""]) => command);
    };
    expect(blocks(translation)).toEqual(blocks(original));
    expect(commands(translation)).toEqual(commands(original));
  },
);
