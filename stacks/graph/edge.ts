import type { Platform, RouteSpec } from "../../config";
import type { CallInput, ComponentInput, EdgePolicy, GraphFragment, RouteInput, Rung, Trigger } from "../../model";
import { edgePolicyOf, type PolicyTarget, resolvedPolicy } from "../../policies";
import { MIDDLEWARE } from "../../policies/graph/edge-policy-of";
import { BALANCER_HEALTH, POD_START, RELIABILITY, VALIDATION_TIMEOUT_MS } from "./assumptions";
import { addressOf, type RegionContext } from "./context";
import { gatewaysOf, isShared, ownEntry, sharedEntry, sharedFront } from "./front";
import { reached } from "./versions";
import { calledBy, routeLoad } from "./work";
import { holdsPolicies } from "./workloads";

/** The ways into a region: load balancers, the gateway in each zone, and the addresses that hold policies inside. */
export function edgeOf(context: RegionContext): GraphFragment {
  const { platform, region, id } = context;
  const routes = Object.entries(platform.routes);
  const gateways = region.zones.map((zone) => gateway(zone, context));
  const addresses = addressesOf(context);
  const sides = Object.entries(platform.loadBalancers);
  const front = routes.length === 0 ? [] : [...sides.map(([side]) => side), GATEWAY_BALANCER];
  const before = front.length === 0 ? {} : gatewaysOf(context, balancerId(GATEWAY_BALANCER, context));
  const calls: readonly CallInput[] = [
    ...(front.length === 0
      ? []
      : [
          ...sides.map(([side]) => ({ from: balancerId(side, context), to: balancerId(GATEWAY_BALANCER, context) })),
          {
            from: balancerId(GATEWAY_BALANCER, context),
            to: gateways.map((component) => component.id),
            policy: { health: BALANCER_HEALTH },
          },
        ]),
    ...(before.calls ?? []),
    ...routes.flatMap(([path, spec]) => routeCalls(path, spec, gateways, context)),
    ...addresses.calls,
  ];
  const keepers = calls.filter(({ policy }) => policy?.fallback?.rungs.some(({ kind }) => kind === "deadLetter"));
  const keeps = keepers.length > 0;
  const validates = calls.some(({ to }) => to === id(MIDDLEWARE));
  return {
    components: [
      ...front.map((side) => balancer(side, context)),
      ...(before.components ?? []),
      ...(front.length === 0 ? [] : gateways),
      ...addresses.components,
      ...(keeps || validates ? [inEveryZone(id(MIDDLEWARE), context)] : []),
    ],
    calls: [...calls, ...(keeps && platform.messaging.kafka !== undefined ? [letterCall(keepers, context)] : [])],
    routes: routes
      .filter(([, { through }]) => !isShared(through, platform))
      .map(([path, spec]) => routeOf(path, spec, entryOf(spec, context), context)),
  };
}

/** What stands in front of all regions, and the routes that come in by it. */
export function sharedEntryOf(platform: Platform, regions: readonly RegionContext[]): GraphFragment {
  const { gateways } = platform;
  const [context] = regions;
  if (gateways === undefined || context === undefined) return {};
  const routes = Object.entries(platform.routes).filter(([, { through }]) => isShared(through, platform));
  if (routes.length === 0) return {};
  return {
    ...sharedFront(platform, regions),
    routes: routes.map(([path, spec]) => routeOf(path, spec, sharedEntry(gateways), context)),
  };
}

/** What keeps letters needs Kafka, on the routes whose letters it keeps and on no other. */
function letterCall(keepers: readonly CallInput[], { id }: RegionContext): CallInput {
  const call = { from: id(MIDDLEWARE), to: id("broker:kafka") };
  const routes = keepers.map((keeper) => keeper.routes);
  return routes.includes(undefined) ? call : { ...call, routes: [...new Set(routes.flatMap((known) => known ?? []))] };
}

function entryOf({ through }: RouteSpec, context: RegionContext): string {
  return through === "gateways" ? ownEntry(context) : balancerId(through, context);
}

/** The load balancer (NLB) between those in front and the gateway. */
const GATEWAY_BALANCER = "gateway";

function balancerId(side: string, { id }: RegionContext): string {
  return id(`load-balancer:${side}`);
}

function balancer(side: string, context: RegionContext): ComponentInput {
  const { platform, region, id } = context;
  const certificate = Object.entries(platform.loadBalancers).find(([name]) => name === side)?.[1].certificate;
  return {
    id: balancerId(side, context),
    kind: "loadBalancer",
    domains: [region.id, ...(certificate === undefined ? [] : [id(`certificate:${certificate}`)])],
    placements: region.zones.map((zone) => ({ domains: [zone], replicas: 1 })),
    reliability: RELIABILITY.managed,
    health: BALANCER_HEALTH,
  };
}

function gateway(zone: string, { id }: RegionContext): ComponentInput {
  return {
    id: `gateway:${zone}`,
    kind: "gateway",
    domains: [id("cluster")],
    placements: [{ domains: [zone], replicas: 1 }],
    health: BALANCER_HEALTH,
    startMs: POD_START,
    reliability: RELIABILITY.pod,
  };
}

function inEveryZone(id: string, context: RegionContext): ComponentInput {
  return {
    id,
    kind: "middleware",
    domains: [context.id("cluster")],
    placements: context.region.zones.map((zone) => ({ domains: [zone], replicas: 1 })),
    health: BALANCER_HEALTH,
    reliability: RELIABILITY.pod,
  };
}

function routeCalls(
  path: string,
  spec: RouteSpec,
  gateways: readonly ComponentInput[],
  context: RegionContext,
): readonly CallInput[] {
  const target = context.targets.routes[path]?.target;
  const policy = target === undefined ? undefined : policyOf(target, context);
  const routes = [routeId(path, spec, context)];
  return gateways.flatMap(({ id: from }): readonly CallInput[] => [
    ...validationCalls(from, target, routes, context),
    { from, ...reached(spec.to, target, context), routes, ...(policy === undefined ? {} : { policy }) },
  ]);
}

/** Who checks bodies is asked for each request; while nobody is there none passes, or all do, as the policy says. */
function validationCalls(
  from: string,
  target: PolicyTarget | undefined,
  routes: readonly string[],
  { id }: RegionContext,
): readonly CallInput[] {
  const validation = target === undefined ? undefined : resolvedPolicy(target, "validation")?.policy;
  if (validation === undefined) return [];
  const need = validation.settings.failOpen === undefined ? "hard" : "soft";
  return [{ from, to: id(MIDDLEWARE), need, routes, policy: { timeout: { requestMs: VALIDATION_TIMEOUT_MS } } }];
}

/** Inside the cluster: one address for each call with policies of its own, and for each model that has some. */
function addressesOf(context: RegionContext): {
  readonly components: readonly ComponentInput[];
  readonly calls: readonly CallInput[];
} {
  const { id, targets, platform } = context;
  const ofCalls = Object.entries(targets.calls).flatMap(([caller, callees]) =>
    Object.entries(callees).map(([callee, { target }]) => ({
      from: id(addressOf(`${caller}-to-${callee}`)),
      ...reached(callee, target, context),
      target,
    })),
  );
  const ofModels = Object.keys(platform.models).flatMap((name) => {
    const target = targets.models[name]?.target;
    if (target === undefined || !holdsPolicies(context, name)) return [];
    return [{ from: id(addressOf(name)), to: id(name), target }];
  });
  const all = [...ofCalls, ...ofModels];
  return {
    components: all.map(({ from }) => inEveryZone(from, context)),
    calls: all.map(({ target, ...call }) => ({ ...call, policy: policyOf(target, context) })),
  };
}

/** What a capture without a ladder of its own keeps: requests that failed. */
const CAPTURED: readonly Trigger[] = ["5xx", "timeout", "connect-failure"];

/** The numbers of a target's policies, with the requests that are kept for later as the last rung, in this region. */
function policyOf(target: PolicyTarget, { componentOf, id }: RegionContext): EdgePolicy {
  const policy = edgePolicyOf(target, componentOf);
  const captured = resolvedPolicy(target, "dead-letter")?.policy.settings.form === "capture";
  if (policy.fallback === undefined && !captured) return policy;
  const { on, rungs } = policy.fallback ?? { on: CAPTURED, rungs: [] };
  const last = rungs.at(-1)?.kind;
  const keeps: readonly Rung[] =
    captured && last !== "reply" && last !== "deadLetter" ? [{ kind: "deadLetter", to: MIDDLEWARE }] : [];
  const placed = [...rungs, ...keeps].map((rung) =>
    rung.kind === "deadLetter" ? { ...rung, to: id(MIDDLEWARE) } : rung,
  );
  return { ...policy, fallback: { on, rungs: placed } };
}

function routeOf(path: string, spec: RouteSpec, entry: string, context: RegionContext): RouteInput {
  const { targets } = context;
  const accepted = [targets.routes[path]?.target, ...callsBehind(spec.to, context)]
    .map((target) =>
      target === undefined ? undefined : resolvedPolicy(target, "retry")?.policy.settings.acceptedProduct,
    )
    .find((product) => product !== undefined);
  return {
    id: routeId(path, spec, context),
    path,
    streaming: spec.protocol === "sse" || spec.protocol === "websocket",
    entry,
    load: routeLoad(spec),
    ...(accepted === undefined ? {} : { acceptAttempts: { upTo: accepted.attempts, reason: accepted.reason } }),
  };
}

/** Everything with policies of its own that a request to a service may pass. */
function callsBehind(name: string, context: RegionContext, above: readonly string[] = []): readonly PolicyTarget[] {
  const service = context.platform.services[name];
  const model = context.targets.models[name]?.target;
  if (service === undefined || above.includes(name)) return model === undefined ? [] : [model];
  return calledBy(service).flatMap((callee) => {
    const own = context.targets.calls[name]?.[callee]?.target;
    return [...(own === undefined ? [] : [own]), ...callsBehind(callee, context, [...above, name])];
  });
}

function routeId(path: string, { through }: RouteSpec, { id, platform }: RegionContext): string {
  return isShared(through, platform) ? path : id(path);
}
