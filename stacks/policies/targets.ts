import {
  type ModelSpec,
  otherVersions,
  type Path,
  type Platform,
  type RouteSpec,
  type ServiceSpec,
} from "../../config";
import { loadTimeOf } from "../../constructs/serving/load-time";
import { Model } from "../../constructs/serving/model";
import {
  type Address,
  endpoint,
  entry,
  gateway,
  type PolicyTarget,
  queue,
  route,
  scope,
  service,
  type TargetOptions,
  type TierName,
} from "../../policies";
import { leastOf, poolsOf } from "../graph/replicas";
import { capacityOf, inFlight, loadsOf, routeLoad, workNamed, workOfModel, workOfService } from "../graph/work";

/** A target, and where the platform file speaks of it. */
export interface PlacedTarget {
  readonly target: PolicyTarget;
  readonly path: Path;
}

/** Everything of a platform that policies can be attached to, by the names that the platform file gives. */
export interface PlatformTargets {
  readonly platform: PolicyTarget;
  readonly services: Readonly<Record<string, PlacedTarget>>;
  /** Versions beside the stable one, by the name of their workload. */
  readonly versions: Readonly<Record<string, PlacedTarget>>;
  readonly models: Readonly<Record<string, PlacedTarget>>;
  readonly routes: Readonly<Record<string, PlacedTarget>>;
  /** What chooses between gateways and regions; none without Global Accelerator. */
  readonly entry: PlacedTarget | undefined;
  /** How gateways watch the cluster; none without gateways. */
  readonly gateways: PlacedTarget | undefined;
  readonly queues: Readonly<Record<string, PlacedTarget>>;
  /** By caller, then by what it calls: calls that the file gives policies, and those of a service with a rollout. */
  readonly calls: Readonly<Record<string, Readonly<Record<string, PlacedTarget>>>>;
}

export interface TargetAddresses {
  /** Where the gateway finds a model. @default a name inside the network that stands for it, its own port */
  readonly model?: (name: string, model: ModelSpec) => Address;
}

/** What policies.json calls the one accelerator, and the gateways of all regions. */
export const ACCELERATOR = "accelerator";
export const GATEWAYS = "gateways";

/** The targets of a platform, with nothing attached yet. */
export function platformTargets(platform: Platform, addresses: TargetAddresses = {}): PlatformTargets {
  const within = scope("platform");
  const loads = loadsOf(platform);
  const models = mapped(platform.models, (name, model) => ({
    target: endpoint(name, { within, ...ofModel(name, model, platform, loads, addresses) }),
    path: ["models", name],
  }));
  const services = mapped(platform.services, (name, spec) => ({
    target: service(name, { within, ...ofService(name, spec, platform, loads) }),
    path: ["services", name],
  }));
  const named = (name: string): PolicyTarget | undefined => (services[name] ?? models[name])?.target;
  return {
    platform: within,
    models,
    services,
    versions: versionsOf(platform, within, loads),
    routes: mapped(platform.routes, (path, spec) => ({
      target: route(prefixOf(path), { within, to: known(named(spec.to)), ...ofRoute(spec, platform) }),
      path: ["routes", path],
    })),
    entry:
      platform.gateways?.entry === "global-accelerator"
        ? { target: entry(ACCELERATOR), path: ["gateways", "accelerator"] }
        : undefined,
    gateways: platform.gateways === undefined ? undefined : { target: gateway(GATEWAYS), path: ["gateways"] },
    queues: mapped(platform.messaging.queues, (name) => ({
      target: queue(name),
      path: ["messaging", "queues", name],
    })),
    calls: mapped(platform.services, (caller, spec) =>
      Object.fromEntries(
        callsThroughGateway(spec, platform).map(({ callee, path }) => [
          callee,
          {
            target: service(callName(caller, callee), {
              to: known(named(callee)),
              tiers: ["envoy-gateway"],
              ...ofCall(caller, callee, platform, loads),
            }),
            path: ["services", caller, ...path],
          },
        ]),
      ),
    ),
  };
}

function versionsOf(platform: Platform, within: PolicyTarget, loads: ReadonlyMap<string, number>) {
  return Object.fromEntries(
    Object.entries(platform.services).flatMap(([name, spec]) =>
      otherVersions(name, spec).map(({ version, workload, spec: own }): [string, PlacedTarget] => [
        workload,
        {
          target: service(workload, { within, ...ofService(name, own, platform, loads) }),
          path: ["services", name, "versions", version],
        },
      ]),
    ),
  );
}

/** Calls that the gateway must see: it holds their policies, or divides them between versions. */
function callsThroughGateway(
  { calls, callPolicies }: ServiceSpec,
  { services }: Platform,
): readonly { readonly callee: string; readonly path: Path }[] {
  return calls.flatMap((callee, index) => {
    if (callPolicies[callee] !== undefined) return [{ callee, path: ["callPolicies", callee] }];
    return services[callee]?.rollout === undefined ? [] : [{ callee, path: ["calls", index] }];
  });
}

/** `/v1/chat/*` answers everything below `/v1/chat`. */
export function prefixOf(path: string): string {
  return path.replace(/\/?\*$/, "") || "/";
}

/** The name under which one service's calls of another have policies of their own. */
export function callName(caller: string, callee: string): string {
  return `${caller}-to-${callee}`;
}

export function everyTargetOf(targets: PlatformTargets): readonly PlacedTarget[] {
  const { services, versions, models, routes, queues, calls, entry: front, gateways } = targets;
  return [
    ...[services, versions, models, routes, queues, ...Object.values(calls)].flatMap((group) => Object.values(group)),
    ...[front, gateways].filter((target) => target !== undefined),
  ];
}

type Facts = Omit<TargetOptions, "to" | "within">;

function ofModel(
  name: string,
  model: ModelSpec,
  { catalogue }: Platform,
  loads: ReadonlyMap<string, number>,
  addresses: TargetAddresses,
): Facts {
  const own = catalogue.models[model.model];
  const replicas = leastOf(model.replicas);
  const load = loads.get(name);
  return {
    address: addresses.model?.(name, model) ?? {
      host: `${name}.models.internal`,
      port: model.reach === "nlb" ? model.port : 80,
      tokenSecret: `${name}-token`,
    },
    replicas,
    capacity: capacityOf(workOfModel(model), replicas),
    loadTime: loadTimeOf(own === undefined ? Model.named(model.model) : Model.of(model.model, own)),
    ...(load === undefined ? {} : { load, concurrency: inFlight(load, workOfModel(model)) }),
  };
}

function ofService(name: string, spec: ServiceSpec, platform: Platform, loads: ReadonlyMap<string, number>): Facts {
  const replicas = leastOf(spec.replicas);
  const pools = poolsOf(spec, platform);
  const load = loads.get(name);
  return {
    replicas,
    capacity: capacityOf(workOfService(spec), replicas),
    ...(pools.length === 1 ? { failureDomains: pools.map((pool) => `pool:${pool}`) } : {}),
    ...(load === undefined ? {} : { load, concurrency: inFlight(load, workOfService(spec)) }),
  };
}

/**
 * What a request to a route passes. The load balancer (ALB) in front of these has numbers of its own in the file,
 * for all its routes together.
 */
const ROUTE_TIERS: readonly TierName[] = ["nlb", "envoy-gateway"];

function ofRoute(spec: RouteSpec, platform: Platform): Facts {
  const load = routeLoad(spec).value;
  const work = workNamed(spec.to, platform);
  const said = typeof spec.load === "object" ? spec.load.inFlight : undefined;
  return {
    tiers: ROUTE_TIERS,
    protocol: spec.protocol,
    load,
    ...(work === undefined ? {} : { concurrency: said ?? inFlight(load, work) }),
  };
}

function ofCall(caller: string, callee: string, platform: Platform, loads: ReadonlyMap<string, number>): Facts {
  const load = loads.get(caller);
  const work = workNamed(callee, platform);
  return load === undefined || work === undefined ? {} : { load, concurrency: inFlight(load, work) };
}

function known(target: PolicyTarget | undefined): PolicyTarget {
  if (target === undefined) throw new Error("a name that refers to nothing came past the checks");
  return target;
}

function mapped<V, R>(
  record: Readonly<Record<string, V>>,
  make: (name: string, value: V) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(name, value)]));
}
