import { Duration, type Percent, percent } from "../../base";
import type { PolicySet } from "../../config";
import type { PolicyTarget } from "../../policies";

/** What the platform file says of one kind of policy. */
export type Said<K extends keyof PolicySet> = NonNullable<PolicySet[K]>;

/** Finds the target that a name in the platform file means. */
export type TargetNamed = (name: string) => PolicyTarget;

export const time = (text: string): Duration => Duration.parse(text);
export const portion = (text: string): Percent => percent(Number(text.replace("%", "")));

/** What is there, changed. */
export function given<T, R>(value: T | undefined, change: (value: T) => R): R | undefined {
  return value === undefined ? undefined : change(value);
}

/** A map without the keys that are `undefined`. */
export function compact<T extends object>(map: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** The first of two or more; the schema has seen to it that there is one. */
export function firstAndRest<T>(list: readonly T[]): [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error("an empty list came past the schema");
  return [first, ...rest];
}
