import { type Profile } from "./envoy-gateway/crds/schemas";

export { type Profile, PROFILES } from "./envoy-gateway/crds/schemas";

/** A Kubernetes service inside the gateway's namespace. */
export interface InCluster {
  readonly name: string;
  readonly port: number;
}

/** What surrounds the documents: names that the rest of the platform decides. */
export interface EnforcementContext {
  /** Which fields the middleware gateway accepts. @default ack */
  readonly profile: Profile;
  /** The namespace of every Kubernetes document. @default platform */
  readonly namespace: string;
  readonly gatewayClass: string;
  /** The Gateway that clients reach. */
  readonly publicGateway: string;
  /** The Gateway whose listeners are the uniform internal addresses. */
  readonly internalGateway: string;
  /** The Kubernetes service of the internal gateway's pods. */
  readonly internalService: string;
  /** Trusted proxies in front of the public gateway, for the client's address. */
  readonly trustedHops: number;
  /** Payload validation, dead letters and last words. */
  readonly middleware: InCluster;
  /** The answering cache. */
  readonly cache: InCluster;
}

export const DEFAULT_CONTEXT: EnforcementContext = {
  profile: "ack",
  namespace: "platform",
  gatewayClass: "ack-gateway",
  publicGateway: "public",
  internalGateway: "internal",
  internalService: "internal-gateway",
  trustedHops: 2,
  middleware: { name: "middleware", port: 8080 },
  cache: { name: "answer-cache", port: 8080 },
};
