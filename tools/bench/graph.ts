import { performance } from "node:perf_hooks";
import { analyze, assumed, buildGraph, type EdgePolicy, type Graph, type GraphFragment, type Rung } from "../../model";

const ZONES = ["zone-a", "zone-b", "zone-c"];
const LAYERS = 6;

const health = {
  probe: { intervalMs: 5_000, timeoutMs: 2_000, unhealthyAfter: 3, healthyAfter: 2 },
  ejection: { consecutiveFailures: 5, intervalMs: 10_000, baseEjectionMs: 30_000, maxEjectedShare: 0.5 },
};

/**
 * A platform of `services` services in six layers behind two gateways: each service calls three of the next layer,
 * with a full policy and a fallback rung on every call; one route for every ten services; three zones, ten pools.
 */
export function generateGraph(services: number): Graph {
  const layer = (index: number) => Math.floor((index * LAYERS) / services);
  const members = Array.from({ length: LAYERS }, (): string[] => []);
  for (let index = 0; index < services; index++) members[layer(index)]?.push(`service-${index}`);
  const routes = Array.from({ length: Math.max(1, Math.floor(services / 10)) }, (_, index) => `/route-${index}`);
  const first = members[0] ?? [];
  const fragment: GraphFragment = {
    domains: [
      { id: "region", kind: "region" },
      ...ZONES.map((id) => ({ id, kind: "zone", within: "region", availability: assumed(0.9995) }) as const),
      ...Array.from({ length: 10 }, (_, index) => ({ id: `pool-${index}`, kind: "pool" }) as const),
    ],
    components: [
      { id: "entry", kind: "entry" },
      { id: "gateway-a", kind: "gateway", health, placements: [{ domains: ["zone-a"], replicas: 1 }] },
      { id: "gateway-b", kind: "gateway", health, placements: [{ domains: ["zone-b"], replicas: 1 }] },
      ...Array.from({ length: services }, (_, index) => service(index)),
    ],
    calls: [
      { from: "entry", to: ["gateway-a", "gateway-b"], policy: policy([], 60_000) },
      ...routes.flatMap((route, index) =>
        ["gateway-a", "gateway-b"].map((from) => ({
          from,
          to: first[index % first.length] ?? "service-0",
          routes: [route],
          policy: policy([], 40_000),
        })),
      ),
      ...Array.from({ length: services }, (_, index) => callsFrom(index, members[layer(index) + 1] ?? [])).flat(),
    ],
    routes: routes.map((id) => ({ id, entry: "entry", load: assumed(1) })),
  };
  return buildGraph(`generated-${services}`, fragment);
}

function service(index: number) {
  const zone = (step: number) => ZONES[(index + step) % ZONES.length] ?? "zone-a";
  return {
    id: `service-${index}`,
    kind: "service",
    health,
    placements: [
      { domains: [zone(0), `pool-${index % 10}`], replicas: 2 },
      { domains: [zone(1), `pool-${(index + 3) % 10}`], replicas: 2 },
    ],
    work: { serviceTimeMs: assumed(5), concurrency: 64 },
    reliability: { availability: assumed(0.999), drillIntervalHours: 168 },
  } as const;
}

function callsFrom(index: number, next: readonly string[]) {
  if (next.length === 0) return [];
  const target = (step: number) => next[(index * 7 + step * 13) % next.length] ?? "";
  const seen = new Set<string>();
  return [0, 1, 2].flatMap((step) => {
    const to = target(step);
    const spare = target(step + 3);
    if (seen.has(to)) return [];
    seen.add(to);
    const rungs: Rung[] = spare === to ? [] : [{ kind: "component", to: spare, allowSharedDomain: "generated" }];
    return [{ from: `service-${index}`, to, policy: policy(rungs, 5_000) }];
  });
}

function policy(rungs: readonly Rung[], requestMs: number): EdgePolicy {
  return {
    timeout: { requestMs, perTryMs: requestMs / 4 },
    retry: { on: ["connect-failure"], attempts: 1 },
    health,
    bulkhead: { maxConcurrent: 1_000, maxPending: 100 },
    ...(rungs.length === 0 ? {} : { fallback: { on: ["5xx", "unhealthy", "connect-failure"], rungs } }),
  };
}

/** Median seconds of three whole analyses. */
function secondsOf(services: number): number {
  const graph = generateGraph(services);
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    analyze(graph);
    return (performance.now() - start) / 1_000;
  });
  return runs.sort((a, b) => a - b)[1] ?? 0;
}

function main(): void {
  const sizes = [100, 300, 1_000];
  const seconds = sizes.map((size) => {
    const taken = secondsOf(size);
    const graph = generateGraph(size);
    const cuts = graph.components.length + graph.domains.length;
    console.log(
      `${String(size).padStart(5)} services  ${String(graph.calls.length).padStart(5)} calls  ` +
        `${String(cuts).padStart(5)} cuts  ${String(graph.routes.length).padStart(4)} routes  ${taken.toFixed(3)} s`,
    );
    return taken;
  });
  const exponent = Math.log((seconds[2] ?? 1) / (seconds[0] ?? 1)) / Math.log((sizes[2] ?? 1) / (sizes[0] ?? 1));
  console.log(`growth from ${sizes[0] ?? 0} to ${sizes[2] ?? 0}: services^${exponent.toFixed(2)}`);
}

if (require.main === module) main();
