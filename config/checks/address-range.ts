/** A block of IPv4 addresses, as far as the checks need it. */
export interface AddressRange {
  readonly first: number;
  readonly size: number;
  readonly prefixLength: number;
}

/** Reads `10.10.0.0/16`, or says what is wrong with it. */
export function parseRange(text: string): AddressRange | string {
  const [address = "", length = ""] = text.split("/");
  const octets = address.split(".").map(Number);
  const prefixLength = Number(length);
  if (octets.length !== 4 || octets.some((octet) => octet > 255) || prefixLength > 32) {
    return "an address range such as 10.10.0.0/16";
  }
  const start = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const size = 2 ** (32 - prefixLength);
  const first = start - (start % size);
  if (first !== start) return `a range that starts on its boundary, such as ${show(first)}/${prefixLength}`;
  return { first, size, prefixLength };
}

export function rangesOverlap(one: AddressRange, other: AddressRange): boolean {
  return one.first < other.first + other.size && other.first < one.first + one.size;
}

const PRIVATE: readonly AddressRange[] = [
  { first: 10 * 2 ** 24, size: 2 ** 24, prefixLength: 8 },
  { first: 172 * 2 ** 24 + 16 * 2 ** 16, size: 2 ** 20, prefixLength: 12 },
  { first: 192 * 2 ** 24 + 168 * 2 ** 16, size: 2 ** 16, prefixLength: 16 },
];

export function isPrivate({ first, size }: AddressRange): boolean {
  return PRIVATE.some((block) => block.first <= first && first + size <= block.first + block.size);
}

function show(address: number): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((weight) => Math.floor(address / weight) % 256).join(".");
}
