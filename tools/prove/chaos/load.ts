import { type Stage } from "../platform/stage";
import { type Visit, type Visitor } from "../platform/visitor";

/** Requests on every route at the rates that the platform file declares. */
export class Load {
  private timers: NodeJS.Timeout[] = [];
  private readonly open = new Set<Promise<void>>();
  private seen: { readonly at: number; readonly route: string; readonly visit: Visit }[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly visitor: Visitor,
    private readonly routes = stage.graph.routes.map(({ id }) => id),
  ) {}

  /** What was answered since the start or the last {@link forget}; `at` is when it was asked. */
  get visits(): readonly { readonly at: number; readonly route: string; readonly visit: Visit }[] {
    return this.seen;
  }

  forget(): void {
    this.seen = [];
  }

  start(): void {
    if (this.timers.length > 0) return;
    for (const route of this.routes) {
      const rate = this.stage.graph.routes.find(({ id }) => id === route)?.load?.value ?? 1;
      this.timers.push(setInterval(() => this.ask(route), 1000 / rate));
    }
  }

  /** Asks no more, and waits for what is still open. */
  async pause(): Promise<void> {
    for (const timer of this.timers.splice(0)) clearInterval(timer);
    await Promise.all(this.open);
  }

  private ask(route: string): void {
    const at = performance.now();
    const asked = this.visitor.visit(route).then((visit) => void this.seen.push({ at, route, visit }));
    this.open.add(asked);
    void asked.finally(() => this.open.delete(asked));
  }
}
