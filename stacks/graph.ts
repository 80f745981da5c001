import { Duration } from "../base";
import type { Platform } from "../config";
import { buildGraph, type Graph, type GraphFragment } from "../model";
import { type RegionContext, regionContext } from "./graph/context";
import { poolDomain } from "./graph/domain-names";
import { regionDomains, sharedDomains } from "./graph/domains";
import { edgeOf, sharedEntryOf } from "./graph/edge";
import { nodePoolOf } from "./graph/machines";
import { storesOf } from "./graph/stores";
import { holdsPolicies, modelsOf, servicesOf, workersOf } from "./graph/workloads";
import type { PlatformTargets } from "./policies/targets";

/**
 * The graph of a platform, for the analyses: what it is made of, what fails together, who calls whom under which
 * policies, and what comes in. Pure. With several regions, each stands for itself behind the way in that they share: no call
 * leads from one to the next.
 * @param targets the platform's targets with their policies attached
 * @throws ProblemsError for a graph that makes no sense, such as services that call each other in a ring.
 */
export function graphOf(platform: Platform, targets: PlatformTargets): Graph {
  const hasAddress = (model: string) => holdsPolicies({ targets }, model);
  const regions = platform.regions.map((region) => regionContext(platform, targets, region, hasAddress));
  return buildGraph(
    `${platform.name}-${platform.environment}`,
    { domains: sharedDomains(platform) },
    ...[...regions.flatMap(fragmentsOf), sharedEntryOf(platform, regions)].map((fragment) =>
      drilled(fragment, platform),
    ),
  );
}

/** Every part of the platform is as well rehearsed as the file says. */
function drilled(fragment: GraphFragment, { objectives }: Platform): GraphFragment {
  const { drillEvery } = objectives;
  if (drillEvery === undefined) return fragment;
  const drillIntervalHours = Duration.parse(drillEvery).minutes / 60;
  const components = (fragment.components ?? []).map((component) => ({
    ...component,
    reliability: { ...component.reliability, drillIntervalHours },
  }));
  return { ...fragment, components };
}

function fragmentsOf(context: RegionContext): readonly GraphFragment[] {
  const { platform, id } = context;
  const pools = Object.entries(platform.cluster.pools).flatMap(
    ([name, pool]) => nodePoolOf(poolDomain(name, id), pool) ?? [],
  );
  return [
    { domains: regionDomains(context), pools },
    edgeOf(context),
    servicesOf(context),
    modelsOf(context),
    workersOf(context),
    storesOf(context),
  ];
}
