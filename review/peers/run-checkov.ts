import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { StackJson } from "../../rules";
import { checkovPlan } from "./checkov-input";
import { checkovOutput } from "./checkov-output";
import type { PeerRun } from "./peer-run";

/** How long checkov may take, in milliseconds. */
export const CHECKOV_TIMEOUT = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
const ENGINES = join(__dirname, "..", "..", ".cache", "engines");

/**
 * The checkov of the search path; nothing when there is none.
 * @param engines whether the one that `npm run engines` keeps will do too
 */
export function findCheckov(engines: boolean, path = process.env["PATH"] ?? ""): string | undefined {
  const named = path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, "checkov"));
  return [...named, ...(engines ? kept() : [])].find(isProgram);
}

function kept(): readonly string[] {
  const file = join(ENGINES, "installed.json");
  if (!existsSync(file)) return [];
  const folder = (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>)["checkov"];
  return folder === undefined ? [] : [join(ENGINES, folder, "checkov")];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Asks checkov about stacks. Nothing leaves this machine; what it is given is deleted again. */
export function runCheckov(program: string, stacks: readonly StackJson[], timeout = CHECKOV_TIMEOUT): PeerRun {
  const directory = mkdtempSync(join(tmpdir(), "checkov-"));
  try {
    const files = new Map(stacks.map(({ name }, index) => [`${index}.json`, name]));
    stacks.forEach((stack, index) => {
      writeFileSync(join(directory, `${index}.json`), JSON.stringify(checkovPlan(stack)), { mode: 0o600 });
    });
    const flags = ["--framework", "terraform_plan", "--skip-download", "--soft-fail", "--quiet", "--compact"];
    const { error, signal, status, stdout, stderr } = spawnSync(program, ["-d", directory, ...flags, "-o", "json"], {
      encoding: "utf8",
      timeout,
      maxBuffer: MAX_OUTPUT,
      env: { ...process.env, LOG_LEVEL: "ERROR", PYTHONWARNINGS: "ignore" },
    });
    if ((error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") {
      return { state: "failed", problem: `it took more than ${timeout / 1000} s` };
    }
    if (error !== undefined) return { state: "failed", problem: error.message };
    if (status !== 0) {
      const said = stderr.trim().split("\n").at(-1) ?? "";
      return {
        state: "failed",
        problem: `it ended with ${signal ?? `exit code ${status}`}${said === "" ? "" : `: ${said}`}`,
      };
    }
    return checkovOutput(stdout, files);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
