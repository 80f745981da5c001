import { type IncomingHttpHeaders, type Server, createServer } from "node:http";
import { answer, type Behaviour } from "./behaviours";
import { freePorts } from "./ports";

/** A request as a fake saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An HTTP server on 127.0.0.1 that records what it gets and fails on command. */
export class FakeUpstream {
  private server: Server | undefined;
  private behaviour: Behaviour;
  private count = 0;
  private seen: SeenRequest[] = [];
  private dropped = 0;

  private constructor(
    readonly name: string,
    readonly port: number,
  ) {
    this.behaviour = this.healthy();
  }

  static async start(name: string): Promise<FakeUpstream> {
    const [port = 0] = await freePorts(1);
    const fake = new FakeUpstream(name, port);
    await fake.open();
    return fake;
  }

  /** What arrived since the start or the last {@link forget}. Bodies of refused or hung requests are there too. */
  get requests(): readonly SeenRequest[] {
    return this.seen;
  }

  /** Requests that the caller gave up before the answer was complete. */
  get cancelled(): number {
    return this.dropped;
  }

  forget(): void {
    this.seen = [];
    this.dropped = 0;
  }

  /** From now on, answers like this. */
  behave(behaviour: Behaviour): void {
    this.behaviour = behaviour;
    this.count = 0;
  }

  /** From now on, answers 200 with its own name. */
  recover(): void {
    this.behave(this.healthy());
  }

  /** Closes its port and every connection: callers get "connection refused". */
  async close(): Promise<void> {
    const { server } = this;
    if (server === undefined) return;
    this.server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** Listens on its port, the same each time. */
  async open(): Promise<void> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("error", () => undefined);
      response.on("error", () => undefined);
      response.on("close", () => {
        if (!response.writableEnded) this.dropped += 1;
      });
      request.on("end", () => {
        this.seen.push({
          method: request.method ?? "",
          path: request.url ?? "",
          headers: request.headers,
          body: Buffer.concat(chunks).toString(),
        });
        this.count += 1;
        void this.behaviour(request, response, this.count);
      });
    });
    server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(this.port, "127.0.0.1", resolve);
    });
    this.server = server;
  }

  private healthy(): Behaviour {
    return answer(200, { servedBy: this.name });
  }
}
