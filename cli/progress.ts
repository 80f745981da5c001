/** A command that takes no longer says nothing. Milliseconds since the start of the process. */
const QUIET_MS = 1_000;

type Output = Pick<NodeJS.WriteStream, "write"> & { readonly isTTY?: boolean };

/** What a command is at: one line that is written over on a terminal, plain lines elsewhere. */
export class Progress {
  constructor(
    private readonly output: Output,
    private readonly elapsed: () => number = () => process.uptime() * 1_000,
  ) {}

  step(name: string): void {
    if (this.output.isTTY === true) this.output.write(`\r\u001B[K${name} ...`);
    else if (this.elapsed() > QUIET_MS) this.output.write(`${name} ...\n`);
  }

  /** Clears the line. */
  done(): void {
    if (this.output.isTTY === true) this.output.write("\r\u001B[K");
  }
}
