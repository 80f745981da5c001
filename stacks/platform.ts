import type { Construct } from "constructs";
import type { Platform, RegionSpec } from "../config";
import { ClusterStack } from "./cluster-stack";
import { DataStack } from "./data-stack";
import { NetworkStack } from "./network-stack";

/** The stacks of one region, by lifecycle. */
export interface RegionStacks {
  readonly network: NetworkStack;
  readonly data: DataStack;
  readonly cluster: ClusterStack;
}

/** Defines every stack of a platform in `app`; returns them by region. */
export function definePlatformStacks(app: Construct, platform: Platform): Readonly<Record<string, RegionStacks>> {
  return Object.fromEntries(platform.regions.map((region) => [region.id, defineRegion(app, platform, region)]));
}

function defineRegion(app: Construct, platform: Platform, region: RegionSpec): RegionStacks {
  const id = (lifecycle: string) => `${lifecycle}-${region.id}`;
  const network = new NetworkStack(app, id("network"), platform, region);
  const data = new DataStack(app, id("data"), platform, region, network.network);
  const cluster = new ClusterStack(app, id("cluster"), platform, region, {
    network: network.network,
    data,
  });
  return { network, data, cluster };
}
