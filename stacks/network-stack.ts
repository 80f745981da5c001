import type { Construct } from "constructs";
import type { Platform, RegionSpec } from "../config";
import { PlatformStack } from "../constructs/core";
import { Network } from "../constructs/network";
import { stackProps } from "./environment";

/** What everything else of a region stands in. Changed rarely, destroyed last. */
export class NetworkStack extends PlatformStack {
  readonly network: Network;

  constructor(scope: Construct, id: string, platform: Platform, region: RegionSpec) {
    super(scope, id, stackProps(platform, region));
    const { nat, flowLogs } = platform.network;
    this.network = new Network(this, "Network", {
      cidr: region.cidr,
      zones: region.zones,
      nat: { bandwidthMbps: nat.bandwidthMbps },
      flowLogs: flowLogs.enabled ? { retentionDays: flowLogs.retentionDays } : false,
    });
  }
}
