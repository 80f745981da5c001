import { type Finding } from "./finding";
import { type Path } from "./path";

/**
 * What in a value is not plain data. A platform written in TypeScript must say what a YAML file could say.
 * Keys set to `undefined` count as left out.
 */
export function notPlain(value: unknown, path: Path = [], above: readonly object[] = []): readonly Finding[] {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return [];
    case "object":
      if (value === null) return [];
      if (above.includes(value)) return [refusal(path, "a value that contains itself")];
      if (Array.isArray(value)) {
        return value.flatMap((item: unknown, index) => notPlain(item, [...path, index], [...above, value]));
      }
      if (!isPlainObject(value)) return [refusal(path, `an instance of ${value.constructor.name}`)];
      return Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .flatMap(([key, member]) => notPlain(member, [...path, key], [...above, value]));
    default:
      return [refusal(path, `a ${typeof value}`)];
  }
}

/** A copy of plain data without the keys that are `undefined`. */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, withoutUndefined(member)]),
  );
}

function refusal(path: Path, got: string): Finding {
  return { path, got, want: "plain data: text, numbers, true or false, lists and maps" };
}

/** By its prototype's own prototype, so that a value from another realm counts too. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null);
}
