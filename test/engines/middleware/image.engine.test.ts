import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MiddlewareProcess } from "../../../tools/prove/harness/middleware-process";
import { LOCAL } from "../../middleware/support/middleware-process";

const ROOT = join(__dirname, "../../..");
const instructions = readFileSync(join(ROOT, "middleware/Dockerfile"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

/** What stands behind an instruction, each time it is given. */
const given = (instruction: string): readonly string[] =>
  instructions.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
const only = (instruction: string): string => {
  const [value = "", ...more] = given(instruction);
  expect(more).toEqual([]);
  return value;
};

const directory = mkdtempSync(join(tmpdir(), "image-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Node's own guard: reads, and nothing else of files, processes or workers. */
const READ_ONLY = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";

/**
 * No container engine is asked: the instructions are followed by hand, with the modules that are installed here in place
 * of those that `npm ci` would bring.
 */
test("what the Dockerfile copies is enough to build what it starts, as nobody, on a file system that it can't write", async () => {
  const source = join(directory, "src");
  mkdirSync(source);
  const copies = given("COPY").filter((copy) => !copy.startsWith("--from"));
  for (const copy of copies) {
    const paths = copy.split(" ");
    const to = paths.pop() ?? "";
    for (const path of paths)
      cpSync(join(ROOT, path), join(source, to, to.endsWith("/") ? path : ""), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(source, "node_modules"));
  const bundle = given("RUN").find((run) => run.startsWith("node ")) ?? "";
  const [, script = "", outfile = ""] = bundle.split(" ");
  expect(spawnSync(process.execPath, [script, outfile], { cwd: source, encoding: "utf8" })).toMatchObject({
    status: 0,
    stderr: "",
  });

  const image = join(directory, "image");
  mkdirSync(image);
  const [from = "", to = ""] = (given("COPY").find((copy) => copy.startsWith("--from")) ?? "").split(" ").slice(-2);
  expect(from).toBe(`/src/${outfile}`);
  cpSync(join(source, outfile), join(image, "middleware.mjs"));
  writeFileSync(join(image, "middleware.json"), JSON.stringify({ ...LOCAL, targets: [] }));
  for (const file of ["middleware.mjs", "middleware.json"]) chmodSync(join(image, file), 0o444);
  chmodSync(image, 0o555);
  chmodSync(directory, 0o755);
  const inImage = (path: string): string => path.replace(/^\/(app|etc\/middleware)(?=\/)/, image);
  const [command, ...args] = [only("ENTRYPOINT"), only("CMD")].flatMap((list) => JSON.parse(list) as string[]);
  expect([command, args[0]]).toEqual(["node", to]);

  const environment = Object.fromEntries(
    only("ENV")
      .match(/\w+=("[^"]*"|\S+)/g)
      ?.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1).replaceAll('"', "")]) ?? [],
  );
  const [uid, gid] = only("USER").split(":").map(Number);
  const asNobody = process.getuid?.() === 0 ? { uid, gid } : {};
  const child = spawn(process.execPath, [READ_ONLY, "--allow-fs-read=*", ...args.map(inImage)], {
    ...asNobody,
    cwd: "/",
    env: environment,
    stdio: "pipe",
  });
  const running = new MiddlewareProcess(child);
  try {
    await running.logged(({ msg }) => msg === "listening");
    expect((await fetch(`${running.adminUrl}/readyz`)).status).toBe(200);
    expect(await running.metrics()).toContain("nodejs_heap_size_total_bytes");
  } finally {
    expect(await running.kill(only("STOPSIGNAL") as NodeJS.Signals)).toEqual({ code: 0, signal: null });
  }
  expect(running.stderr.replace(/^.*ExperimentalWarning: Permission.*\n.*trace-warnings.*\n/m, "")).toBe("");
});
