import { isObject } from "../json";
import { Secret, type Masked } from "./secrets";

/** One argument that changes, in words that hold no secret. */
export interface Edit {
  /** Dotted, with indexes in brackets. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** Whether the change of this argument is why the resource is replaced. */
  readonly forces?: boolean;
}

export const UNKNOWN = "(known after apply)";
const NOTHING = "(nothing)";
const MAX_TEXT = 120;

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly before: Masked | undefined;
  readonly after: Masked | undefined;
}

/** What differs between two masked values. Lists of plain values count as sets: what is added, what is removed. */
export function editsBetween(before: Masked | undefined, after: Masked | undefined): readonly Edit[] {
  return leaves({ path: [], before, after }).map(({ path, before: from, after: to }) => ({
    field: fieldOf(path),
    before: show(from),
    after: from instanceof Secret && to instanceof Secret ? "(secret, changed)" : show(to),
  }));
}

function leaves({ path, before, after }: Leaf): readonly Leaf[] {
  if (before instanceof Secret || after instanceof Secret) {
    const same = before instanceof Secret ? before.equals(after) : isEmpty(before) && isEmpty(after);
    return same ? [] : [{ path, before, after }];
  }
  if (isMap(before) && isMap(after)) {
    return keysOf(before, after).flatMap((key) =>
      leaves({ path: [...path, key], before: before[key], after: after[key] }),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) return listLeaves(path, before as Masked[], after as Masked[]);
  return same(before, after) ? [] : [{ path, before, after }];
}

function listLeaves(path: Leaf["path"], before: readonly Masked[], after: readonly Masked[]): readonly Leaf[] {
  if ([...before, ...after].every((item) => typeof item !== "object" || item === null)) {
    const gone = before.filter((item) => !after.includes(item));
    const added = after.filter((item) => !before.includes(item));
    return gone.length + added.length === 0 ? [] : [{ path, before, after }];
  }
  // blocks of a set come in any order: what stands on both sides is no change
  const text = (item: Masked): string => JSON.stringify(comparable(item));
  const here = new Set(after.map(text));
  const there = new Set(before.map(text));
  const gone = before.filter((item) => !here.has(text(item)));
  const added = after.filter((item) => !there.has(text(item)));
  if (gone.length + added.length === 0) return [];
  return Array.from({ length: Math.max(gone.length, added.length) }).flatMap((_, index) => {
    const place = (before.indexOf(gone[index] as Masked) + 1 || after.indexOf(added[index] as Masked) + 1) - 1;
    return leaves({ path: [...path, place], before: gone[index], after: added[index] });
  });
}

/** Secrets differ here by what they hide; nothing of it is shown. */
function comparable(value: Masked): unknown {
  if (value instanceof Secret) return { secret: value.forComparison() };
  if (Array.isArray(value)) return (value as Masked[]).map(comparable);
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, comparable(item)])) : value;
}

function same(before: Masked | undefined, after: Masked | undefined): boolean {
  return (isEmpty(before) && isEmpty(after)) || JSON.stringify(before) === JSON.stringify(after);
}

function isEmpty(value: Masked | undefined): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function isMap(value: Masked | undefined): value is { readonly [key: string]: Masked } {
  return isObject(value) && !((value as unknown) instanceof Secret);
}

function keysOf(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}

export function fieldOf(path: readonly (string | number)[]): string {
  return path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
}

/** A value in at most 120 characters of one line. */
export function show(value: Masked | undefined): string {
  if (value === undefined || value === null) return NOTHING;
  if (value instanceof Secret) return "(secret)";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ");
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 3)}...` : line;
}
