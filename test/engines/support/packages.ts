import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { FLAVOURS, type Flavour } from "../../../tools/build/contents";
import { engineDirectory } from "../../../tools/plan/engines";
import { describeWith } from "./describe-with";

const ROOT = join(__dirname, "..", "..", "..");

/** A package as users get it. */
export interface Built extends Flavour {
  readonly folder: string;
  readonly tarball: string;
}

/** The packages of `npm run build`, which makes them unless they are up to date. Takes a minute then. */
export function builtPackages(): readonly Built[] {
  execFileSync(process.execPath, ["tools/run.mjs", "build"], { cwd: ROOT, stdio: ["ignore", "ignore", "pipe"] });
  return FLAVOURS.map((flavour) => {
    const folder = join(ROOT, "dist", flavour.name);
    return { ...flavour, folder, tarball: `${folder}.tgz` };
  });
}

export interface Said {
  readonly status: number | null;
  /** Both streams, without colours. */
  readonly output: string;
}

/** What `npm run` hands down of this project's own settings, set back to what users have. */
const AS_USERS_HAVE = { npm_config_engine_strict: "false", npm_config_audit: "false", npm_config_fund: "false" };

export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Said {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    input: "",
    maxBuffer: 64e6,
    env: { ...process.env, ...AS_USERS_HAVE, ...env },
  });
  if (error !== undefined) throw error;
  return { status, output: stripVTControlCharacters(stdout + stderr) };
}

/** `npm install` in a folder, as users do. @throws Error with what npm said. */
export function install(cwd: string, ...flags: readonly string[]): void {
  const { status, output } = run("npm", ["install", "--prefer-offline", "--loglevel=error", ...flags], cwd);
  if (status !== 0) throw new Error(output);
}

/** A suite that needs what judges packages. */
export function describeWithPackageChecks(title: string, suite: (bin: (name: string) => string) => void): void {
  const remedy = "What judges packages is not there: npm run engines";
  describeWith(engineDirectory("package-checks"), { title, remedy }, (directory) =>
    suite((name) => join(directory, "node_modules", ".bin", name)),
  );
}
