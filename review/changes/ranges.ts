import { Cidr } from "../../base";

/** The blocks among `after` that reach addresses which none of `before` held. */
export function rangesWidened(before: readonly string[], after: readonly string[]): readonly string[] {
  const known = before.flatMap(boundsOf);
  return after.filter((entry) => {
    const bounds = boundsOf(entry)[0];
    if (bounds === undefined) return !before.includes(entry);
    return !known.some(([first, last]) => first <= bounds[0] && bounds[1] <= last);
  });
}

/** First and last address as numbers; nothing for what is no IPv4 block. */
function boundsOf(entry: string): readonly (readonly [number, number])[] {
  const block = Cidr.read(entry.includes("/") ? entry : `${entry}/32`);
  if (typeof block === "string") return [];
  const number = (address: string): number => address.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const first = number(block.host(0));
  return [[first, first + block.size - 1]];
}
