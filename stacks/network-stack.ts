import type { Construct } from "constructs";
import type { Platform, RegionSpec } from "../config";
import { PlatformStack } from "../constructs/core";
import { Network, SecurityBoundary, type SecurityGroup } from "../constructs/network";
import { stackProps } from "./environment";

/** What everything else of a region stands in. Changed rarely, destroyed last. */
export class NetworkStack extends PlatformStack {
  readonly network: Network;
  /** Group of the cluster's nodes and pods. */
  readonly clusterGroup: SecurityGroup;
  /** Group of served models. */
  readonly servingGroup: SecurityGroup;

  constructor(scope: Construct, id: string, platform: Platform, region: RegionSpec) {
    super(scope, id, stackProps(platform, region));
    const { nat, flowLogs } = platform.network;
    this.network = new Network(this, "Network", {
      cidr: region.cidr,
      zones: region.zones,
      nat: { bandwidthMbps: nat.bandwidthMbps },
      flowLogs: flowLogs.enabled ? { retentionDays: flowLogs.retentionDays } : false,
    });
    const boundary = new SecurityBoundary(this, "Boundary", { network: this.network });
    this.clusterGroup = boundary.addClusterGroup("Cluster");
    this.servingGroup = boundary.addServingGroup("Serving");
  }
}
