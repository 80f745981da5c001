import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineDirectory } from "../../plan/engines";
import { endWithThis, freePorts, until } from "../harness";
import { accepts } from "./store";

/** Files of the answer cache as its ConfigMaps hold them. */
export interface CacheFiles {
  readonly main: string;
  readonly servers: Readonly<Record<string, string>>;
}

/** A real nginx with the answer cache's own configuration; only paths and addresses are local. */
export class NginxProcess {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly binary: string,
    readonly folder: string,
    /** Local ports by the port that the configuration listens on. */
    private readonly ports: ReadonlyMap<number, number>,
  ) {}

  /** @param portOf the local port of an upstream `host:port` */
  static async start(files: CacheFiles, portOf: (address: string) => number): Promise<NginxProcess> {
    const engine = engineDirectory("nginx");
    if (engine === undefined) throw new Error("nginx is not there: node tools/engines/install.mjs nginx");
    const folder = mkdtempSync(join(tmpdir(), "nginx-"));
    const declared = [files.main, ...Object.values(files.servers)].flatMap((text) =>
      [...text.matchAll(/\blisten (\d+);/g)].map(([, port]) => Number(port)),
    );
    const free = await freePorts(declared.length);
    const ports = new Map(declared.map((port, index) => [port, free[index] ?? 0]));
    const local = (text: string): string =>
      text
        .replaceAll(/(["\s])\/tmp\//g, `$1${join(folder, "tmp")}/`)
        .replace(/\blisten (\d+);/g, (_, port: string) => `listen 127.0.0.1:${ports.get(Number(port)) ?? 0};`)
        .replace(/\bproxy_pass http:\/\/([^;/]+)/g, (_, to: string) => `proxy_pass http://127.0.0.1:${portOf(to)}`)
        .replaceAll("/etc/answer-cache/", `${folder}/`)
        .replaceAll("/var/cache/answers", join(folder, "answers"));
    for (const name of ["servers", "tmp", "answers"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "nginx.conf"), local(files.main));
    for (const [name, text] of Object.entries(files.servers)) writeFileSync(join(folder, "servers", name), local(text));
    const made = new NginxProcess(join(engine, "nginx"), folder, ports);
    await made.up();
    return made;
  }

  get isUp(): boolean {
    return this.child !== undefined;
  }

  /** The local port of a port in the configuration. */
  port(declared: number): number {
    const port = this.ports.get(declared);
    if (port === undefined) throw new Error(`the answer cache does not listen on ${declared}`);
    return port;
  }

  async up(): Promise<void> {
    if (this.child !== undefined) return;
    // One worker, in the foreground and in this process alone: it is ended by its id.
    const directives = "daemon off; master_process off;";
    const flags = ["-p", this.folder, "-c", join(this.folder, "nginx.conf"), "-g", directives];
    // A file, not a pipe: the configuration opens /dev/stderr by its name.
    const log = openSync(join(this.folder, "log"), "a");
    const child = spawn(this.binary, flags, { stdio: ["ignore", "ignore", log] });
    closeSync(log);
    endWithThis(child);
    this.child = child;
    const ports = [...this.ports.values()];
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(this.folder, "log"), "utf8")}`);
      return (await Promise.all(ports.map(accepts))).every(Boolean);
    }, "nginx");
  }

  async down(): Promise<void> {
    const { child } = this;
    if (child === undefined) return;
    this.child = undefined;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  async stop(): Promise<void> {
    await this.down();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What nginx says its version is. */
export function nginxVersion(): string | undefined {
  const engine = engineDirectory("nginx");
  if (engine === undefined) return undefined;
  return /nginx\/([\d.]+)/.exec(readFileSync(join(engine, "nginx"), "latin1"))?.[1];
}
