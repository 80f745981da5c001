import { type Duration } from "../../base";
import { type Letter, sizeOf } from "./letter";

/** Writes letters to one topic. A sender that has failed or was too slow is closed and replaced. */
export interface Sender {
  /** Resolves when every letter is acknowledged by all in-sync replicas. One call at a time. */
  send(letters: readonly Letter[]): Promise<void>;
  /** Gives up at once; what is under way may or may not have been written. */
  close(): void;
}

/** Why a letter has no ticket. It may have been written all the same; nothing was promised. */
export class NotKept extends Error {
  constructor(
    readonly reason: "timeout" | "failed" | "closed",
    cause?: unknown,
  ) {
    super(`the letter was not acknowledged: ${reason}`, { cause });
    this.name = "NotKept";
  }
}

export interface LaneOptions {
  readonly open: () => Sender;
  readonly ackTimeout: Duration;
  /** Called when a sender is given up, with the cause. */
  readonly onFailure: (cause: unknown) => void;
}

interface Waiting {
  readonly letter: Letter;
  readonly settle: (failure?: NotKept) => void;
}

/** The broker's own limit for a batch is 1 MiB; a letter that is larger than this goes alone. */
const BATCH_BYTES = 524_288;
const PAUSE_MS = 200;

/**
 * The letters of one topic, in order. Only one send is under way at any time, and what arrives meanwhile goes
 * together with the next: the client numbers batches when they are handed over, so that two at once would carry one
 * number and the broker would take the second for a copy of the first and acknowledge it unwritten.
 */
export class Lane {
  private readonly queue: Waiting[] = [];
  private sender: Sender | undefined;
  private pumping = false;
  private closed = false;

  constructor(private readonly options: LaneOptions) {}

  /** How many letters wait for their acknowledgement, those under way aside. */
  get waiting(): number {
    return this.queue.length;
  }

  /**
   * Resolves when the letter is acknowledged.
   * @throws NotKept after the time for acknowledgement, or when writing failed
   */
  keep(letter: Letter): Promise<void> {
    if (this.closed) return Promise.reject(new NotKept("closed"));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const index = this.queue.indexOf(waiting);
        if (index >= 0) this.queue.splice(index, 1);
        reject(new NotKept("timeout"));
      }, this.options.ackTimeout.milliseconds);
      const waiting: Waiting = {
        letter,
        settle: (failure) => {
          clearTimeout(timer);
          if (failure === undefined) resolve();
          else reject(failure);
        },
      };
      this.queue.push(waiting);
      void this.pump();
    });
  }

  /** Takes no more letters and gives up those that wait. */
  close(): void {
    this.closed = true;
    for (const { settle } of this.queue.splice(0)) settle(new NotKept("closed"));
    this.drop();
  }

  private async pump(): Promise<void> {
    if (this.pumping) return;
    this.pumping = true;
    try {
      while (this.queue.length > 0) await this.sendBatch(this.nextBatch());
    } finally {
      this.pumping = false;
    }
  }

  private async sendBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      this.sender ??= this.options.open();
      await this.within(this.sender.send(batch.map(({ letter }) => letter)));
      for (const { settle } of batch) settle();
    } catch (error) {
      const failure = error instanceof NotKept ? error : new NotKept("failed", error);
      for (const { settle } of batch) settle(failure);
      this.drop();
      this.options.onFailure(failure.cause ?? failure);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  private within(sending: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new NotKept("timeout"));
      }, this.options.ackTimeout.milliseconds);
      sending.then(resolve, reject).finally(() => {
        clearTimeout(timer);
      });
    });
  }

  private nextBatch(): readonly Waiting[] {
    let bytes = 0;
    const fitting = this.queue.findIndex(({ letter }) => (bytes += sizeOf(letter)) > BATCH_BYTES);
    return this.queue.splice(0, fitting === -1 ? this.queue.length : Math.max(fitting, 1));
  }

  private drop(): void {
    this.sender?.close();
    this.sender = undefined;
  }
}
