import { connect, type Socket } from "node:net";

/** A connection on which a test writes what it likes. */
export class RawConnection {
  received = "";
  readonly closed: Promise<void>;

  private constructor(private readonly socket: Socket) {
    socket.setEncoding("utf8").on("data", (text: string) => (this.received += text));
    socket.on("error", () => undefined);
    this.closed = new Promise((resolve) => socket.once("close", () => resolve()));
  }

  static open(port: number): Promise<RawConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => resolve(new RawConnection(socket)));
      socket.once("error", reject);
    });
  }

  write(text: string): void {
    this.socket.write(text);
  }

  /** Waits until the answer's status line is there, and returns its status. */
  async status(): Promise<number> {
    for (;;) {
      const status = /^HTTP\/1\.1 (\d+)/.exec(this.received)?.[1];
      if (status !== undefined) return Number(status);
      if (this.socket.destroyed) throw new Error(`closed without an answer: ${this.received}`);
      await new Promise<void>((resolve) => {
        this.socket.once("data", () => resolve()).once("close", () => resolve());
      });
    }
  }

  destroy(): void {
    this.socket.destroy();
  }
}
