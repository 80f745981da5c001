import { send, servedBy } from "../harness";

/** One request: when it was sent since the start, how long it took, and who answered. */
export interface Point {
  readonly at: number;
  readonly milliseconds: number;
  readonly status: number;
  readonly by: string;
}

export interface Mark {
  readonly at: number;
  readonly text: string;
}

/** Requests at a steady rate, with what became of each. */
export class Timeline {
  private port = 0;
  private began = 0;
  private seen: Point[] = [];
  private marked: Mark[] = [];

  get points(): readonly Point[] {
    return this.seen;
  }

  get marks(): readonly Mark[] {
    return this.marked;
  }

  start(port: number): void {
    this.port = port;
    this.began = performance.now();
    this.seen = [];
    this.marked = [];
  }

  mark(text: string): number {
    const at = performance.now() - this.began;
    this.marked.push({ at, text });
    return at;
  }

  /** Sends for so long, or until `enough`; resolves to how many it sent, when all are answered. */
  async run(perSecond: number, forMs: number, enough: () => boolean = () => false): Promise<number> {
    const open: Promise<void>[] = [];
    const end = performance.now() + forMs;
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (performance.now() >= end || enough()) {
          clearInterval(timer);
          resolve();
        } else open.push(this.ask());
      }, 1000 / perSecond);
    });
    await Promise.all(open);
    return open.length;
  }

  /** Becomes `done` with the first answer of this server to a request sent later than `after`. */
  firstServedBy(name: string, after: number): { readonly done: boolean; readonly at: number | undefined } {
    const found = (): Point | undefined => this.seen.find(({ at, by }) => at >= after && by === name);
    return {
      get done() {
        return found() !== undefined;
      },
      get at() {
        return found()?.at;
      },
    };
  }

  lostAfter(time: number): number {
    return this.seen.filter(({ at, status }) => at > time && status >= 500).length;
  }

  private async ask(): Promise<void> {
    const at = performance.now() - this.began;
    const answer = await send(this.port, "/v1/chat/completions", { body: { messages: [] } });
    this.seen.push({ at, milliseconds: answer.milliseconds, status: answer.status, by: servedBy(answer) });
  }
}
