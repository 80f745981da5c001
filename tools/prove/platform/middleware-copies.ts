import { LOCAL, MiddlewareFolder, type MiddlewareProcess } from "../harness";

/** The middleware as it ships, a process in each zone, with the configuration of the platform's own ConfigMap. */
export class MiddlewareCopies {
  private readonly folder = new MiddlewareFolder();
  private readonly running = new Map<string, MiddlewareProcess>();

  private constructor(
    private readonly config: object,
    private readonly zones: readonly string[],
  ) {}

  /** @param brokers where Kafka is; here without TLS and password */
  static async start(text: string, zones: readonly string[], brokers: readonly string[]): Promise<MiddlewareCopies> {
    const { targets, kafka } = JSON.parse(text) as { readonly targets: unknown; readonly kafka?: object };
    const config = { ...LOCAL, targets, ...(kafka === undefined ? {} : { kafka: { brokers, ackTimeout: "5s" } }) };
    const copies = new MiddlewareCopies(config, zones);
    await copies.restore();
    return copies;
  }

  ports(): readonly number[] {
    return [...this.running.values()].map(({ port }) => port);
  }

  get processes(): readonly MiddlewareProcess[] {
    return [...this.running.values()];
  }

  /** The sum of a counter over the copies, as far as its labels are these. */
  async counted(metric: string, labels: Readonly<Record<string, string>>): Promise<number> {
    const texts = await Promise.all(this.processes.map((each) => each.metrics()));
    return texts
      .flatMap((text) => text.split("\n"))
      .filter((line) => line.startsWith(`${metric}{`))
      .filter((line) => Object.entries(labels).every(([key, value]) => line.includes(`${key}="${value}"`)))
      .reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
  }

  async lose(zones: readonly string[] = this.zones): Promise<void> {
    for (const zone of zones) {
      const copy = this.running.get(zone);
      this.running.delete(zone);
      await copy?.kill("SIGKILL");
    }
  }

  async restore(): Promise<void> {
    for (const zone of this.zones) {
      if (!this.running.has(zone)) this.running.set(zone, await this.folder.start(this.config, `${zone}.json`));
    }
  }

  async stop(): Promise<void> {
    await this.folder.dispose();
  }
}
