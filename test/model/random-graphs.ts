import fc from "fast-check";
import { type CallInput, type EdgePolicy, type GraphFragment, type Rung, TRIGGERS } from "../../model";

const KINDS = ["service", "endpoint", "apiKey", "store"] as const;

/**
 * Small layered graphs: calls go from lower to higher numbers only, so they have no cycles. Component 0 is the entry
 * of route `/all`; some calls belong to route `/some` alone.
 */
export const smallGraph: fc.Arbitrary<GraphFragment> = fc
  .record({ size: fc.integer({ min: 2, max: 7 }), seed: fc.infiniteStream(fc.nat(1_000_000)) })
  .map(({ size, seed }) => {
    const pick = (below: number): number => (seed.next().value as number) % below;
    const domains = [
      { id: "r1", kind: "region" },
      { id: "z1", kind: "zone", within: "r1" },
      { id: "z2", kind: "zone", within: "r1" },
      { id: "key", kind: "apiKey" },
    ] as const;
    const components = Array.from({ length: size }, (_, index) => {
      const placements = [
        [{ domains: ["z1"], replicas: 1 + pick(2) }],
        [
          { domains: ["z1"], replicas: 1 },
          { domains: ["z2"], replicas: 1 + pick(2) },
        ],
        [{ domains: [], replicas: 2 }],
      ][pick(3)]!;
      return {
        id: `c${index}`,
        kind: KINDS[pick(KINDS.length)]!,
        domains: pick(4) === 0 ? ["key"] : [],
        placements,
        needs: placements.length > 1 && pick(3) === 0 ? 2 : 1,
        ...(pick(2) === 0 ? { health: { ejection } } : {}),
      };
    });
    const calls = Array.from({ length: size - 1 }, (_, from) => {
      const later = Array.from({ length: size - 1 - from }, (_unused, step) => `c${from + 1 + step}`);
      return Array.from({ length: 1 + pick(2) }, (_unused, nth): CallInput => {
        const first = pick(later.length);
        const to = [later[first]!, ...(later.length > 1 && pick(3) === 0 ? [later[(first + 1) % later.length]!] : [])];
        const policy = somePolicy(
          later.filter((id) => !to.includes(id)),
          pick,
        );
        return {
          id: `${from}.${nth}`,
          from: `c${from}`,
          to,
          need: pick(5) === 0 ? "soft" : "hard",
          mode: pick(6) === 0 ? "async" : "sync",
          ...(pick(5) === 0 ? { routes: ["/some"] } : {}),
          ...(policy === undefined ? {} : { policy }),
        };
      });
    }).flat();
    const routes = [
      { id: "/all", entry: "c0" },
      { id: "/some", entry: "c0" },
    ];
    return { domains, components, calls, routes };
  });

const ejection = { consecutiveFailures: 3, intervalMs: 1_000, baseEjectionMs: 10_000, maxEjectedShare: 1 };

function somePolicy(others: readonly string[], pick: (below: number) => number): EdgePolicy | undefined {
  if (pick(2) === 0) return undefined;
  const rungs: Rung[] = [];
  const first = others[pick(Math.max(1, others.length))];
  if (first !== undefined && pick(3) > 0) rungs.push({ kind: "component", to: first });
  const second = others.find((id) => id !== first);
  if (second !== undefined && pick(4) === 0) rungs.push({ kind: "deadLetter", to: second });
  if (pick(6) === 0) rungs.push({ kind: "staleCache", maxAgeMs: 1_000, hitShare: 0.5 });
  if (pick(6) === 0) rungs.push({ kind: "reply", status: 503, markedDegraded: true });
  const on = TRIGGERS.filter(() => pick(2) === 0);
  if (rungs.length === 0 || on.length === 0) return { health: { ejection } };
  return { health: { ejection }, fallback: { on, rungs } };
}
