import { refuse } from "../../base";

/** What a security group rule lets through: a protocol and, for TCP and UDP, ports. Immutable. */
export class Port {
  private constructor(
    readonly protocol: "tcp" | "udp" | "icmp" | "all",
    /** `from/to` as security groups write it; `-1/-1` where the protocol has no ports. */
    readonly range: string,
  ) {}

  static tcp(port: number): Port {
    return Port.tcpRange(port, port);
  }

  static tcpRange(from: number, to: number): Port {
    return new Port("tcp", rangeOf(from, to));
  }

  static udp(port: number): Port {
    return new Port("udp", rangeOf(port, port));
  }

  static icmp(): Port {
    return new Port("icmp", "-1/-1");
  }

  /** Every protocol and port. */
  static all(): Port {
    return new Port("all", "-1/-1");
  }

  equals(other: Port): boolean {
    return this.toString() === other.toString();
  }

  /** Short and stable, such as `tcp-8080`, `tcp-9092-9093` or `all`. */
  toString(): string {
    const [from, to] = this.range.split("/");
    if (this.range === "-1/-1") return this.protocol;
    return from === to ? `${this.protocol}-${from}` : `${this.protocol}-${from}-${to}`;
  }
}

function rangeOf(from: number, to: number): string {
  const fits = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65_535;
  if (!fits(from) || !fits(to) || from > to) {
    refuse("Port", "port", from === to ? from : [from, to], "whole numbers, 1 to 65535, the lower first");
  }
  return `${from}/${to}`;
}
