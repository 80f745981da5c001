import type { Place } from "./layout";

export interface Wire {
  readonly from: string;
  readonly to: string;
}

/** How far a wire between neighbours of a row hangs below them. */
const SAG = 24;
/** The part of a box's side that wires end at. */
const SPREAD = 0.7;

/**
 * The way of each wire between placed boxes, as an SVG path: out of the side that faces the other box and into the side
 * that faces back, with the ends spread over the side in the order in which they come, so that wires cross less.
 */
export function wirePaths(wires: readonly Wire[], places: ReadonlyMap<string, Place>): readonly string[] {
  const place = (id: string): Place => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const slots = new Map<string, { readonly wire: Wire; readonly towards: number }[]>();
  const slotOf = (box: string, other: string): string => `${box} ${side(place(box), place(other))}`;
  for (const wire of wires) {
    for (const [own, other] of [
      [wire.from, wire.to],
      [wire.to, wire.from],
    ] as const) {
      const key = slotOf(own, other);
      slots.set(key, [...(slots.get(key) ?? []), { wire, towards: middle(place(other)) }]);
    }
  }
  for (const ends of slots.values()) ends.sort((one, other) => one.towards - other.towards);
  const anchor = (wire: Wire, own: string, other: string): number => {
    const ends = slots.get(slotOf(own, other)) ?? [];
    const share = (ends.findIndex((end) => end.wire === wire) + 1) / (ends.length + 1) - 0.5;
    return middle(place(own)) + share * SPREAD * place(own).width;
  };
  return wires.map((wire) => {
    const [from, to] = [place(wire.from), place(wire.to)];
    const [x1, x2] = [anchor(wire, wire.from, wire.to), anchor(wire, wire.to, wire.from)];
    const bottom = from.y + from.height;
    if (side(from, to) === "beside") {
      return `M${round(x1)} ${round(bottom)}Q${round((x1 + x2) / 2)} ${round(bottom + 2 * SAG)} ${round(x2)} ${round(to.y + to.height)}`;
    }
    const down = side(from, to) === "below";
    const [y1, y2] = down ? [bottom, to.y] : [from.y, to.y + to.height];
    const bend = (y2 - y1) / 2;
    return `M${round(x1)} ${round(y1)}C${round(x1)} ${round(y1 + bend)} ${round(x2)} ${round(y2 - bend)} ${round(x2)} ${round(y2)}`;
  });
}

/** Where the other box stands. */
function side(own: Place, other: Place): "above" | "below" | "beside" {
  if (other.y >= own.y + own.height) return "below";
  return own.y >= other.y + other.height ? "above" : "beside";
}

const middle = ({ x, width }: Place): number => x + width / 2;
const round = (value: number): number => Math.round(value * 10) / 10;
