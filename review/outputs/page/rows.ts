import type { Part, Way } from "../../picture/parts";

/** Most boxes beside each other: so many can be read on a page. */
const MAX_BESIDE = 6;

/**
 * The parts of a tier in rows: those that are asked from above first, each near whoever asks it; what stands in one zone
 * only is kept together, so that the zone can be drawn around it.
 * @param drawn where the parts above stand, from 0 at the left to 1
 */
export function rowsOf(
  parts: readonly Part[],
  ways: readonly Way[],
  drawn: ReadonlyMap<string, number>,
): readonly (readonly Part[])[] {
  const asked = new Map(parts.map(({ id }) => [id, placesAbove(id, ways, drawn)]));
  const near = ({ id }: Part): number => mean(asked.get(id) ?? []);
  const first = parts.filter(({ id }) => asked.get(id)?.length !== 0);
  const others = parts.filter((part) => !first.includes(part));
  // what is asked from beside stands below whoever asks it
  const behind = others.some(({ id }) =>
    ways.some(({ from, to }) => to === id && first.some((one) => one.id === from)),
  );
  const sorted = [first, others].map((list) => list.sort((one, other) => near(one) - near(other)));
  return (first.length > 0 && behind ? sorted : [sorted.flat()]).flatMap((list) => wrapped(list, near));
}

function wrapped(parts: readonly Part[], near: (part: Part) => number): readonly (readonly Part[])[] {
  const zone = ({ zones }: Part): string => (zones.length === 1 ? (zones[0] ?? "") : "~");
  const rows = Math.ceil(parts.length / MAX_BESIDE);
  const size = Math.ceil(parts.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, index) =>
    parts
      .slice(index * size, (index + 1) * size)
      .sort((one, other) => compare(zone(one), zone(other)) || near(one) - near(other)),
  );
}

function placesAbove(id: string, ways: readonly Way[], drawn: ReadonlyMap<string, number>): readonly number[] {
  return ways.filter(({ to }) => to === id).flatMap(({ from }) => drawn.get(from) ?? []);
}

const MIDDLE = 0.5;
const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? MIDDLE : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
