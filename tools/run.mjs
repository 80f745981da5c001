// `npm start`, `npm test` and their kin, from a fresh clone: installs if needed, generates the bindings, then does the work.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);

const STEPS = {
  start: [["synthesize", "tsx", "stacks/main.ts"]],
  test: [
    ["type check", "tsc", "--noEmit"],
    ["lint", "eslint", "--cache", "--cache-location", "node_modules/.cache/eslint/", "--max-warnings", "0", "."],
    ["format", "prettier", "--check", "--cache", "--log-level", "warn", "."],
    ["import rule", "depcruise", "--config", ".dependency-cruiser.cjs", "."],
    ["unused code", "knip"],
    ["tests", "jest", "--ci", "--selectProjects=unit"],
  ],
  engines: [
    ["engines", "node", "tools/engines/install.mjs"],
    ["engine tests", "jest", "--ci", "--selectProjects=engines", "--runInBand"],
  ],
  goldens: [["goldens", "jest", "--ci", "--selectProjects=unit", "--testPathPatterns", "golden"]],
  docs: [
    ["schema", "tsx", "config/publish-schema.ts"],
    ["rules", "tsx", "tools/docs/rules.ts"],
    ["resources", "tsx", "tools/docs/resources.ts"],
    ["capabilities", "tsx", "tools/docs/capabilities.ts"],
  ],
};

const [command, ...rest] = process.argv.slice(2);
const steps = STEPS[command];
if (steps === undefined) {
  console.error(`tools/run.mjs: got ${command ?? "nothing"}, want one of ${Object.keys(STEPS).join(", ")}`);
  process.exit(2);
}

if (command === "goldens") process.env.UPDATE_GOLDENS = "1";
installIfNeeded();
const phases = [["bindings", "tsx", "provider/bindings/generate.ts"], ...steps];
phases.forEach(([name, tool, ...args], index) => {
  const last = index === phases.length - 1;
  run(
    name,
    join("node_modules", ".bin", tool),
    last ? [...args, ...rest] : args,
    command === "test" || name === "bindings",
  );
});

/** npm keeps what it installed in node_modules/.package-lock.json: equal versions mean there is nothing to do. */
function installIfNeeded() {
  const installed = join("node_modules", ".package-lock.json");
  const wanted = packagesOf("package-lock.json");
  const present = existsSync(installed) ? packagesOf(installed) : {};
  const missing = Object.entries(wanted).some(
    ([path, { version, optional, link }]) => path !== "" && !optional && !link && present[path]?.version !== version,
  );
  if (missing) run("install", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], true);
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

function run(name, file, args, announce) {
  const started = performance.now();
  const { status, signal, error } = spawnSync(file, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (error !== undefined) {
    console.error(`${name}: ${error.message}`);
    process.exit(1);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    if (announce) console.error(`${name}: failed after ${seconds} s`);
    process.exit(status ?? (signal === null ? 1 : 130));
  }
  if (announce) console.error(`${name}: ${seconds} s`);
}
