import { Agent, type ClientRequest, request } from "node:http";

/** What a fake service got from another. */
export interface InnerAnswer {
  readonly status: number;
  readonly body: string;
  readonly degraded: string | undefined;
}

/**
 * Calls as a service makes them: over kept connections, once more when a kept one turns out to be closed.
 * Resolves to nothing when no answer comes.
 */
export class InnerCaller {
  private readonly agent = new Agent({ keepAlive: true });

  async post(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<InnerAnswer | undefined> {
    for (;;) {
      const result = await this.once(port, path, headers);
      if (result !== "stale connection") return result;
    }
  }

  private once(
    port: number,
    path: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<InnerAnswer | undefined | "stale connection"> {
    return new Promise((resolve) => {
      const json = { "content-type": "application/json", ...headers };
      const options = { host: "127.0.0.1", port, path, method: "POST", agent: this.agent, headers: json };
      const outgoing: ClientRequest = request(options, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("error", () => resolve(undefined));
        incoming.on("end", () => {
          const degraded = incoming.headers["x-degraded"];
          const [first] = Array.isArray(degraded) ? degraded : [degraded];
          resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks).toString(), degraded: first });
        });
      });
      outgoing.on("error", () => resolve(outgoing.reusedSocket ? "stale connection" : undefined));
      outgoing.end("{}");
    });
  }

  stop(): void {
    this.agent.destroy();
  }
}
