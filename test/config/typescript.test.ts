import { join } from "node:path";
import { parse } from "yaml";
import { loadPlatform, parsePlatform, type PlatformSpec, resolvePlatform } from "../../config";
import written from "./fixtures/platform";
import { edited, FIXTURE, problemsOf, said } from "./support";

const FILE = join(__dirname, "fixtures", "platform.ts");

test("YAML and TypeScript that say the same give the same platform", () => {
  const spec = parse(FIXTURE) as PlatformSpec;
  expect(resolvePlatform(spec)).toEqual(parsePlatform(FIXTURE, "p.yaml"));
});

test("a TypeScript file is run and its default export taken", () => {
  const platform = loadPlatform(FILE);
  expect(platform).toEqual(resolvePlatform(written));
  expect(platform.services["chat"]?.port).toBe(8080);
  expect(platform.messaging.nacos).toEqual({ size: "2_4", nodes: 3 });
});

test("a key set to undefined counts as left out", () => {
  const spec = { ...(parse(FIXTURE) as PlatformSpec), environment: undefined };
  expect(resolvePlatform(spec as unknown as PlatformSpec).environment).toBe("prod");
});

test("problems name the file and the path where there are no lines", () => {
  const spec = parse(edited(["calls: [auth, qwen]", "calls: [qwne]"])) as PlatformSpec;
  expect(problemsOf(() => resolvePlatform(spec, "platform.ts"))).toEqual([
    {
      where: "platform.ts",
      field: "services.chat.calls[0]",
      got: '"qwne"',
      want: "a service or a model: chat, auth, billing, vision, deepseek-r1, qwen",
      hint: "did you mean qwen?",
    },
  ]);
});

const circular: Record<string, unknown> = {};
circular["self"] = circular;

test.each([
  ["a function", () => 1, "got a function"],
  ["a date", new Date(0), "got an instance of Date"],
  ["a big integer", 1n, "got a bigint"],
  ["itself", circular, "got a value that contains itself"],
])("%s is no plain data", (_, value, got) => {
  const spec = { tags: { odd: value } } as unknown as PlatformSpec;
  const [problem] = problemsOf(() => resolvePlatform(spec));
  expect(problem === undefined ? "" : said(problem)).toContain(got);
});

test("a value that is wrong in the editor is wrong for the compiler", () => {
  const pool = { kind: "cpu", instanceTypes: ["ecs.g7.xlarge"], nodes: 2, driver: "550.144.03" } as const;
  // @ts-expect-error a pool without GPUs has no driver
  const pools: PlatformSpec["cluster"]["pools"] = { general: { ...pool, driver: "550.144.03" } };
  expect(Object.keys(pools)).toEqual(["general"]);
});
