import type { Duration } from "../../../base";
import type { GpuRequest } from "../gpu-request";
import type { Replicas } from "../replicas";
import type { ExistingSecret } from "../secret-source";
import type { ElasticMachine } from "./elastic-pod";

/** A directory that a container mounts from a file system in the network (NFS). */
export interface FileMount {
  readonly name: string;
  readonly server: string;
  readonly path: string;
  readonly mountPath: string;
  readonly readOnly: boolean;
}

/** A private address range and ports, such as those of a store. */
export interface Reach {
  readonly cidr: string;
  readonly ports: readonly number[];
}

/** Everything that the objects of one service are made of, each default settled. */
export interface ServiceSpec {
  readonly name: string;
  readonly namespace: string;
  readonly image: string;
  readonly port: number;
  readonly replicas: Replicas;
  readonly cpu: string;
  readonly memory: string;
  readonly gpu: GpuRequest | undefined;
  readonly domain: string;
  /** Runs on virtual nodes, on a machine of its own, and not on nodes of its domain. */
  readonly machine?: ElasticMachine;
  /** Keeps its copies off nodes that hold copies of another group. */
  readonly nodeGroup: string | undefined;
  readonly toleratesSpot: boolean;
  readonly longestRequest: Duration;
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, ExistingSecret>>;
  /** Name in KMS by key of the Secret `<name>-kms`. */
  readonly kmsSecrets: Readonly<Record<string, string>>;
  readonly serviceAccountAnnotations: Readonly<Record<string, string>>;
  readonly files: readonly FileMount[];
  readonly callers: readonly string[];
  readonly callees: readonly { readonly name: string; readonly port: number }[];
  /** Called through the cluster's gateway. */
  readonly behindGateway: boolean;
  /** Ranges from which load balancers outside the cluster call. */
  readonly calledFrom: readonly string[];
  /** Namespace of the gateway's proxies, called for models. */
  readonly gatewayNamespace: string;
  readonly callsModels: boolean;
  readonly reaches: readonly Reach[];
  /** Whether it calls APIs of Alibaba Cloud or of others, by HTTPS. */
  readonly callsOut: boolean;
  /** Whether it sends to queues of SMQ, or takes from them. */
  readonly callsQueues: boolean;
}

/** What a container does before it is stopped: nothing new arrives any more once this has passed. */
export const DRAIN_SECONDS = 10;

/** From the order to stop until the kill: the drain, the longest request, and a little. */
export const graceSeconds = ({ longestRequest }: Pick<ServiceSpec, "longestRequest">): number =>
  DRAIN_SECONDS + Math.ceil(longestRequest.seconds) + 5;
