import { type Graph, type Route } from "../graph";
import { callsOf, type Wiring } from "./wiring";

/** Requests per second at each component, by id, while nothing fails. */
export interface Loads {
  readonly of: ReadonlyMap<string, number>;
  /** Whether any route or component gave a load at all. */
  readonly known: boolean;
  /** Whether every load that was given is measured or published. */
  readonly assumed: boolean;
  /** Requests per second on each call, by call id. */
  readonly onCall: ReadonlyMap<string, number>;
}

/**
 * Follows the routes' loads through the calls, `perRequest` times each, split evenly over equal targets or by their
 * shares; adds the loads that components receive by themselves. What an asynchronous call brings arrives at its target and goes no
 * further: the worker behind a broker states its own load.
 */
export function loads(graph: Graph, wiring: Wiring): Loads {
  const total = new Array<number>(graph.components.length).fill(0);
  const onCall = new Map<string, number>();
  const callersFirst = [...wiring.order].reverse();
  const shared = new Array<number>(graph.components.length).fill(0);
  graph.components.forEach((item, index) => (shared[index] = item.load?.value ?? 0));

  const spread = (rates: number[], index: number, route: Route | undefined, sink: number[]): void => {
    const node = wiring.nodes[index];
    const rate = rates[index] ?? 0;
    if (node === undefined || rate === 0) return;
    total[index] = (total[index] ?? 0) + rate;
    const calls = route === undefined ? node.common : callsOf(node, route);
    for (const wired of calls) {
      const sent = rate * wired.call.perRequest;
      onCall.set(wired.call.id, (onCall.get(wired.call.id) ?? 0) + sent);
      for (const [at, to] of wired.to.entries()) {
        const share = sent * (wired.call.shares?.[at] ?? 1 / wired.to.length);
        if (wired.call.mode === "async") total[to] = (total[to] ?? 0) + share;
        else if (route !== undefined && wiring.nodes[to]?.specific === true) rates[to] = (rates[to] ?? 0) + share;
        else sink[to] = (sink[to] ?? 0) + share;
      }
    }
  };

  const specific = callersFirst.filter((index) => wiring.nodes[index]?.specific === true);
  for (const route of graph.routes) {
    const entry = wiring.nodeOf.get(route.entry) ?? -1;
    const rate = route.load?.value ?? 0;
    if (rate === 0) continue;
    if (wiring.nodes[entry]?.specific !== true) {
      shared[entry] = (shared[entry] ?? 0) + rate;
      continue;
    }
    const rates: number[] = [];
    rates[entry] = rate;
    for (const index of specific) spread(rates, index, route, shared);
  }
  for (const index of callersFirst) spread(shared, index, undefined, shared);

  const given = [...graph.routes, ...graph.components].flatMap((item) => item.load ?? []);
  return {
    of: new Map(graph.components.map((item, index) => [item.id, total[index] ?? 0])),
    onCall,
    known: given.some((figure) => figure.value > 0),
    assumed: given.some((figure) => figure.basis === "assumed"),
  };
}
