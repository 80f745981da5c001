import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineDirectory } from "../../plan/engines";
import { endWithThis, freePorts, until } from "../harness";
import { accepts } from "../platform/store";

/** An nginx that answers everything with the same half kilobyte: an upstream that costs next to nothing. */
export class StaticServer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly port: number,
  ) {}

  static async start(): Promise<StaticServer> {
    const engine = engineDirectory("nginx");
    if (engine === undefined) throw new Error("nginx is not there: node tools/engines/install.mjs nginx");
    const folder = mkdtempSync(join(tmpdir(), "static-"));
    const [port = 0] = await freePorts(1);
    writeFileSync(join(folder, "nginx.conf"), configuration(port, folder));
    const log = openSync(join(folder, "log"), "a");
    const flags = ["-p", folder, "-c", join(folder, "nginx.conf"), "-g", "daemon off; master_process off;"];
    const child = spawn(join(engine, "nginx"), flags, { stdio: ["ignore", "ignore", log] });
    closeSync(log);
    endWithThis(child);
    await until(() => {
      if (child.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(folder, "log"), "utf8")}`);
      return accepts(port);
    }, "nginx");
    return new StaticServer(child, folder, port);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGKILL");
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function configuration(port: number, folder: string): string {
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `pid ${folder}/pid;
error_log ${folder}/log warn;
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 1000000;
  ${paths.join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    location / { default_type application/json; return 200 '{"text":"${"x".repeat(500)}"}'; }
  }
}
`;
}
