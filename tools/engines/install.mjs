// Builds the engines that tests and plans run on into a git-ignored cache:
//   node tools/engines/install.mjs [name...]
// Without names it installs all and only reports what it could not get; a
// failure counts (exit code 1) when CI is set or the engine was asked for by
// name. An engine is one file beside this one that exports
// { name, version, sources, files, build }: see engine.mjs.
import { readdirSync } from "node:fs";
import { install } from "./engine.mjs";

const SHARED = new Set(["install.mjs", "engine.mjs", "npm.mjs", "wheel.mjs"]);

const here = import.meta.dirname;
const found = readdirSync(here).filter((file) => file.endsWith(".mjs") && !SHARED.has(file));
const engines = (await Promise.all(found.map((file) => import(`./${file}`)))).map((module) => module.engine);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !engines.some((engine) => engine.name === name));
if (unknown.length > 0) {
  console.error(`[engines] name: got ${unknown.join(", ")}, want one of ${engines.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

const failures = [];
for (const engine of engines.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const label = `${engine.name} ${engine.version}`.padEnd(24);
  try {
    const { directory, cached, seconds } = await install(engine, () => console.log(`${label} building ...`));
    console.log(`${label} ${cached ? "cached" : `built in ${seconds.toFixed(0)} s`}  ${directory}`);
  } catch (error) {
    failures.push(engine.name);
    console.error(`${label} not available: ${error.message}`);
  }
}
if (failures.length > 0) {
  console.error(`[engines] tests that need ${failures.join(", ")} will be skipped`);
  process.exitCode = wanted.length > 0 || process.env.CI ? 1 : 0;
}
