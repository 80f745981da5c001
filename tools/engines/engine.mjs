// What all engines share: the cache and how it is filled.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");
export const CACHE = join(ROOT, ".cache", "engines");

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} version
 * @property {readonly string[]} sources files and folders, relative to the repository, whose content decides what is built
 * @property {readonly string[]} files what the build leaves in its directory
 * @property {(directory: string) => void | Promise<void>} build fills the directory; throws an Error that says why it cannot
 */

/** Where the files of an installed engine lie. */
export const directoryOf = (engine) => join(CACHE, `${engine.name}-${engine.version}`);

/**
 * Makes sure that an engine is in the cache.
 * @param {Engine} engine
 * @param {() => void} beforeBuild called when the cache does not hold it
 */
export async function install(engine, beforeBuild) {
  const directory = directoryOf(engine);
  const key = hashOf(engine);
  const stamp = join(directory, ".built");
  const complete = [stamp, ...engine.files.map((file) => join(directory, file))].every((file) => existsSync(file));
  if (complete && readFileSync(stamp, "utf8") === key) {
    record(engine);
    return { directory, cached: true, seconds: 0 };
  }

  beforeBuild();
  const start = Date.now();
  const building = `${directory}.${process.pid}`;
  mkdirSync(building, { recursive: true });
  try {
    await engine.build(building);
    writeFileSync(join(building, ".built"), key);
    rmSync(directory, { recursive: true, force: true });
    renameSync(building, directory);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  record(engine);
  return { directory, cached: false, seconds: (Date.now() - start) / 1000 };
}

/** Notes in installed.json where programs find the engine: a folder relative to the cache. */
function record({ name, version }) {
  const file = join(CACHE, "installed.json");
  const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const folder = `${name}-${version}`;
  if (known[name] === folder) return;
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify({ ...known, [name]: folder }, null, 2)}\n`);
  renameSync(fresh, file);
}

function hashOf(engine) {
  const hash = createHash("sha256").update(`${engine.version} ${process.platform} ${process.arch}`);
  for (const source of engine.sources) {
    for (const file of filesUnder(join(ROOT, source))) hash.update(relative(ROOT, file)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(path)) throw new Error(`${relative(ROOT, path)} is missing`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Runs a build command to its end; throws with the end of its output. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, ...options });
  if (result.error?.code === "ENOENT") throw new Error(`${command} is not installed`);
  if (result.error) throw result.error;
  if (result.status !== 0) {
    const lines = `${result.stdout}${result.stderr}`.trim().split("\n");
    throw new Error(`${command} ${args[0]} failed: ${lines.slice(-5).join("\n  ")}`);
  }
  return result.stdout;
}

/** Builds a Go command of a module of this repository; `linker` adds flags such as `-X package.variable=value`. */
export function goBuild(module, target, output, linker = "") {
  run("go", ["build", "-trimpath", `-ldflags=-s -w ${linker}`.trim(), "-o", output, target], {
    cwd: join(ROOT, module),
  });
}
