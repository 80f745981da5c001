import { Token } from "cdktf";
import type { Construct } from "constructs";
import type { CsKubernetesNodePoolConfig } from "#alicloud/cs-kubernetes-node-pool";
import { type Problem, throwIfAny } from "../../base";
import { nameOf, tagsOf } from "../core";
import type { ICluster } from "./cluster";
import type { Nodes } from "./nodes";

export interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: "NoSchedule" | "NoExecute" | "PreferNoSchedule";
}

/** Spot capacity with on-demand nodes to stand in when there is none. */
export interface SpotOptions {
  /**
   * Most that is paid for an hour of an instance type, in the account's currency.
   * @default the market price, which never exceeds on-demand
   */
  readonly priceLimits?: Readonly<Record<string, number>>;
  /** Nodes that are never spot, 0 to 1000. @default 0 */
  readonly onDemandBase?: number;
}

export interface NodePoolProps {
  readonly cluster: ICluster;
  /**
   * Compute domain of the work that runs here. Nodes carry the label `DOMAIN_LABEL`; a dedicated domain also taints them,
   * so that work of other domains stays away.
   */
  readonly domain: string;
  /** ECS instance types, tried in order, 1 to 10. */
  readonly instanceTypes: readonly string[];
  readonly nodes: Nodes;
  /** Keep work of other domains off these nodes by a taint. @default false */
  readonly dedicated?: boolean;
  /** @default on-demand only */
  readonly spot?: SpotOptions;
  /** Encrypted system disk (ESSD), GiB, 40 to 2048. @default 120 */
  readonly diskGiB?: number;
  /** Performance level of the disk. @default PL1 */
  readonly diskPerformance?: "PL0" | "PL1" | "PL2" | "PL3";
  /** Labels beside those of domain and pool. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Taints beside that of a dedicated domain. */
  readonly taints?: readonly Taint[];
  /** Days are kept free of surprises: nodes are repaired by ACK but never upgraded by it. Nodes away at once, 1 to 1000. @default 1 */
  readonly maxUnavailable?: number;
}

/** Label, and taint of dedicated pools, that tells a node's compute domain. */
export const DOMAIN_LABEL = "alicloud-ai-platform/domain";
/** Taint of spot nodes: only work that survives an interruption tolerates it. */
export const SPOT_TAINT: Taint = { key: "alicloud-ai-platform/spot", value: "true", effect: "NoSchedule" };

interface PoolKind {
  readonly scalingType: "cpu" | "gpu" | "gpushare";
  readonly imageType: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly Taint[];
}

/**
 * Arguments of `alicloud_cs_kubernetes_node_pool`. A fixed pool says `desired_size`, a scaled one `scaling_config`: with
 * both the two fight, and a scaling block of zeros would scale a fixed pool to nothing.
 */
export function nodePoolConfig(pool: Construct, props: NodePoolProps, kind: PoolKind): CsKubernetesNodePoolConfig {
  throwIfAny(problemsOf(pool.node.path, props));
  const { cluster, nodes, spot, domain, dedicated = false } = props;
  const taints = [
    ...kind.taints,
    ...(dedicated ? [{ key: DOMAIN_LABEL, value: domain, effect: "NoSchedule" } as const] : []),
    ...(spot === undefined ? [] : [SPOT_TAINT]),
    ...(props.taints ?? []),
  ];
  return {
    clusterId: cluster.clusterId,
    nodePoolName: nameOf(pool, "node-pool"),
    vswitchIds: cluster.network.vswitches("node").map((vswitch) => vswitch.id),
    instanceTypes: [...props.instanceTypes],
    imageType: kind.imageType,
    runtimeName: "containerd",
    installCloudMonitor: true,
    systemDiskCategory: "cloud_essd",
    systemDiskSize: props.diskGiB ?? 120,
    systemDiskPerformanceLevel: props.diskPerformance ?? "PL1",
    systemDiskEncrypted: true,
    instanceMetadataOptions: { httpTokens: "required" },
    multiAzPolicy: spot === undefined ? "BALANCE" : "COST_OPTIMIZED",
    ...(nodes.scaled
      ? {
          scalingConfig: {
            enable: true,
            minSize: nodes.min,
            maxSize: nodes.max,
            type: spot === undefined ? kind.scalingType : "spot",
          },
        }
      : { desiredSize: String(nodes.min) }),
    ...(spot === undefined ? {} : spotConfig(spot)),
    labels: entriesOf({ ...kind.labels, ...props.labels, [DOMAIN_LABEL]: domain }),
    ...(taints.length === 0
      ? {}
      : {
          taints: taints.map(({ key, value, effect }) => ({ key, effect, ...(value === undefined ? {} : { value }) })),
        }),
    management: { enable: true, autoRepair: true, autoUpgrade: false, maxUnavailable: props.maxUnavailable ?? 1 },
    tags: tagsOf(pool),
  };
}

function spotConfig({ priceLimits = {}, onDemandBase = 0 }: SpotOptions): Partial<CsKubernetesNodePoolConfig> {
  const limits = Object.entries(priceLimits).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    spotStrategy: limits.length === 0 ? "SpotAsPriceGo" : "SpotWithPriceLimit",
    ...(limits.length === 0
      ? {}
      : { spotPriceLimit: limits.map(([instanceType, limit]) => ({ instanceType, priceLimit: String(limit) })) }),
    compensateWithOnDemand: true,
    onDemandBaseCapacity: String(onDemandBase),
    onDemandPercentageAboveBaseCapacity: "0",
  };
}

function entriesOf(labels: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ({ key, value }));
}

function problemsOf(where: string, props: NodePoolProps): Problem[] {
  const problems: Problem[] = [];
  const { instanceTypes, diskGiB = 120, spot } = props;
  if (instanceTypes.length < 1 || instanceTypes.length > 10) {
    problems.push({ where, field: "instanceTypes", got: `${instanceTypes.length} types`, want: "1 to 10" });
  }
  for (const type of instanceTypes) {
    if (!Token.isUnresolved(type) && !/^ecs\.[a-z0-9-]+\.[a-z0-9-]+$/.test(type)) {
      problems.push({
        where,
        field: "instanceTypes",
        got: `"${type}"`,
        want: "an ECS instance type such as ecs.g8i.2xlarge",
      });
    }
  }
  if (!Token.isUnresolved(diskGiB) && (!Number.isInteger(diskGiB) || diskGiB < 40 || diskGiB > 2048)) {
    problems.push({ where, field: "diskGiB", got: String(diskGiB), want: "a whole number of GiB from 40 to 2048" });
  }
  for (const type of Object.keys(spot?.priceLimits ?? {})) {
    if (!instanceTypes.includes(type)) {
      problems.push({
        where,
        field: "spot.priceLimits",
        got: `"${type}"`,
        want: `one of the pool's instance types: ${instanceTypes.join(", ")}`,
      });
    }
  }
  return problems;
}
