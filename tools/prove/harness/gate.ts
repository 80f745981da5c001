import { type Behaviour } from "./behaviours";
import { until } from "./until";

/** Holds the requests that reach a fake until it is opened, so that a test need not guess how long anything takes. */
export class Gate {
  private held = 0;
  private release: () => void = () => undefined;
  private readonly opened = new Promise<void>((resolve) => {
    this.release = resolve;
  });

  /** Answers as `next` does once the gate is open. */
  before(next: Behaviour): Behaviour {
    return async (request, response, count) => {
      this.held += 1;
      await this.opened;
      if (!response.destroyed) await next(request, response, count);
    };
  }

  /** Waits until so many requests have come to the gate. */
  async arrived(count: number): Promise<void> {
    await until(() => this.held >= count, `${count} requests at the gate`);
  }

  open(): void {
    this.release();
  }
}
