import { type EdgePolicy, type HealthNumbers } from "./edge-policy";
import { type Figure } from "./figure";

export const COMPONENT_KINDS = [
  "entry",
  "gateway",
  "loadBalancer",
  "middleware",
  "service",
  "endpoint",
  "hostedModel",
  "worker",
  "store",
  "broker",
  "configServer",
  "certificate",
  "apiKey",
  "account",
  "other",
] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

export const DOMAIN_KINDS = [
  "provider",
  "account",
  "region",
  "zone",
  "cluster",
  "pool",
  "node",
  "gateway",
  "certificate",
  "apiKey",
  "quota",
  "dns",
  "configPush",
  "network",
  "other",
] as const;
export type DomainKind = (typeof DOMAIN_KINDS)[number];

/** A set of things that fail together. */
export interface FailureDomain {
  readonly id: string;
  readonly kind: DomainKind;
  /** The domain around it: a zone lies within a region. Its loss is a loss here too. */
  readonly within?: string;
  /** Long-run share of time it is up, 0 to 1. Default: never the cause by itself. */
  readonly availability?: Figure;
  /** Human name, for reports. */
  readonly title?: string;
}

/** Replicas that stand in the same failure domains. */
export interface Placement {
  readonly domains: readonly string[];
  readonly replicas: number;
}

/** What one replica asks of its node. */
export interface Resources {
  readonly cpu: number;
  readonly memoryGiB: number;
  /** Whole GPUs. */
  readonly gpus?: number;
  /** A share of one GPU, by its memory; of a node, the memory of each of its GPUs that shares may take. */
  readonly gpuMemoryGiB?: number;
}

/** What one replica can do. */
export interface Work {
  /** Mean service time of a request, milliseconds. */
  readonly serviceTimeMs: Figure;
  /** Squared coefficient of variation of the service time. 0 is constant, 1 exponential. Default 1, assumed. */
  readonly variability?: Figure;
  /** Requests one replica serves at once at that service time. Default 1. */
  readonly concurrency?: number;
  /** The part of the platform this work belongs to: text, vision, media, audio … */
  readonly computeDomain?: string;
  /** The hardware it needs; work on unlike hardware is never pooled. */
  readonly hardware?: string;
  /** 0 is served first where a pool has priorities. Default 0. */
  readonly priority?: number;
}

/** Limits an external provider sets. Per minute. */
export interface Quota {
  readonly requestsPerMinute?: Figure;
  readonly tokensPerMinute?: Figure;
}

/** How often a component breaks and how its standby is kept honest. */
export interface Reliability {
  /** Long-run share of time one replica is up, 0 to 1. */
  readonly availability?: Figure;
  /** Mean time between failures of one replica, hours. With repair it stands in for `availability`. */
  readonly mtbfHours?: Figure;
  readonly repairHours?: Figure;
  /** Share of failures that take all replicas at once, 0 to 1. Default 0.05, assumed. */
  readonly beta?: Figure;
  /** Hours between drills that exercise the failover for real. */
  readonly drillIntervalHours?: number;
  /** Faults per year that nobody sees until the standby is needed. Default 1, assumed. */
  readonly latentFaultsPerYear?: Figure;
  /** Probability that a drill does not exercise the real path, 0 to 1. Default 0, assumed. */
  readonly drillMiss?: Figure;
}

/** How a language model is deployed on GPUs. Names refer to the tables in `model/data`. */
export interface ModelDeployment {
  readonly model: string;
  readonly precision: string;
  readonly gpu: string;
  readonly gpusPerReplica: number;
  /** Tensor parallel degree. Default: all GPUs of the replica over the pipeline stages. */
  readonly tensor?: number;
  /** Pipeline stages. Default 1. */
  readonly pipeline?: number;
  /** Whether experts are spread over the GPUs instead of cut. Default false. */
  readonly expertParallel?: boolean;
  /** Whether each GPU keeps the attention cache of its own requests only. Default false. */
  readonly dataParallelAttention?: boolean;
  /** Bytes of one cached number. Default 2. */
  readonly kvBytes?: number;
  /** Context one request may use, tokens. */
  readonly contextTokens?: number;
}

/** Anything that can break by itself. */
export interface Component {
  readonly id: string;
  readonly kind: ComponentKind;
  /** Domains whose loss takes the whole component: region, account, certificate, key … Default none. */
  readonly domains: readonly string[];
  /** Where its replicas stand. Default one replica outside every domain. */
  readonly placements: readonly Placement[];
  /** Replicas that must be up for it to serve. Default 1. */
  readonly needs: number;
  readonly work?: Work;
  /** Requests per second that reach it beside the routes. */
  readonly load?: Figure;
  /** Tokens of one request, in and out, for quotas and model capacity. */
  readonly tokensPerRequest?: Figure;
  readonly quota?: Quota;
  readonly reliability?: Reliability;
  /** How callers learn that it is down, where a call does not say otherwise. */
  readonly health?: HealthNumbers;
  /** From the decision to start a replica until it serves, milliseconds. */
  readonly startMs?: Figure;
  /** `cold`: nothing runs until it is needed, as when scaled to zero. Default `hot`. */
  readonly standby?: "hot" | "cold";
  /** From detection until traffic goes elsewhere: DNS TTL, listener update … Milliseconds. Default 0. */
  readonly switchMs?: Figure;
  readonly requests?: Resources;
  readonly limits?: Resources;
  /** Most replicas of it on one node. Default no limit. */
  readonly maxPerNode?: number;
  /** Only replicas of the same group share a node with it. Default any. */
  readonly nodeGroup?: string;
  readonly deployment?: ModelDeployment;
  /** Human name, for reports. */
  readonly title?: string;
}

/** A call of one component to one or several equal targets. */
export interface Call {
  readonly id: string;
  readonly from: string;
  /** Equal targets that share the traffic; the call succeeds while one of them serves. */
  readonly to: readonly string[];
  /**
   * The share of each target, in their order, together 1: requests are divided so whatever becomes of a target, unless a
   * retry or an ejection leads away from it. Default: any target may take all of them.
   */
  readonly shares?: readonly number[];
  /** `hard`: the caller fails with it. `soft`: the caller answers without it, degraded. */
  readonly need: "hard" | "soft";
  /** `async` calls add no time to the answer. */
  readonly mode: "sync" | "async";
  /** Calls per request of the caller. Default 1. */
  readonly perRequest: number;
  /** Whether several calls of the caller run at the same time. Default false: one after the other. */
  readonly parallel: boolean;
  /** Only requests of these routes take this call. Default: all. */
  readonly routes?: readonly string[];
  readonly policy?: EdgePolicy;
}

/** A way into the platform. */
export interface Route {
  readonly id: string;
  readonly path: string;
  readonly methods: readonly string[];
  readonly streaming: boolean;
  /** The first component a request meets. */
  readonly entry: string;
  /** Requests per second. */
  readonly load?: Figure;
  /** The product of attempts over all tiers that is accepted, with the reason. */
  readonly acceptAttempts?: { readonly upTo: number; readonly reason: string };
}

/** Nodes that replicas are packed onto. `domain` is the pool's own failure domain. */
export interface NodePool {
  readonly domain: string;
  readonly nodes: number;
  /** What one node offers to pods. */
  readonly perNode: Resources;
}

/** One platform as the analyses see it. Plain data: it can be written to JSON and read back. */
export interface Graph {
  readonly name: string;
  readonly domains: readonly FailureDomain[];
  readonly components: readonly Component[];
  readonly calls: readonly Call[];
  readonly routes: readonly Route[];
  readonly pools: readonly NodePool[];
}
