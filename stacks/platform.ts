import type { Construct } from "constructs";
import { type Platform, type RegionSpec, showPath } from "../config";
import { ladderSignals, type LadderSignals } from "../constructs/observability";
import { slug } from "../policies";
import { AccountStack } from "./account-stack";
import { ClusterStack } from "./cluster-stack";
import { ContinuityStack } from "./continuity-stack";
import { DataStack } from "./data-stack";
import { EdgeStack } from "./edge-stack";
import type { EdgeGateways } from "./edge/edge-gateways";
import { GlobalStack } from "./global-stack";
import { NetworkStack } from "./network-stack";
import { ObservabilityStack } from "./observability-stack";
import { type PlatformPolicies, platformPolicies } from "./policies";
import { everyTargetOf } from "./policies/targets";
import { containerWorkers } from "./serving/container-workers";
import { ServingStack } from "./serving-stack";
import { WorkloadsStack } from "./workloads-stack";
import { elasticWorkers } from "./workloads/elastic-workers";

/** The stacks of one region, by lifecycle. */
export interface RegionStacks {
  readonly network: NetworkStack;
  readonly data: DataStack;
  readonly cluster: ClusterStack;
  /** None when the platform serves no models of its own, and has no media workers alone on their machines. */
  readonly serving: ServingStack | undefined;
  /** None when the platform has neither gateways nor load balancers. */
  readonly edge: EdgeStack | undefined;
  readonly observability: ObservabilityStack;
  /** None when the platform has no services. */
  readonly workloads: WorkloadsStack | undefined;
}

export interface PlatformStacks {
  readonly account: AccountStack;
  readonly regions: Readonly<Record<string, RegionStacks>>;
  /** None when nothing stands in front of the regions. */
  readonly global: GlobalStack | undefined;
  /** None when nothing is drilled or dialled. */
  readonly continuity: ContinuityStack | undefined;
}

/**
 * Defines every stack of a platform in `app`: one for the account, the others for each region.
 * @param policies what charts and alarms follow from. @default compiled here, without places in a file
 */
export function definePlatformStacks(
  app: Construct,
  platform: Platform,
  policies: PlatformPolicies = platformPolicies({ platform, locate: showPath }),
): PlatformStacks {
  const [primary] = platform.regions;
  if (primary === undefined) throw new Error("a platform has at least one region");
  const account = new AccountStack(app, "account", platform, primary);
  const ladders = ladderSignals(everyTargetOf(policies.targets).map(({ target }) => target));
  const regions = platform.regions.map(
    (region) => [region.id, defineRegion(app, platform, region, { account, ladders, policies })] as const,
  );
  const global = defineGlobal(app, platform, regions, policies);
  const continuity = defineContinuity(app, platform, regions, global);
  return { account, regions: Object.fromEntries(regions), global, continuity };
}

function defineContinuity(
  app: Construct,
  platform: Platform,
  regions: readonly (readonly [string, RegionStacks])[],
  global: GlobalStack | undefined,
): ContinuityStack | undefined {
  const [primary] = platform.regions;
  const wanted = platform.drills !== undefined || platform.gateways?.accelerator.dial !== undefined;
  if (!wanted || primary === undefined || global?.entry === undefined) return undefined;
  return new ContinuityStack(app, "continuity", platform, primary, {
    entry: global.entry,
    probes: Object.fromEntries(regions.map(([id, { observability }]) => [id, observability.probes])),
  });
}

/** Last, as it leads to the gateways of every region. */
function defineGlobal(
  app: Construct,
  platform: Platform,
  regions: readonly (readonly [string, RegionStacks])[],
  policies: PlatformPolicies,
): GlobalStack | undefined {
  const [primary] = platform.regions;
  const { entry, dns } = platform.gateways ?? {};
  const leads = entry === "global-accelerator" || (entry === "dns" && dns !== undefined);
  if (primary === undefined || !leads) return undefined;
  const gateways = regions.flatMap(([id, { edge }]) => (edge?.gateways === undefined ? [] : [[id, edge.gateways]]));
  return new GlobalStack(app, "global", platform, primary, {
    gateways: Object.fromEntries(gateways) as Readonly<Record<string, EdgeGateways>>,
    policies,
  });
}

interface Shared {
  readonly account: AccountStack;
  readonly ladders: LadderSignals;
  readonly policies: PlatformPolicies;
}

function defineRegion(app: Construct, platform: Platform, region: RegionSpec, shared: Shared): RegionStacks {
  const { account, ladders, policies } = shared;
  const id = (lifecycle: string) => `${lifecycle}-${region.id}`;
  const network = new NetworkStack(app, id("network"), platform, region);
  const data = new DataStack(app, id("data"), platform, region, { account, network });
  const cluster = new ClusterStack(app, id("cluster"), platform, region, { network, data });
  const serving =
    Object.keys(platform.models).length === 0 && containerWorkers(platform).length === 0
      ? undefined
      : new ServingStack(app, id("serving"), platform, region, { account, network, data, policies });
  const edge =
    Object.keys(platform.loadBalancers).length === 0 && platform.gateways === undefined
      ? undefined
      : new EdgeStack(app, id("edge"), platform, region, { account, network, policies });
  const observability = new ObservabilityStack(app, id("observability"), platform, region, {
    cluster,
    data,
    edge,
    ladders,
    models: Object.fromEntries(
      Object.entries(policies.targets.models).map(([name, { target }]) => [name, slug(target)]),
    ),
  });
  const workloads =
    Object.keys(platform.services).length === 0 && elasticWorkers(platform).length === 0
      ? undefined
      : new WorkloadsStack(app, id("workloads"), platform, region, { data, cluster, serving, edge, policies });
  return { network, data, cluster, serving, edge, observability, workloads };
}
