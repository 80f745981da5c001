import { refuse } from "./problem";

const TOP = 2 ** 32;
/** First address and size of 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16. */
const PRIVATE = [
  [0x0a000000, 2 ** 24],
  [0xac100000, 2 ** 20],
  [0xc0a80000, 2 ** 16],
] as const;

/** A block of IPv4 addresses that starts on its own boundary. Immutable. */
export class Cidr {
  private constructor(
    private readonly first: number,
    /** Length of the network part, 0 to 32. */
    readonly prefixLength: number,
  ) {}

  /** Reads `10.10.0.0/16`. @throws ProblemsError for other text, and for a block that does not start on its boundary. */
  static parse(text: string, where = "Cidr", field = "cidr"): Cidr {
    const block = Cidr.read(text);
    return typeof block === "string" ? refuse(where, field, text, block) : block;
  }

  /** Reads `10.10.0.0/16`, or says what was wanted. */
  static read(text: string): Cidr | string {
    const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
    const [octets, prefixLength] = [match?.slice(1, 5).map(Number) ?? [], Number(match?.[5])];
    if (match === null || octets.some((octet) => octet > 255) || prefixLength > 32) {
      return "an IPv4 block such as 10.10.0.0/16";
    }
    const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    const first = address - (address % 2 ** (32 - prefixLength));
    if (first !== address) return `a block that starts on its boundary, such as ${format(first)}/${prefixLength}`;
    return new Cidr(first, prefixLength);
  }

  /** How many addresses the block holds, reserved ones included. */
  get size(): number {
    return 2 ** (32 - this.prefixLength);
  }

  /** The part number `index` when the block is cut into 2 to the power of `newBits` equal parts. */
  subnet(newBits: number, index: number): Cidr {
    const parts = 2 ** newBits;
    if (this.prefixLength + newBits > 32) {
      refuse(this.toString(), "newBits", newBits, `at most ${32 - this.prefixLength}`);
    }
    if (!Number.isInteger(index) || index < 0 || index >= parts) {
      refuse(this.toString(), "index", index, `0 to ${parts - 1}`);
    }
    return new Cidr(this.first + index * (this.size / parts), this.prefixLength + newBits);
  }

  /** The address number `index` of the block. */
  host(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) {
      refuse(this.toString(), "host", index, `0 to ${this.size - 1}`);
    }
    return format(this.first + index);
  }

  /** Whether the two blocks share an address. */
  overlaps(other: Cidr): boolean {
    return this.first < other.first + other.size && other.first < this.first + this.size;
  }

  /** Whether all of it is private (RFC 1918). */
  get isPrivate(): boolean {
    return PRIVATE.some(([first, size]) => first <= this.first && this.first + this.size <= first + size);
  }

  toString(): string {
    return `${format(this.first)}/${this.prefixLength}`;
  }
}

function format(address: number): string {
  return [TOP / 256, 65_536, 256, 1].map((weight) => Math.floor(address / weight) % 256).join(".");
}
