import { Duration } from "../base";
import { DRILL_INTERVALS, gatewayNames, type Platform } from "../config";
import { buildGraph, type Graph, type GraphFragment } from "../model";
import { type RegionContext, regionContext } from "./graph/context";
import { poolDomain } from "./graph/domain-names";
import { regionDomains, sharedDomains } from "./graph/domains";
import { edgeOf, sharedEntryOf } from "./graph/edge";
import { gatewayId } from "./graph/front";
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
  const rehearsed = rehearsedBy(platform, regions);
  return buildGraph(
    `${platform.name}-${platform.environment}`,
    { domains: sharedDomains(platform) },
    ...[...regions.flatMap(fragmentsOf), sharedEntryOf(platform, regions)].map((fragment) =>
      drilled(fragment, rehearsed, platform),
    ),
  );
}

/** What drills take out is rehearsed as often as they come; nothing else is. */
function drilled(fragment: GraphFragment, rehearsed: ReadonlySet<string>, { drills }: Platform): GraphFragment {
  if (drills === undefined || fragment.components === undefined) return fragment;
  const drillIntervalHours = Duration.parse(DRILL_INTERVALS[drills.every]).minutes / 60;
  const components = fragment.components.map((component) =>
    rehearsed.has(component.id)
      ? { ...component, reliability: { ...component.reliability, drillIntervalHours } }
      : component,
  );
  return { ...fragment, components };
}

/** The gateways: with one of them, or a whole region, out of rotation, the entry's choice between them is used. */
function rehearsedBy({ gateways, drills }: Platform, regions: readonly RegionContext[]): ReadonlySet<string> {
  if (gateways === undefined || drills === undefined) return new Set();
  return new Set(regions.flatMap((context) => gatewayNames(gateways).map((letter) => gatewayId(letter, context))));
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
