import childProcess from "node:child_process";
import { join } from "node:path";
import { loadPlatform } from "../../config";
import { definePlatformStacks } from "../../stacks/platform";
/** Addresses that are gone on purpose: old address to new address, or to the reason why nothing takes its place. */
import moved from "../goldens/moved.json";
/** Stateful resources that an upgrade may replace, and why. */
import replaced from "../goldens/replaced.json";
import { addresses, digest } from "../support/digest";
import { expectGolden, readGolden, updating } from "../support/golden";
import { renderApp, type Rendered } from "../support/render";
import { forcedReplacements, forcingArguments, lostAddresses, movedBlocks } from "../support/upgrade-lock";

const PROFILES = {
  sample: "platform.yaml",
  development: "examples/development/platform.yaml",
};

describe.each(Object.entries(PROFILES))("profile %s", (profile, file) => {
  let stacks: Map<string, Rendered>;
  const started = jest.spyOn(childProcess, "execSync");
  beforeAll(() => {
    const platform = loadPlatform(join(__dirname, "../..", file));
    stacks = renderApp((app) => void definePlatformStacks(app, platform));
  });

  test("each stack is what its digest says, in fewer than 150 lines", () => {
    for (const [name, { json }] of stacks) {
      const text = digest(json);
      expect(text.split("\n").length).toBeLessThan(150);
      expectGolden(`stacks/${profile}/${name}.txt`, text);
    }
  });

  test("synthesis needs no other program, such as terraform", () => {
    expect(started.mock.calls.map(([command]) => command)).toEqual([]);
  });

  test("no locked address disappears without a word in moved.json", () => {
    const lock = `addresses/${profile}.txt`;
    const now = [...stacks]
      .flatMap(([name, { json }]) => addresses(json).map((address) => `${name}: ${address}`))
      .sort();
    const locked = linesOf(lock);
    const blocks = Object.assign({}, ...[...stacks].map(([name, { json }]) => movedBlocks(name, json))) as Record<
      string,
      string
    >;
    expect(lostAddresses({ locked, now, moved, blocks })).toEqual([]);
    if (updating || locked.length > 0) expectGolden(lock, `${now.join("\n")}\n`);
    expect(readGolden(lock)).not.toBe("");
  });

  test("no upgrade replaces what holds data", () => {
    const lock = `stateful/${profile}.txt`;
    const now = [...stacks].flatMap(([name, { json }]) => forcingArguments(name, json)).sort();
    expect(now).not.toEqual([]);
    expect(forcedReplacements(linesOf(lock), now, replaced)).toEqual([]);
    expectGolden(lock, `${now.join("\n")}\n`);
  });

  test("the same input gives the same bytes, whatever the time zone and the locale", () => {
    const before = { TZ: process.env["TZ"], LANG: process.env["LANG"] };
    try {
      process.env["TZ"] = "Asia/Kathmandu";
      process.env["LANG"] = "tr_TR.UTF-8";
      const platform = loadPlatform(join(__dirname, "../..", file));
      const again = renderApp((app) => void definePlatformStacks(app, platform));
      expect([...again].map(([name, { json }]) => [name, json])).toEqual(
        [...stacks].map(([name, { json }]) => [name, json]),
      );
    } finally {
      for (const [key, value] of Object.entries(before)) {
        if (value === undefined) Reflect.deleteProperty(process.env, key);
        else process.env[key] = value;
      }
    }
  });
});

function linesOf(golden: string): readonly string[] {
  return readGolden(golden)
    .split("\n")
    .filter((line) => line !== "");
}
