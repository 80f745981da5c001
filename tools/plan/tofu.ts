import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanJson } from "./plan-json";

export type ProviderSource =
  { readonly kind: "stand-in"; readonly mirror: string } | { readonly kind: "real"; readonly pluginCache: string };

export interface TofuOptions {
  /** The OpenTofu (or Terraform) executable. */
  readonly binary: string;
  readonly provider: ProviderSource;
  /** The folder with the configuration. */
  readonly directory: string;
  /** How long one command may run, in milliseconds. @default 600000 */
  readonly timeoutMs?: number;
}

export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
}

export interface Validation {
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const PLAN_FILE = "tfplan";
const CLI_CONFIG = ".tofurc";

/** Runs OpenTofu in one folder. Every command but validate throws a {@link TofuError} when it fails. */
export class Tofu {
  readonly directory: string;

  constructor(private readonly options: TofuOptions) {
    this.directory = options.directory;
    mkdirSync(options.directory, { recursive: true });
    writeFileSync(this.path(CLI_CONFIG), cliConfig(options.provider));
  }

  init(): void {
    this.run("init", "-input=false", "-no-color");
  }

  /** The verdict on the configuration; an invalid one does not throw. */
  validate(): Validation {
    return JSON.parse(this.exec(["validate", "-json"]).stdout) as Validation;
  }

  /** Plans and returns what `show -json` says of it. */
  plan(...args: readonly string[]): PlanJson {
    this.run("plan", "-input=false", "-no-color", "-lock=false", `-out=${PLAN_FILE}`, ...args);
    return JSON.parse(this.run("show", "-json", PLAN_FILE)) as PlanJson;
  }

  /** Applies the configuration. */
  apply(): void {
    this.run("apply", "-input=false", "-no-color", "-auto-approve");
  }

  destroy(): void {
    this.run("destroy", "-input=false", "-no-color", "-auto-approve");
  }

  /** Whether a further plan would change nothing. */
  isSettled(): boolean {
    const args = ["plan", "-input=false", "-no-color", "-detailed-exitcode"];
    const { status, output } = this.exec(args);
    if (status === 0) return true;
    if (status === 2) return false;
    throw new TofuError(args, status, output);
  }

  /** Any other command; returns its standard output. */
  run(...args: readonly string[]): string {
    const { status, stdout, output } = this.exec(args);
    if (status !== 0) throw new TofuError(args, status, output);
    return stdout;
  }

  private exec(args: readonly string[]): { status: number; stdout: string; output: string } {
    const { binary, directory, timeoutMs = 600_000 } = this.options;
    const result = spawnSync(binary, args, {
      cwd: directory,
      encoding: "utf8",
      env: this.environment(),
      timeout: timeoutMs,
      maxBuffer: 1024 ** 3,
    });
    if (result.error !== undefined) throw new TofuError(args, -1, result.error.message);
    return { status: result.status ?? -1, stdout: result.stdout, output: result.stdout + result.stderr };
  }

  private environment(): NodeJS.ProcessEnv {
    const { provider } = this.options;
    return {
      // The provider refuses to start without credentials, though it needs none for a plan of new resources.
      ALICLOUD_ACCESS_KEY: "placeholder",
      ALICLOUD_SECRET_KEY: "placeholder",
      TF_REGISTRY_CLIENT_TIMEOUT: "10",
      ...process.env,
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      TF_CLI_CONFIG_FILE: this.path(CLI_CONFIG),
      ...(provider.kind === "real" ? { TF_PLUGIN_CACHE_DIR: provider.pluginCache } : {}),
    };
  }

  private path(file: string): string {
    return join(this.options.directory, file);
  }

  /** Removes the folder. */
  dispose(): void {
    rmSync(this.options.directory, { recursive: true, force: true });
  }
}

/** A command that ended with a non-zero exit code (-1: that did not run to its end). */
export class TofuError extends Error {
  constructor(
    readonly args: readonly string[],
    readonly status: number,
    readonly output: string,
  ) {
    super(`tofu ${args.join(" ")} ended with ${status}:\n${output.trim()}`);
    this.name = "TofuError";
  }
}

function cliConfig(provider: ProviderSource): string {
  if (provider.kind === "real") return "";
  return `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(provider.mirror)}\n  }\n}\n`;
}
