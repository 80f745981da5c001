import { display, nearest } from "../../base";
import { type Finding } from "../load/finding";
import { type Path } from "../load/path";

/** A name that refers to nothing: what there is, and the nearest to it. */
export function unknownName(
  path: Path,
  name: string,
  what: string,
  known: Iterable<string>,
  lists: readonly Path[],
): Finding {
  const names = [...known];
  const meant = nearest(name, names);
  return {
    path,
    lists,
    got: display(name),
    want: names.length === 0 ? `${what}; there is none` : `${what}: ${someOf(names)}`,
    ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
  };
}

const MOST_SHOWN = 12;

export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).join(", ");
  return names.length > MOST_SHOWN ? `${shown} and ${names.length - MOST_SHOWN} more` : shown;
}
