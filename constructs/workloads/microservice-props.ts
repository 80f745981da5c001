import type { Duration } from "../../base";
import type { PolicyTarget } from "../../policies/attachment";
import type { EnforcementDocument } from "../../policies/enforcement";
import type { HealthPolicy } from "../../policies/health";
import type { GpuRequest } from "./gpu-request";
import type { FileMount, Reach } from "./manifests/service-spec";
import type { Replicas } from "./replicas";
import type { SecretSource } from "./secret-source";
import type { IMicroservice } from "./service";

/** A document of the configuration server that a service reads at start and watches. */
export interface ConfigSource {
  readonly host: string;
  readonly namespaceId: string;
  readonly group: string;
  readonly dataId: string;
}

export interface MicroserviceProps {
  /** With registry and a tag or digest, such as `registry.example.com/lumen/chat:1.4.2`. Never `latest`. */
  readonly image: string;
  /** Name in the cluster: 1 to 40 lower-case letters, digits and hyphens. @default the construct's id in that form */
  readonly serviceName?: string;
  /** Another version of this service, with which it shares the Secret `<service>-given`. @default a service of its own */
  readonly versionOf?: string;
  /** @default "platform" */
  readonly namespace?: string;
  /** Where the container listens, 1 to 65535. @default 8080 */
  readonly port?: number;
  /** @default 2 copies */
  readonly replicas?: Replicas;
  /** Cores that are reserved, such as `500m` or `2`. There is no limit above. @default "500m" */
  readonly cpu?: string;
  /** Memory, reserved and the limit, such as `512Mi` or `4Gi`. @default "512Mi" */
  readonly memory?: string;
  /** @default none */
  readonly gpu?: GpuRequest;
  /** Compute domain whose nodes it runs on. @default "general" */
  readonly domain?: string;
  /**
   * Name of a group of services, a label's value. A node that holds copies of one group takes none of another, so a group of
   * three means three services a node at most. @default its copies go wherever there is room
   */
  readonly nodeGroup?: string;
  /** May run on spot nodes, which can go at any time. @default false */
  readonly toleratesSpot?: boolean;
  /** The target that policies are attached to already, and what they compile to. @default a target of its own */
  readonly policies?: { readonly target: PolicyTarget; readonly documents: () => readonly EnforcementDocument[] };
  /** When it is well. @default a connection to its port decides readiness; nothing restarts it */
  readonly health?: HealthPolicy;
  /** A stopping copy gets this long to finish, 1 s to 1 h, after 10 s in which it is taken out. @default 30 s */
  readonly longestRequest?: Duration;
  /** Plain settings. References to other resources are allowed. @default none */
  readonly environment?: Readonly<Record<string, string>>;
  /** By environment variable; references, never values. @default none */
  readonly secrets?: Readonly<Record<string, SecretSource>>;
  /** Who its pods are to Alibaba Cloud: a `WorkloadIdentity` or what another one gave. @default nobody */
  readonly identity?: { readonly serviceAccountAnnotations: Readonly<Record<string, string>> };
  /** @default no document */
  readonly config?: ConfigSource;
  /** File systems to mount. @default none */
  readonly files?: readonly FileMount[];
  /** Services that it calls. What is not listed is closed. @default none */
  readonly calls?: readonly IMicroservice[];
  /** Calls models, by way of the cluster's gateway. @default false */
  readonly callsModels?: boolean;
  /** Stores and other private addresses that it reaches. @default none */
  readonly reaches?: readonly Reach[];
  /** Calls APIs outside by HTTPS. @default true with an identity, false without */
  readonly callsOut?: boolean;
  /** Sends to queues of SMQ, or takes from them: their private endpoint speaks HTTP on port 80 alone. @default false */
  readonly callsQueues?: boolean;
  /** Clients reach it through the cluster's gateway. @default false */
  readonly behindGateway?: boolean;
  /** Private ranges from which load balancers outside the cluster call it. @default none */
  readonly calledFrom?: readonly string[];
  /** Namespace of the gateway's proxies. @default "envoy-gateway-system" */
  readonly gatewayNamespace?: string;
}
