/** What `npm run build` packs, judged as users get it: by publint, by are-the-types-wrong, and by running it. */
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FLAVOURS, SUBPATHS } from "../../tools/build/contents";
import { type Built, builtPackages, describeWithPackageChecks, run } from "./support/packages";

jest.setTimeout(300_000);

let built: readonly Built[];
let directory: string;
beforeAll(() => {
  built = builtPackages();
  directory = mkdtempSync(join(tmpdir(), "package-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const packageOf = (name: string): Built => built.find((each) => each.name === name)!;

interface Manifest {
  readonly version: string;
  readonly scripts?: object;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

describe.each(FLAVOURS)("$name", ({ name, core }) => {
  const manifest = (): Manifest =>
    JSON.parse(readFileSync(join(packageOf(name).folder, "package.json"), "utf8")) as Manifest;

  describeWithPackageChecks("has nothing", (bin) => {
    test("that publint finds fault with", () => {
      const { status, output } = run(bin("publint"), ["--strict", "--pack", "npm"], packageOf(name).folder);
      expect([status, output]).toEqual([0, expect.stringContaining("All good!")]);
    });

    test("that are-the-types-wrong finds fault with, in any way of resolving modules", () => {
      const bindings = ["provider/alicloud/vpc", "provider/alicloud/provider", "provider/helm/release"];
      const args = [packageOf(name).tarball, "--format", "table-flipped", "--include-entrypoints", ...bindings];
      const { status, output } = run(bin("attw"), args, directory);
      expect([status, output]).toEqual([0, expect.stringContaining("No problems found")]);
      for (const path of [...SUBPATHS, ...bindings]) expect(output).toContain(`"${name}/${path}"`);
    });
  });

  test("runs nothing on install, and asks the app for its core", () => {
    const { scripts, peerDependencies, dependencies } = manifest();
    expect(scripts).toBeUndefined();
    expect(Object.keys(peerDependencies)).toEqual([core, "constructs"]);
    expect(Object.keys(dependencies).filter((each) => /^(@?cdkt|constructs$)/.test(each))).toEqual([]);
  });

  test("exports its rooms", () => {
    const wanted = ["constructs", "policies", "model", "review", "provider"].map((room) => `./${room}`);
    expect(Object.keys(manifest().exports)).toEqual(expect.arrayContaining(wanted));
  });

  test("is less than 2 MB to fetch, and a command in an empty folder", () => {
    const { tarball } = packageOf(name);
    expect(statSync(tarball).size).toBeLessThan(2_000_000);
    const command = ["--yes", `--package=${tarball}`, "alicloud-ai-platform"];
    expect(run("npx", [...command, "--version"], directory)).toEqual({ status: 0, output: `${manifest().version}\n` });
    expect(run("npx", [...command, "explain", "SG-001"], directory)).toMatchObject({ status: 0 });
  });
});
