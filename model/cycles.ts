/** One cycle of a directed graph, its first member repeated at the end; nothing when there is none. */
export function findCycle(next: ReadonlyMap<string, readonly string[]>): readonly [string, ...string[]] | undefined {
  const done = new Set<string>();
  for (const start of next.keys()) {
    const cycle = walk(start, next, done);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function walk(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly [string, ...string[]] | undefined {
  const path: { id: string; at: number }[] = [];
  const onPath = new Set<string>();
  const enter = (id: string) => {
    path.push({ id, at: 0 });
    onPath.add(id);
  };
  if (!done.has(start)) enter(start);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = next.get(top.id)?.[top.at++];
    if (child === undefined) {
      path.pop();
      onPath.delete(top.id);
      done.add(top.id);
    } else if (onPath.has(child)) {
      const ids = path.map((step) => step.id);
      return [child, ...ids.slice(ids.indexOf(child) + 1), child];
    } else if (!done.has(child)) enter(child);
  }
  return undefined;
}
