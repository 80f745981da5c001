/** The same program on both cores: the archived `cdktf` 0.21.0, and `cdktn` 0.24.0 that stands under its name here. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const OLD_CORE = "0.21.0";
const ROOMS = ["base", "cli", "config", "constructs", "functions", "model", "policies", "provider", "rules", "stacks"];
const CORES = new Set(["cdktf", "cdktn", "@cdktn", "constructs", ".bin", ".cache", ".package-lock.json"]);

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "cores-"));
  mkdirSync(join(directory, "node_modules"));
  const old = join(directory, "old-core");
  mkdirSync(old);
  writeFileSync(join(old, "package.json"), JSON.stringify({ private: true }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", `cdktf@${OLD_CORE}`, "constructs@10.7.2"], { cwd: old });
  for (const name of readdirSync(join(ROOT, "node_modules")).filter((entry) => !CORES.has(entry))) {
    symlinkSync(join(ROOT, "node_modules", name), join(directory, "node_modules", name));
  }
  for (const name of ["cdktf", "constructs"]) {
    cpSync(join(old, "node_modules", name), join(directory, "node_modules", name), { recursive: true });
  }
  for (const room of ROOMS) cpSync(join(ROOT, room), join(directory, room), { recursive: true });
  for (const file of ["package.json", "tsconfig.json", "platform.yaml"])
    cpSync(join(ROOT, file), join(directory, file));
}, 300_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("the sample gives the same bytes on both", () => {
  const before = synthesize(directory, join(directory, "out-old"));
  const now = synthesize(ROOT, join(directory, "out-new"));
  expect(Object.keys(before).length).toBeGreaterThan(0);
  expect(before).toEqual(now);
  expect(version(join(directory, "out-old"))).toBe(OLD_CORE);
}, 120_000);

function synthesize(cwd: string, outdir: string): Record<string, string> {
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const { status, stderr } = spawnSync(process.execPath, [tsx, "cli/main.ts", "synth", join(ROOT, "platform.yaml")], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, CDKTF_OUTDIR: outdir },
  });
  if (status !== 0) throw new Error(stderr);
  const stacks = readdirSync(join(outdir, "stacks"));
  return Object.fromEntries(
    stacks.map((name) => [name, readFileSync(join(outdir, "stacks", name, "cdk.tf.json"), "utf8")]),
  );
}

function version(outdir: string): unknown {
  return (JSON.parse(readFileSync(join(outdir, "manifest.json"), "utf8")) as { version: unknown }).version;
}
