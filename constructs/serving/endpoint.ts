import { Construct, type IConstruct } from "constructs";
import {
  type Address,
  attachmentPoint,
  type AttachmentPoint,
  POLICY_TARGET,
  type PolicyTarget,
} from "../../policies/attachment";
import type { SecretRef } from "../core";

/** Where a served model is found. */
export interface EndpointAddress {
  readonly host: string;
  readonly port: number;
  /** Before the path of a request; empty for none. */
  readonly path: string;
}

/** A served model that others call. Policies can be attached to it. */
export interface IModelEndpoint extends IConstruct, PolicyTarget {
  readonly endpointName: string;
  /** The model's name in requests. */
  readonly servedName: string;
  /** Nothing where clients find it through Nacos. */
  readonly address: EndpointAddress | undefined;
  /** `http://host:port/path`; nothing where clients find it through Nacos. */
  readonly url: string | undefined;
  /** What callers send as the header `Authorization`. */
  readonly tokenRef: SecretRef;
}

/** A model that is served already. */
export interface ModelEndpointAttributes {
  readonly endpointName: string;
  readonly servedName: string;
  readonly address: EndpointAddress;
  readonly token: SecretRef;
}

export abstract class ModelEndpointBase extends Construct implements IModelEndpoint {
  abstract readonly endpointName: string;
  abstract readonly servedName: string;
  abstract readonly address: EndpointAddress | undefined;
  abstract readonly tokenRef: SecretRef;
  abstract readonly [POLICY_TARGET]: AttachmentPoint;

  get url(): string | undefined {
    return this.address === undefined
      ? undefined
      : `http://${this.address.host}:${this.address.port}${this.address.path}`;
  }
}

/** A model that somebody else serves. */
export class ImportedModelEndpoint extends ModelEndpointBase {
  readonly endpointName: string;
  readonly servedName: string;
  readonly address: EndpointAddress;
  readonly tokenRef: SecretRef;
  readonly [POLICY_TARGET]: AttachmentPoint;

  constructor(scope: Construct, id: string, attributes: ModelEndpointAttributes) {
    super(scope, id);
    this.endpointName = attributes.endpointName;
    this.servedName = attributes.servedName;
    this.address = attributes.address;
    this.tokenRef = attributes.token;
    this[POLICY_TARGET] = attachmentPoint({
      kind: "endpoint",
      name: id,
      tiers: ["envoy-gateway"],
      facts: { address: policyAddress(attributes.address) },
    });
  }
}

/** The address as policies see it. */
export function policyAddress({ host, port, path }: EndpointAddress): Address {
  return { host, port, ...(path === "" ? {} : { pathPrefix: path }) };
}
