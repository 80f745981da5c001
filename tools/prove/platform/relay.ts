import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/**
 * Stands for a Kubernetes Service in front of processes: passes each connection on to one of the targets that live, in
 * turn. With none it closes the connection.
 */
export class Relay {
  private turn = 0;
  private readonly open = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  /**
   * @param targets ports on 127.0.0.1 of what lives now
   * @param port where it listens, a free one by default
   */
  static async start(targets: () => readonly number[], port = 0): Promise<Relay> {
    const server = createServer();
    const relay = new Relay(server);
    server.on("connection", (client) => relay.pass(client, targets()));
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", resolve);
    });
    return relay;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  private pass(client: Socket, targets: readonly number[]): void {
    const port = targets[this.turn++ % targets.length];
    if (port === undefined) {
      client.resetAndDestroy();
      return;
    }
    const target = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      this.open.add(from);
      from.setNoDelay(true);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        this.open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
