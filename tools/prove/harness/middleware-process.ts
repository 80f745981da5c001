import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { endWithThis } from "./end-with-this";

const BUNDLE = join(__dirname, "..", "..", "..", "middleware", "bundle.mjs");

export interface LogLine {
  readonly msg: string;
  readonly level: number;
  readonly [member: string]: unknown;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A folder with the middleware as it ships, and the processes that a test starts from it. */
export class MiddlewareFolder {
  readonly directory = mkdtempSync(join(tmpdir(), "middleware-test-"));
  private readonly program = join(this.directory, "middleware.mjs");
  private readonly started: MiddlewareProcess[] = [];

  constructor() {
    const built = spawnSync(process.execPath, [BUNDLE, this.program], { encoding: "utf8" });
    if (built.status !== 0) throw new Error(`the bundle failed: ${built.stderr}`);
  }

  write(config: unknown, name = "middleware.json"): string {
    const file = join(this.directory, name);
    writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config));
    return file;
  }

  /** Starts a process with this configuration and waits until it listens. */
  async start(config: object, name?: string): Promise<MiddlewareProcess> {
    const made = this.spawn(this.write(config, name));
    await made.logged(({ msg }) => msg === "listening");
    return made;
  }

  /** Starts a process and does not wait. */
  spawn(...args: readonly string[]): MiddlewareProcess {
    const flags = args.length === 1 ? ["--config", args[0] ?? ""] : args;
    const child = spawn(process.execPath, [this.program, ...flags], { stdio: "pipe" });
    endWithThis(child);
    const made = new MiddlewareProcess(child);
    this.started.push(made);
    return made;
  }

  async dispose(): Promise<void> {
    await Promise.all(this.started.map((each) => each.kill("SIGKILL")));
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** One running middleware. */
export class MiddlewareProcess {
  readonly log: LogLine[] = [];
  readonly exit: Promise<Exit>;
  stderr = "";
  private listeners: (() => void)[] = [];

  constructor(private readonly child: ChildProcess) {
    this.exit = new Promise((resolve) => {
      child.once("exit", (code, signal) => {
        resolve({ code, signal });
        this.notify();
      });
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (this.stderr += text));
    if (child.stdout === null) throw new Error("no standard output");
    createInterface(child.stdout).on("line", (line) => {
      this.log.push(JSON.parse(line) as LogLine);
      this.notify();
    });
  }

  /** Waits for a line of the log, past or to come. */
  async logged(wanted: (line: LogLine) => boolean): Promise<LogLine> {
    for (;;) {
      const found = this.log.find(wanted);
      if (found !== undefined) return found;
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`the middleware ended: ${this.stderr}${JSON.stringify(this.log.slice(-5))}`);
      }
      await new Promise<void>((resolve) => this.listeners.push(resolve));
    }
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.listening["port"])}`;
  }

  get port(): number {
    return Number(this.listening["port"]);
  }

  get adminUrl(): string {
    return `http://127.0.0.1:${String(this.listening["adminPort"])}`;
  }

  async metrics(): Promise<string> {
    return (await fetch(`${this.adminUrl}/metrics`)).text();
  }

  /** Resident memory now, in bytes. */
  residentBytes(): number {
    const status = readFileSync(`/proc/${String(this.child.pid)}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
  }

  kill(signal: NodeJS.Signals): Promise<Exit> {
    this.child.kill(signal);
    return this.exit;
  }

  private get listening(): LogLine {
    const line = this.log.find(({ msg }) => msg === "listening");
    if (line === undefined) throw new Error("it does not listen yet");
    return line;
  }

  private notify(): void {
    for (const wake of this.listeners.splice(0)) wake();
  }
}

/** Members that every test's configuration shares: free ports on loopback, quick reloads, a short drain. */
export const LOCAL = {
  listen: { host: "127.0.0.1", port: 0, adminPort: 0 },
  reloadEvery: "100ms",
  drain: { grace: "0s", timeout: "5s" },
} as const;
