import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { binaryOf } from "./binaries";
import { type Node, at } from "./documents";

const START_TIMEOUT_MS = 20_000;

/** A real Envoy on 127.0.0.1. It is stopped by its process id; its files stay when a test asks for them. */
export class EnvoyProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Its bootstrap, log and access log. */
    readonly folder: string,
    readonly adminPort: number,
  ) {}

  /**
   * Starts Envoy and waits until the process that answers on the admin port is this one and is live.
   * @throws PortTaken when another process got a port first; Error with the log when Envoy refuses the file.
   */
  static async start(makeBootstrap: (nodeId: string) => Node, adminPort: number): Promise<EnvoyProcess> {
    const nodeId = randomUUID();
    const bootstrap = makeBootstrap(nodeId);
    const folder = mkdtempSync(join(tmpdir(), "envoy-"));
    writeFileSync(join(folder, "bootstrap.json"), JSON.stringify(bootstrap, undefined, 1));
    const log = openSync(join(folder, "envoy.log"), "w");
    const access = openSync(join(folder, "access.log"), "w");
    const child = spawn(
      binaryOf("envoy"),
      [
        "-c",
        join(folder, "bootstrap.json"),
        "--concurrency",
        "1",
        "--disable-hot-restart",
        "--file-flush-interval-msec",
        "50",
        "--log-level",
        "warning",
      ],
      { stdio: ["ignore", access, log] },
    );
    closeSync(log);
    closeSync(access);
    const self = new EnvoyProcess(child, folder, adminPort);
    process.once("exit", self.kill);
    try {
      await self.waitUntilLive(nodeId);
      return self;
    } catch (error) {
      await self.stop({ keepFiles: true });
      throw error;
    }
  }

  private async waitUntilLive(nodeId: string): Promise<void> {
    const end = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < end) {
      if (this.child.exitCode !== null) {
        const log = this.log();
        if (/cannot bind|Address already in use/i.test(log)) throw new PortTaken(log);
        throw new Error(`Envoy ended with ${this.child.exitCode} (${this.folder}):\n${log.slice(-4000)}`);
      }
      const info = await this.admin("/server_info").catch(() => undefined);
      if (info !== undefined) {
        const answer: unknown = JSON.parse(info);
        if (at(answer, "node.id") !== nodeId) throw new PortTaken(`another process answers on port ${this.adminPort}`);
        if (at(answer, "state") === "LIVE") return;
      }
      await sleep(25);
    }
    throw new Error(`Envoy was not live in ${START_TIMEOUT_MS} ms (${this.folder}):\n${this.log().slice(-4000)}`);
  }

  /** An answer of Envoy's admin interface. */
  async admin(path: string): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${this.adminPort}${path}`);
    return response.text();
  }

  /** The value of a counter or gauge, 0 when Envoy has not made it yet. */
  async stat(name: string): Promise<number> {
    const text = await this.admin(
      `/stats?filter=${encodeURIComponent(`^${name.replaceAll(/[.[\]/]/g, String.raw`\$&`)}$`)}`,
    );
    return Number(/: (\d+)\s*$/.exec(text)?.[1] ?? 0);
  }

  /** Size of the file that it was started from. */
  get configBytes(): number {
    return statSync(join(this.folder, "bootstrap.json")).size;
  }

  /** What Envoy has logged about itself. */
  log(): string {
    return readFileSync(join(this.folder, "envoy.log"), "utf8");
  }

  /** The access log so far, one object for each request and listener. It may lag by a tenth of a second. */
  accessLog(): readonly Node[] {
    return readFileSync(join(this.folder, "access.log"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Node);
  }

  private readonly kill = (): void => void this.child.kill("SIGKILL");

  /** Ends the process and removes its files. */
  async stop({ keepFiles = false } = {}): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = new Promise((resolve) => this.child.once("exit", resolve));
      this.kill();
      await ended;
    }
    process.removeListener("exit", this.kill);
    if (!keepFiles) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A port was free when it was chosen and is not any more: choose again. */
export class PortTaken extends Error {}
