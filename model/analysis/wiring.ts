import { Bits } from "./bits";
import { hasHealth, type Trigger } from "../edge-policy";
import { type Call, type Component, type Graph, type Route } from "../graph";

/** How a loss looks to the caller, as bits; a caller may see several at once. */
export const SYMPTOM = { down: 1, error: 2, auth: 4, quota: 8 } as const;

export interface WiredCall {
  readonly index: number;
  readonly call: Call;
  readonly to: readonly number[];
  readonly rungs: readonly WiredRung[];
  /** Symptoms that set off the fallback. */
  readonly rescues: number;
  /** Whether anything steers around one dead target of several. */
  readonly steers: boolean;
  /** Whether a target that lives on with nothing behind it goes unnoticed. */
  readonly shallow: boolean;
}

export type WiredRung =
  | { readonly kind: "target"; readonly to: number; readonly async: boolean; readonly label: string }
  | { readonly kind: "always"; readonly label: string }
  | { readonly kind: "never"; readonly label: string };

export interface WiredPlacement {
  readonly replicas: number;
  /** Domains it stands in, outer domains included, as atoms. */
  readonly domains: readonly number[];
}

export interface Node {
  readonly index: number;
  readonly component: Component;
  /** Atoms of the domains whose loss takes all of it, outer domains included. */
  readonly domains: readonly number[];
  readonly placements: readonly WiredPlacement[];
  /** Calls every request makes. */
  readonly common: readonly WiredCall[];
  readonly perRoute: ReadonlyMap<string, readonly WiredCall[]>;
  /** Whether its fate depends on the route that asks. */
  readonly specific: boolean;
}

/** A graph with names turned to numbers. Atoms are the things that can be lost: components first, domains after. */
export interface Wiring {
  readonly graph: Graph;
  readonly nodes: readonly Node[];
  readonly atomIds: readonly string[];
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly atomOf: ReadonlyMap<string, number>;
  /** Symptom of the loss of each domain atom. */
  readonly symptomOf: readonly number[];
  /** Of each node, every atom that can touch it: its own and those of all it calls. */
  readonly touchedBy: readonly Bits[];
  /** Of each route, by id, every atom that can touch it. */
  readonly routeTouchedBy: ReadonlyMap<string, Bits>;
  /** Node indices, callees before callers, by synchronous calls and rungs. */
  readonly order: readonly number[];
}

export function callsOf(node: Node, route: Route): readonly WiredCall[] {
  const own = node.perRoute.get(route.id);
  return own === undefined ? node.common : [...node.common, ...own];
}

/** @param graph sound by `validateGraph`; a graph that is not may throw here. */
export function wire(graph: Graph): Wiring {
  const nodeOf = new Map(graph.components.map((item, index) => [item.id, index]));
  const atomIds = [...graph.components.map((item) => item.id), ...graph.domains.map((item) => item.id)];
  const atomOf = new Map(atomIds.map((id, index) => [id, index]));
  const symptomOf = [
    ...graph.components.map(() => SYMPTOM.down as number),
    ...graph.domains.map((item) => domainSymptom(item.kind)),
  ];
  const within = new Map(graph.domains.map((item) => [item.id, item.within]));
  const expand = (ids: readonly string[]): number[] => {
    const atoms = new Set<number>();
    for (const id of ids) {
      for (let at: string | undefined = id; at !== undefined; at = within.get(at)) atoms.add(need(atomOf, at));
    }
    return [...atoms];
  };
  const outgoing = graph.components.map((): WiredCall[] => []);
  graph.calls.forEach((call, index) => outgoing[need(nodeOf, call.from)]?.push(wireCall(call, index, graph, nodeOf)));
  const order = calleesFirst(outgoing);
  const specific = new Array<boolean>(graph.components.length).fill(false);
  for (const index of order) {
    specific[index] = (outgoing[index] ?? []).some(
      (wired) => wired.call.routes !== undefined || neighbours(wired).some((to) => specific[to] === true),
    );
  }
  const nodes = graph.components.map((component, index): Node => {
    const calls = outgoing[index] ?? [];
    const perRoute = new Map<string, WiredCall[]>();
    for (const wired of calls) {
      for (const route of wired.call.routes ?? []) perRoute.set(route, [...(perRoute.get(route) ?? []), wired]);
    }
    return {
      index,
      component,
      domains: expand(component.domains),
      placements: component.placements.map((at) => ({ replicas: at.replicas, domains: expand(at.domains) })),
      common: calls.filter((wired) => wired.call.routes === undefined),
      perRoute,
      specific: specific[index] === true,
    };
  });
  const touchedBy = touching(nodes, outgoing, order);
  const routeTouchedBy = new Map(
    graph.routes.map((route) => [route.id, routeTouching(route, need(nodeOf, route.entry), nodes, touchedBy)]),
  );
  return { graph, nodes, atomIds, nodeOf, atomOf, symptomOf, touchedBy, routeTouchedBy, order };
}

function routeTouching(route: Route, entry: number, nodes: readonly Node[], touchedBy: readonly Bits[]): Bits {
  const all = new Bits();
  const seen = new Set<number>();
  const open = [entry];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const node = nodes[index];
    if (node === undefined || seen.has(index)) continue;
    seen.add(index);
    if (!node.specific) all.addAll(touchedBy[index] ?? new Bits());
    else {
      all.addAll(ownAtoms(node));
      for (const wired of callsOf(node, route)) {
        if (wired.call.mode === "async") for (const to of wired.to) all.addAll(touchedBy[to] ?? new Bits());
        open.push(...neighbours(wired));
      }
    }
  }
  return all;
}

function ownAtoms(node: Node): Bits {
  return Bits.of(node.index, ...node.domains, ...node.placements.flatMap((placement) => placement.domains));
}

function touching(
  nodes: readonly Node[],
  outgoing: readonly (readonly WiredCall[])[],
  order: readonly number[],
): readonly Bits[] {
  const own = nodes.map(ownAtoms);
  const all = own.map((bits) => bits.and(bits));
  for (const index of order) {
    for (const wired of outgoing[index] ?? []) {
      for (const to of neighbours(wired)) all[index]?.addAll(all[to] ?? new Bits());
      if (wired.call.mode === "async") for (const to of wired.to) all[index]?.addAll(own[to] ?? new Bits());
    }
  }
  return all;
}

function domainSymptom(kind: string): number {
  if (kind === "apiKey") return SYMPTOM.auth;
  return kind === "quota" ? SYMPTOM.quota : SYMPTOM.down;
}

function wireCall(call: Call, index: number, graph: Graph, nodeOf: ReadonlyMap<string, number>): WiredCall {
  const to = call.to.map((id) => need(nodeOf, id));
  const healths = to.map((at) => call.policy?.health ?? graph.components[at]?.health);
  const fallback = call.policy?.fallback;
  const retried = call.policy?.retry !== undefined && call.policy.retry.attempts > 1;
  return {
    index,
    call,
    to,
    rungs: (fallback?.rungs ?? []).map((rung, at): WiredRung => {
      const label = `rung ${at + 1}`;
      switch (rung.kind) {
        case "component":
          return { kind: "target", to: need(nodeOf, rung.to), async: false, label: `${label}: ${rung.to}` };
        case "deadLetter":
          return {
            kind: "target",
            to: need(nodeOf, rung.to),
            async: true,
            label: `${label}: dead letter to ${rung.to}`,
          };
        case "staleCache": {
          const name = `${label}: stale cache`;
          if ((rung.hitShare ?? 0) === 0) return { kind: "never", label: name };
          if (rung.store === undefined) return { kind: "always", label: name };
          return { kind: "target", to: need(nodeOf, rung.store), async: true, label: `${name} in ${rung.store}` };
        }
        case "reply":
          return { kind: rung.status < 400 ? "always" : "never", label: `${label}: reply ${rung.status}` };
      }
    }),
    rescues: rescuedSymptoms(
      fallback?.on ?? [],
      healths.every(hasHealth),
      healths.every((health) => health?.probe?.authenticated === true),
    ),
    steers:
      retried || (call.shares === undefined ? healths.every(hasHealth) : call.policy?.health?.ejection !== undefined),
    shallow: !retried && healths.some((health) => health?.probe?.shallow === true && health.ejection === undefined),
  };
}

function rescuedSymptoms(on: readonly Trigger[], healthy: boolean, authenticated: boolean): number {
  const has = (...triggers: readonly Trigger[]) => triggers.some((trigger) => on.includes(trigger));
  const unhealthy = healthy && has("unhealthy");
  return (
    (has("connect-failure", "5xx") || unhealthy ? SYMPTOM.down : 0) |
    (has("5xx") || unhealthy ? SYMPTOM.error : 0) |
    (has("auth") || (unhealthy && authenticated) ? SYMPTOM.auth : 0) |
    (has("429") ? SYMPTOM.quota : 0)
  );
}

/** Nodes a call waits for: its targets when synchronous, and the rungs that answer in its place. */
export function neighbours(wired: WiredCall): number[] {
  const rungs = wired.rungs.flatMap((rung) => (rung.kind === "target" && !rung.async ? [rung.to] : []));
  return wired.call.mode === "async" ? rungs : [...wired.to, ...rungs];
}

function calleesFirst(outgoing: readonly (readonly WiredCall[])[]): number[] {
  const next = outgoing.map((calls) => calls.flatMap(neighbours));
  const state = new Uint8Array(outgoing.length);
  const order: number[] = [];
  for (let start = 0; start < outgoing.length; start++) {
    const stack = state[start] === 0 ? [{ index: start, at: 0 }] : [];
    state[start] = 1;
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const child = next[top.index]?.[top.at++];
      if (child === undefined) {
        order.push(top.index);
        stack.pop();
      } else if (state[child] === 0) {
        state[child] = 1;
        stack.push({ index: child, at: 0 });
      }
    }
  }
  return order;
}

export function need<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`graph not validated: ${String(key)} is unknown`);
  return value;
}
