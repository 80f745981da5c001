import { Lane, type LaneOptions, NotKept } from "./lane";
import { type Letter } from "./letter";

export interface LetterBoxOptions extends Omit<LaneOptions, "open"> {
  readonly open: (topic: string) => ReturnType<LaneOptions["open"]>;
}

/** Keeps letters, each topic in a lane of its own, so that a topic that cannot be written holds up no other. */
export class LetterBox {
  private readonly lanes = new Map<string, Lane>();
  private pending = 0;
  private closed = false;

  constructor(private readonly options: LetterBoxOptions) {}

  /** How many letters are neither acknowledged nor given up. */
  get inFlight(): number {
    return this.pending;
  }

  /** Opens the topics in use and closes the others; letters under way in those are given up. */
  serve(topics: readonly string[]): void {
    for (const [topic, lane] of this.lanes) {
      if (topics.includes(topic)) continue;
      lane.close();
      this.lanes.delete(topic);
    }
    for (const topic of topics) {
      if (!this.lanes.has(topic)) this.lanes.set(topic, this.laneOf(topic));
    }
  }

  /** @throws NotKept when the letter was not acknowledged in time */
  async keep(letter: Letter): Promise<void> {
    const lane = this.lanes.get(letter.topic);
    if (this.closed || lane === undefined) throw new NotKept("closed");
    this.pending += 1;
    try {
      await lane.keep(letter);
    } finally {
      this.pending -= 1;
    }
  }

  close(): void {
    this.closed = true;
    this.serve([]);
  }

  private laneOf(topic: string): Lane {
    const { open, ...rest } = this.options;
    return new Lane({ ...rest, open: () => open(topic) });
  }
}
