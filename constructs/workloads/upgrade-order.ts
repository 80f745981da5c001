/**
 * Waves of names, so that whatever is called is upgraded before its callers; those that call each other share a wave.
 * @param calls callees by caller; names that are no key are ignored
 */
export function upgradeWaves(calls: Readonly<Record<string, readonly string[]>>): readonly (readonly string[])[] {
  const names = Object.keys(calls).sort();
  const reached = new Map(names.map((name) => [name, reachableFrom(name, calls)]));
  const inCycle = (one: string, other: string): boolean =>
    reached.get(one)?.has(other) === true && reached.get(other)?.has(one) === true;
  const waves: string[][] = [];
  let left = names;
  while (left.length > 0) {
    const ready = left.filter((name) =>
      [...(reached.get(name) ?? [])].every(
        (callee) => !left.includes(callee) || callee === name || inCycle(name, callee),
      ),
    );
    waves.push(ready);
    left = left.filter((name) => !ready.includes(name));
  }
  return waves;
}

function reachableFrom(start: string, calls: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  const seen = new Set<string>();
  const pending = [...(calls[start] ?? [])];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const callees = calls[name];
    if (seen.has(name) || callees === undefined) continue;
    seen.add(name);
    pending.push(...callees);
  }
  return seen;
}
