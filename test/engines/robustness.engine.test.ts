/** `synth` where things go wrong around it: interruptions, folders that can't be written, others at work in the same place. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const COMMAND = [join(ROOT, "tools/bundled.mjs"), "cli/main.ts"];
const QUIETLY = { ...process.env, PLATFORM_FILE: undefined, CDKTF_OUTDIR: undefined };

jest.setTimeout(180_000);

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "robust-"));
  copyFileSync(join(ROOT, "platform.yaml"), join(directory, "platform.yaml"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [...COMMAND, ...args], { cwd, env: { ...QUIETLY, ...env } });
}

function ended(child: ChildProcess, onOutput: (sofar: string) => void = () => undefined): Promise<Ended> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      onOutput(output);
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

const synth = (cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> => ended(start(["synth"], cwd, env));

/** Every file under a folder with a digest of its bytes. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );
}

test.each(["SIGINT", "SIGTERM"] as const)("%s leaves what was there before, and nothing else", async (signal) => {
  expect((await synth(directory)).code).toBe(0);
  const before = contents(directory);
  const child = start(["synth"], directory);
  let sent = false;
  const { code, output } = await ended(child, (sofar) => {
    if (sent || !sofar.includes("...")) return;
    sent = true;
    child.kill(signal);
  });
  expect([code, output]).toEqual([signal === "SIGINT" ? 130 : 143, expect.stringContaining("interrupted")]);
  expect(contents(directory)).toEqual(before);
});

test("the same file gives the same bytes: again, in another folder, time zone and locale", async () => {
  const places = [
    {},
    { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "America/St_Johns", LANG: "ar_EG.UTF-8", LC_ALL: "C", NODE_ENV: "production", USER: "somebody" },
  ];
  const outputs: Record<string, string>[] = [];
  for (const [index, env] of places.entries()) {
    const folder = join(directory, `place ${index}`, "deep".repeat(index));
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(ROOT, "platform.yaml"), join(folder, "platform.yaml"));
    expect(await synth(folder, env)).toMatchObject({ code: 0 });
    outputs.push(contents(join(folder, "cdktf.out")));
  }
  expect(Object.keys(outputs[0]!).length).toBeGreaterThan(10);
  for (const other of outputs.slice(1)) expect(other).toEqual(outputs[0]);
});

test("several at once in one folder: each ends in order, and one whole output is there", async () => {
  expect((await synth(directory)).code).toBe(0);
  const alone = contents(directory);
  const all = await Promise.all(Array.from({ length: 3 }, () => synth(directory)));
  for (const { code, output } of all) {
    expect([0, 3]).toContain(code);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    if (code === 3) expect(output).toMatch(/^\[.*\].*nothing was written/ms);
  }
  expect(all.some(({ code }) => code === 0)).toBe(true);
  expect(contents(directory)).toEqual(alone);
});

const OWN_MOUNTS = ["unshare", "--map-root-user", "--mount"];
const mayMount = spawnSync(OWN_MOUNTS[0]!, [...OWN_MOUNTS.slice(1), "true"]).status === 0;
if (!mayMount) console.warn("skipped: this machine lets nobody mount file systems of their own");

(mayMount ? describe : describe.skip)("a file system", () => {
  test.each([
    ["that is full", "size=64k", /no space left|disk is full/i],
    ["that is read-only", "ro", /read-only/i],
  ])("%s gives one clear line, 3, and no half of an output", async (_title, options, said) => {
    const target = join(directory, "mounted");
    mkdirSync(target);
    const script = `mount -t tmpfs -o ${options} tmpfs "$1" && shift && "$@"; code=$?; ls -A mounted; exit $code`;
    const [unshare = "", ...flags] = OWN_MOUNTS;
    const args = [...flags, "sh", "-c", script, "sh", target, process.execPath, ...COMMAND];
    const child = spawn(unshare, [...args, "synth", "--out", "mounted/out"], { cwd: directory, env: QUIETLY });
    const { code, output } = await ended(child);
    const lines = output.split("\n").filter((line) => line !== "" && !line.endsWith(" ..."));
    expect([code, lines]).toEqual([3, [expect.stringMatching(said), expect.stringMatching(/^1 problem; nothing/)]]);
  });
});
