import { throwIfAny } from "../base";
import { type EdgePolicy } from "./edge-policy";
import { type Call, type Component, type FailureDomain, type Graph, type NodePool, type Route } from "./graph";
import { validateGraph } from "./validate";

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

export type ComponentInput = Optional<Component, "domains" | "placements" | "needs">;
export type CallInput = Omit<Optional<Call, "id" | "need" | "mode" | "perRequest" | "parallel">, "to"> & {
  readonly to: string | readonly string[];
};
export type RouteInput = Optional<Route, "path" | "methods" | "streaming">;

/** A part of a graph, as one construct or one part of a spec knows it. */
export interface GraphFragment {
  readonly domains?: readonly FailureDomain[];
  readonly components?: readonly ComponentInput[];
  readonly calls?: readonly CallInput[];
  readonly routes?: readonly RouteInput[];
  readonly pools?: readonly NodePool[];
}

/** What a construct implements to appear in the graph. */
export interface DescribesItself {
  graphFragment(): GraphFragment;
}

/**
 * Joins fragments into one checked, deeply frozen graph and fills in the defaults.
 * @throws ProblemsError with everything that {@link validateGraph} finds.
 */
export function buildGraph(name: string, ...fragments: readonly GraphFragment[]): Graph {
  const graph: Graph = {
    name,
    domains: fragments.flatMap((fragment) => fragment.domains ?? []),
    components: fragments.flatMap((fragment) => fragment.components ?? []).map(fillComponent),
    calls: fragments.flatMap((fragment) => fragment.calls ?? []).map(fillCall),
    routes: fragments.flatMap((fragment) => fragment.routes ?? []).map(fillRoute),
    pools: fragments.flatMap((fragment) => fragment.pools ?? []),
  };
  throwIfAny(validateGraph(graph));
  return deepFreeze(graph);
}

/** The same graph with other policies: `policyOf` is asked once for every call; nothing means no policy. */
export function withPolicies(graph: Graph, policyOf: (call: Call) => EdgePolicy | undefined): Graph {
  const calls = graph.calls.map((call) => replacePolicy(call, policyOf(call)));
  const changed = { ...graph, calls };
  throwIfAny(validateGraph(changed));
  return deepFreeze(changed);
}

function replacePolicy(call: Call, policy: EdgePolicy | undefined): Call {
  const changed: Omit<Call, "policy"> & { policy?: EdgePolicy } = { ...call };
  delete changed.policy;
  return policy === undefined ? changed : { ...changed, policy };
}

/** The id of a call that gives none: `chat->r1`, `entry->gw-a|gw-b`, `gw->chat@/v1/chat`. */
export function defaultCallId(from: string, to: readonly string[], routes?: readonly string[]): string {
  return `${from}->${to.join("|")}${routes === undefined ? "" : `@${routes.join(",")}`}`;
}

function fillComponent(input: ComponentInput): Component {
  return { ...input, domains: input.domains ?? [], placements: input.placements ?? [ALONE], needs: input.needs ?? 1 };
}

const ALONE = { domains: [], replicas: 1 } as const;

function fillCall(input: CallInput): Call {
  const to = typeof input.to === "string" ? [input.to] : input.to;
  return {
    ...input,
    to,
    id: input.id ?? defaultCallId(input.from, to, input.routes),
    need: input.need ?? "hard",
    mode: input.mode ?? "sync",
    perRequest: input.perRequest ?? 1,
    parallel: input.parallel ?? false,
  };
}

function fillRoute(input: RouteInput): Route {
  return {
    ...input,
    path: input.path ?? input.id,
    methods: input.methods ?? ["GET", "POST"],
    streaming: input.streaming ?? false,
  };
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
