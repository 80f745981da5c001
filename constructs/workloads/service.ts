import { Construct, type IConstruct } from "constructs";
import { attachmentPoint, type AttachmentPoint, POLICY_TARGET, type PolicyTarget } from "../../policies/attachment";

/** A service of the cluster that others call. Policies can be attached to it. */
export interface IMicroservice extends IConstruct, PolicyTarget {
  /** Name of its Service, Deployment and service account. */
  readonly serviceName: string;
  readonly namespace: string;
  /** Host name inside the cluster. */
  readonly host: string;
  readonly url: string;
  /** Port of its pods. */
  readonly port: number;
  /** Lets pods of that name in. The rules of a service that somebody else deploys are theirs. */
  admit(caller: string): void;
}

/** A service that somebody else deploys into the namespace. */
export interface MicroserviceAttributes {
  readonly serviceName: string;
  /** @default "platform" */
  readonly namespace?: string;
  /** Port of its pods. @default 8080 */
  readonly port?: number;
}

export const DEFAULT_NAMESPACE = "platform";
export const DEFAULT_PORT = 8080;

export abstract class MicroserviceBase extends Construct implements IMicroservice {
  abstract readonly serviceName: string;
  abstract readonly namespace: string;
  abstract readonly port: number;
  abstract readonly [POLICY_TARGET]: AttachmentPoint;

  abstract admit(caller: string): void;

  get host(): string {
    return `${this.serviceName}.${this.namespace}.svc.cluster.local`;
  }

  get url(): string {
    return `http://${this.host}`;
  }
}

export class ImportedMicroservice extends MicroserviceBase {
  readonly serviceName: string;
  readonly namespace: string;
  readonly port: number;
  readonly [POLICY_TARGET]: AttachmentPoint;

  constructor(scope: Construct, id: string, attributes: MicroserviceAttributes) {
    super(scope, id);
    this.serviceName = attributes.serviceName;
    this.namespace = attributes.namespace ?? DEFAULT_NAMESPACE;
    this.port = attributes.port ?? DEFAULT_PORT;
    this[POLICY_TARGET] = attachmentPoint({
      kind: "service",
      name: this.serviceName,
      tiers: ["envoy-gateway"],
      facts: { address: { host: this.host, port: 80 } },
    });
  }

  admit(): void {
    // its own chart says who may call
  }
}
