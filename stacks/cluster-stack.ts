import type { Construct } from "constructs";
import { Duration } from "../base";
import type { Platform, PoolSpec, RegionSpec } from "../config";
import {
  AckCluster,
  ClusterAutoscaling,
  ElasticNodes,
  GpuNodePool,
  NodePool,
  type NodePoolProps,
  Nodes,
} from "../constructs/cluster";
import { PlatformStack } from "../constructs/core";
import type { DataStack } from "./data-stack";
import { stackProps } from "./environment";
import { Identities } from "./identities";
import type { NetworkStack } from "./network-stack";

export interface ClusterStackNeeds {
  readonly network: NetworkStack;
  readonly data: DataStack;
}

/** The Kubernetes cluster of a region, its node pools, and who its workloads are to Alibaba Cloud. */
export class ClusterStack extends PlatformStack {
  readonly cluster: AckCluster;
  readonly identities: Identities;
  readonly pools: Readonly<Record<string, NodePool | GpuNodePool>>;

  constructor(scope: Construct, id: string, platform: Platform, region: RegionSpec, needs: ClusterStackNeeds) {
    super(scope, id, stackProps(platform, region));
    const { cluster: spec, network, placement, deletionProtection } = platform;
    this.cluster = new AckCluster(this, "Cluster", {
      network: needs.network.network,
      securityGroupId: needs.network.clusterGroup.securityGroupId,
      encryptionKeyId: needs.data.key.keyId,
      version: spec.version,
      spec: spec.spec,
      serviceCidr: network.serviceCidr,
      publicApi: spec.apiAccess === "public",
      logRetentionDays: spec.logRetentionDays,
      addons: spec.addons,
      maintenance: {
        start: spec.maintenance.start.replace(/Z$/, ""),
        hours: Duration.parse(spec.maintenance.length).minutes / 60,
        days: spec.maintenance.days,
      },
      deletionProtection,
    });
    this.pools = Object.fromEntries(
      Object.entries(spec.pools).map(([name, pool]) => [
        name,
        this.addPool(name, pool, placement.domains[pool.domain]?.dedicated ?? false),
      ]),
    );
    this.identities = new Identities(this, "Identities", { platform, cluster: this.cluster, data: needs.data });
    const pools = Object.values(this.pools);
    if (Object.values(spec.pools).some(({ nodes }) => typeof nodes !== "number")) {
      new ClusterAutoscaling(this, "Autoscaling", { cluster: this.cluster, pools });
    }
    if (spec.virtualNodes.enabled) {
      new ElasticNodes(this, "ElasticNodes", {
        cluster: this.cluster,
        securityGroupId: needs.network.clusterGroup.securityGroupId,
        after: pools,
      });
    }
  }

  private addPool(name: string, pool: PoolSpec, dedicated: boolean): NodePool | GpuNodePool {
    const props: NodePoolProps = {
      cluster: this.cluster,
      domain: pool.domain,
      dedicated,
      instanceTypes: pool.instanceTypes,
      nodes: typeof pool.nodes === "number" ? Nodes.fixed(pool.nodes) : Nodes.between(pool.nodes.min, pool.nodes.max),
      diskGiB: pool.disk.sizeGiB,
      diskPerformance: pool.disk.performance,
      ...(pool.spot === undefined ? {} : { spot: pool.spot }),
    };
    const id = `Pool-${name}`;
    if (pool.kind === "cpu") return new NodePool(this, id, props);
    return new GpuNodePool(this, id, {
      ...props,
      driverVersion: pool.driver,
      sharing: pool.kind === "gpu" ? "whole" : pool.isolation === "memory" ? "shared" : "shared-without-isolation",
    });
  }
}
