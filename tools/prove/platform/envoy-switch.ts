import { EnvoyProcess, type Node } from "../harness";

/** An Envoy that goes down and comes up again, each time as a fresh process on the same ports. */
export class EnvoySwitch {
  private running: EnvoyProcess | undefined;

  constructor(
    private readonly make: (nodeId: string) => Node,
    private readonly adminPort: number,
  ) {}

  /** The process, or nothing while it is down. */
  get process(): EnvoyProcess | undefined {
    return this.running;
  }

  async up(): Promise<void> {
    this.running ??= await EnvoyProcess.start(this.make, this.adminPort);
  }

  async down(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    await running?.stop();
  }
}
