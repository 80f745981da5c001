/** What a request may hold while it is served. */
export interface BudgetLimits {
  /** Requests at once. */
  readonly requests: number;
}

/** Bytes that all requests share; who does not get them at once does not get them. */
export class MemoryBudget {
  private taken = 0;

  constructor(readonly bytes: number) {}

  get inUse(): number {
    return this.taken;
  }

  tryTake(bytes: number): boolean {
    if (this.taken + bytes > this.bytes) return false;
    this.taken += bytes;
    return true;
  }

  give(bytes: number): void {
    this.taken -= bytes;
  }
}

/** A lease on a place and on memory; given back once. */
export interface Lease {
  release(): void;
}

/** Places for one kind of work. There is no queue: work that finds no place is refused. */
export class Budget {
  private taken = 0;

  constructor(
    private readonly limits: BudgetLimits,
    private readonly memory: MemoryBudget,
  ) {}

  get inUse(): number {
    return this.taken;
  }

  tryTake(bytes: number): Lease | undefined {
    if (this.taken >= this.limits.requests || !this.memory.tryTake(bytes)) return undefined;
    this.taken += 1;
    let held = true;
    return {
      release: () => {
        if (!held) return;
        held = false;
        this.taken -= 1;
        this.memory.give(bytes);
      },
    };
  }
}
