import { type Behaviour, FakeUpstream } from "../harness";

/** One copy of something, in a zone. */
interface Pod {
  readonly zone: string;
  alive: boolean;
}

/**
 * The copies of a service or model behind one address, as a Kubernetes Service or a load balancer shows them: requests go
 * to the copies that live, in turn, and where none lives the address refuses connections.
 */
export class Pods {
  private turn = 0;

  private constructor(
    readonly name: string,
    readonly address: FakeUpstream,
    private readonly pods: readonly Pod[],
  ) {}

  /** Copies spread over zones in turn, as the topology constraints spread them. */
  static async start(name: string, replicas: number, zones: readonly string[]): Promise<Pods> {
    const pods = Array.from({ length: replicas }, (_, index) => ({
      zone: zones[index % zones.length] ?? "",
      alive: true,
    }));
    return new Pods(name, await FakeUpstream.start(name), pods);
  }

  get port(): number {
    return this.address.port;
  }

  /** From now on every copy answers like this; it is told its zone. */
  behave(behaviour: (zone: string) => Behaviour): void {
    this.address.behave((request, response, count) => {
      const alive = this.pods.filter((pod) => pod.alive);
      const pod = alive[this.turn++ % alive.length];
      if (pod === undefined) request.socket.resetAndDestroy();
      else return behaviour(pod.zone)(request, response, count);
    });
  }

  /** Ends the copies in these zones, or all of them. */
  async lose(zones?: readonly string[]): Promise<void> {
    for (const pod of this.pods) if (zones === undefined || zones.includes(pod.zone)) pod.alive = false;
    if (this.isGone) await this.address.close();
  }

  private get isGone(): boolean {
    return this.pods.length > 0 && this.pods.every(({ alive }) => !alive);
  }

  async restore(): Promise<void> {
    const wasGone = this.isGone;
    for (const pod of this.pods) pod.alive = true;
    if (wasGone) await this.address.open();
  }

  async stop(): Promise<void> {
    await this.address.close();
  }
}
