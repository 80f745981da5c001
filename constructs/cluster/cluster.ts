import { Construct } from "constructs";
import { brand, hasBrand } from "../core";
import type { INetwork } from "../network";

/** An ACK cluster, owned or imported: what node pools, add-ons and workload identities need of it. */
export interface ICluster extends Construct {
  readonly clusterId: string;
  readonly network: INetwork;
  /** ARN of the OIDC provider that signs service account tokens (RRSA). */
  readonly oidcProviderArn: string;
  /** Issuer URL of those tokens. */
  readonly oidcIssuerUrl: string;
}

export interface ClusterAttributes {
  readonly clusterId: string;
  readonly network: INetwork;
  readonly oidcProviderArn: string;
  readonly oidcIssuerUrl: string;
}

const BRAND = "ack-cluster";

/** What owned and imported clusters share. */
export abstract class ClusterBase extends Construct implements ICluster {
  abstract readonly clusterId: string;
  abstract readonly network: INetwork;
  abstract readonly oidcProviderArn: string;
  abstract readonly oidcIssuerUrl: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    brand(this, BRAND);
  }
}

export class ImportedCluster extends ClusterBase {
  readonly clusterId: string;
  readonly network: INetwork;
  readonly oidcProviderArn: string;
  readonly oidcIssuerUrl: string;

  constructor(scope: Construct, id: string, attributes: ClusterAttributes) {
    super(scope, id);
    this.clusterId = attributes.clusterId;
    this.network = attributes.network;
    this.oidcProviderArn = attributes.oidcProviderArn;
    this.oidcIssuerUrl = attributes.oidcIssuerUrl;
  }
}

export function isCluster(value: unknown): value is ICluster {
  return hasBrand(value, BRAND);
}
