/** Where a value stands in the platform, from its root. */
export type Path = readonly (string | number)[];

/** `services.chat.calls[0]` */
export function showPath(path: Path): string {
  return path.reduce<string>((shown, step) => {
    if (typeof step === "number") return `${shown}[${step}]`;
    return shown === "" ? step : `${shown}.${step}`;
  }, "");
}

/** Whether a path is the other one, or stands inside it. */
export function isWithin(path: Path, outer: Path): boolean {
  return outer.length <= path.length && overlaps(path, outer);
}

/** Whether one of the two stands inside the other, or they are the same. */
export function overlaps(one: Path, other: Path): boolean {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared).every((step, index) => String(step) === String(other[index]));
}

/** `/services/chat~1a/0` as ajv writes it. Steps into a list become numbers. */
export function fromPointer(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let at = root;
  for (const escaped of pointer.split("/").slice(1)) {
    const step = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(step) : step);
    at = member(at, step);
  }
  return path;
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => member(at, step), root);
}

export function member(holder: unknown, step: string | number): unknown {
  if (holder === null || typeof holder !== "object" || !Object.hasOwn(holder, step)) return undefined;
  return (holder as Record<string | number, unknown>)[step];
}
