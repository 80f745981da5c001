/** What stands on 127.0.0.1 for each `host:port` that the platform's own documents name. */
export class AddressBook {
  private readonly ports = new Map<string, () => number>();

  /** @param port asked whenever it is needed, since what is started again may get another one */
  set(address: string, port: () => number): void {
    this.ports.set(address, port);
  }

  /** @throws Error for an address that nothing stands for: a reference in the documents leads nowhere. */
  portOf(address: string): number {
    const port = this.ports.get(address);
    if (port === undefined) throw new Error(`nothing stands for ${address}`);
    return port();
  }

  /** @throws Error as {@link portOf} */
  portOfUrl(url: string): number {
    const { hostname, port, protocol } = new URL(url);
    const standard = protocol === "https:" ? "443" : "80";
    return this.portOf(`${hostname}:${port === "" ? standard : port}`);
  }

  all(): ReadonlyMap<string, number> {
    return new Map([...this.ports].map(([address, port]) => [address, port()]));
  }
}
