import { type Decoded, PRESENT, REFERRING } from "./decode";

/** Whether an argument is set at a path such as `block.0.argument`, be its value known or not. */
export type Presence = "absent" | "known" | "unknown";

/** Whether the object sets the argument itself. */
export function presenceOf(object: Decoded, name: string): Presence {
  if (Object.hasOwn(object, name)) return "known";
  return object[PRESENT]?.has(name) === true ? "unknown" : "absent";
}

/** Follows a path from the outermost block. A set's members have no order; the first written counts as the first. */
export function presenceAt(root: Decoded, path: string): Presence {
  let current: unknown = root;
  for (const part of path.split(".")) {
    if (Array.isArray(current)) {
      if (Number(part) >= current.length) return "absent";
      current = current[Number(part)];
    } else if (typeof current === "object" && current !== null) {
      const presence = presenceOf(current as Decoded, part);
      if (presence !== "known") return presence;
      current = (current as Decoded)[part];
    } else {
      return "absent";
    }
  }
  return "known";
}

/** Whether a reference stands anywhere in the outermost argument of a path: the provider then puts its checks off until apply. */
export function refers(root: Decoded, path: string): boolean {
  return root[REFERRING]?.has(path.split(".")[0] ?? "") === true;
}
