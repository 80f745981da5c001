// `npm start`, `npm test` and their kin, from a fresh clone: installs if needed, generates the bindings, then does the work.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);

const LINT = ["eslint", "--cache", "--cache-location", "node_modules/.cache/eslint/", "--max-warnings", "0", "."];

const CHECKS = [
  ["type check", "node", "node_modules/typescript-native/bin/tsc", "--noEmit"],
  ["import rule", "depcruise", "--config", ".dependency-cruiser.cjs", "."],
  ["lint", ...LINT, "--ignore-pattern", "test/"],
];

/** What a change must pass too, and what a user of a fresh clone need not wait for. */
const TIDINESS = [
  ["lint of tests", ...LINT],
  ["unused code", "knip"],
  ["format", "prettier", "--check", "--cache", "--log-level", "warn", "."],
];

/** Per command: lanes that run side by side, each a list of steps, one after the other. */
const COMMANDS = {
  start: [[["synthesize", "node", "tools/bundled.mjs", "cli/main.ts", "synth"]]],
  cli: [[["command", "node", "tools/bundled.mjs", "cli/main.ts"]]],
  test: [[["tests", "jest", "--ci", "--selectProjects=unit", "--maxWorkers=100%"]], CHECKS],
  tidy: [TIDINESS],
  engines: [
    [
      ["engines", "node", "tools/engines/install.mjs"],
      ["engine tests", "jest", "--ci", "--selectProjects=engines", "--runInBand"],
    ],
  ],
  prove: [[["proof", "node", "tools/bundled.mjs", "tools/prove/main.ts"]]],
  build: [[["packages", "tsx", "tools/build/build.ts"]]],
  api: [
    [
      ["API Extractor", "node", "tools/engines/install.mjs", "package-checks"],
      ["packages", "tsx", "tools/build/build.ts"],
      ["API reports", "tsx", "tools/api/report.ts"],
    ],
  ],
  change: [
    [
      ["changesets", "node", "tools/engines/install.mjs", "changesets"],
      ["change notes", "node", "tools/release/changes.mjs"],
    ],
  ],
  goldens: [[["goldens", "jest", "--ci", "--selectProjects=unit", "--testPathPatterns=golden"]]],
  docs: [
    [
      ["schema", "tsx", "config/publish-schema.ts"],
      ["rules", "tsx", "tools/docs/rules.ts"],
      ["resources", "tsx", "tools/docs/resources.ts"],
      ["capabilities", "tsx", "tools/docs/capabilities.ts"],
      ["pictures", "tsx", "tools/docs/pictures.ts"],
    ],
  ],
  "docs:site": [
    [
      ["pages", "tsx", "tools/docs/site/main.ts"],
      ["site", "node", "docs/site/build.mjs"],
    ],
  ],
};

const [command, ...rest] = process.argv.slice(2);
const lanes = COMMANDS[command];
if (lanes === undefined) {
  console.error(`tools/run.mjs: got ${command ?? "nothing"}, want one of ${Object.keys(COMMANDS).join(", ")}`);
  process.exit(2);
}

if (command === "goldens") process.env.UPDATE_GOLDENS = "1";
const started = performance.now();
await installIfNeeded();
await must("bindings", "node", "tools/bundled.mjs", "provider/bindings/generate.ts");
const [first, ...others] = lanes;
const codes = await Promise.all([runLane(first, rest), ...others.map((lane) => runLane(lane, []))]);
const failed = codes.flat().filter(({ code }) => code !== 0);
if (command === "test") {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.error(
    failed.length === 0 ? `all passed in ${seconds} s` : `failed: ${failed.map(({ name }) => name).join(", ")}`,
  );
}
process.exitCode = failed[0]?.code ?? 0;

/** Each step whose predecessor in the lane failed still runs: a user reads all that is wrong at once. */
async function runLane(steps, extra) {
  const results = [];
  for (const [index, [name, tool, ...args]] of steps.entries()) {
    const code = await run(name, tool, index === steps.length - 1 ? [...args, ...extra] : args);
    results.push({ name, code });
    if (code !== 0 && command !== "test") break;
  }
  return results;
}

/** npm keeps what it installed in node_modules/.package-lock.json: equal versions mean there is nothing to do. */
async function installIfNeeded() {
  const installed = join("node_modules", ".package-lock.json");
  const wanted = packagesOf("package-lock.json");
  const present = existsSync(installed) ? packagesOf(installed) : {};
  const missing = Object.entries(wanted).some(
    ([path, { version, optional, link }]) => path !== "" && !optional && !link && present[path]?.version !== version,
  );
  if (missing) await must("install", "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

async function must(name, tool, ...args) {
  const code = await run(name, tool, args);
  if (code !== 0) process.exit(code);
}

/** What comes before a command says nothing: its output may be read by a program. */
function isSilent(name) {
  return command === "cli" && name === "bindings";
}

/** Runs a step; what it says beside others is shown when it is done, so that lines do not mix. */
async function run(name, tool, args) {
  const began = performance.now();
  const quiet = [...CHECKS, ...TIDINESS].some(([check]) => check === name) || isSilent(name);
  const file = tool === "node" ? process.execPath : tool === "npm" ? "npm" : join("node_modules", ".bin", tool);
  const child = spawn(file, args, {
    stdio: ["inherit", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    shell: process.platform === "win32",
  });
  const said = [];
  child.stdout?.on("data", (chunk) => said.push(chunk));
  child.stderr?.on("data", (chunk) => said.push(chunk));
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      if (!quiet) console.error(`${name}: ${error.message}`);
      resolve(1);
    });
    child.once("close", (status, signal) => resolve(status ?? (signal === "SIGINT" ? 130 : 1)));
  });
  if (quiet && code !== 0) process.stderr.write(Buffer.concat(said));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (name !== "synthesize" && command !== "cli")
    console.error(code === 0 ? `${name}: ${seconds} s` : `${name}: failed after ${seconds} s`);
  return code;
}
