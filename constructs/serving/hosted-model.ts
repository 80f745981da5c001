/**
 * A model that Model Studio serves, outside the platform: an address, a name and a key. Nothing is created; the key is
 * made in the console, one a region. Names come and go: one whose removal was announced is refused.
 * https://www.alibabacloud.com/help/en/model-studio/model-depreciation
 */
import { Construct } from "constructs";
import { nearest } from "../../base";
import { HOSTED_MODELS, HOSTED_PATH, HOSTED_REGIONS, hostedHost, RETIRED_HOSTED_MODELS } from "../../model/catalogue";
import { attachmentPoint, type AttachmentPoint, POLICY_TARGET } from "../../policies/attachment";
import { environmentOf, PropChecks, type SecretRef } from "../core";
import { type EndpointAddress, type IModelEndpoint, policyAddress } from "./endpoint";

export interface HostedModelProps {
  /** Its name in requests, such as `qwen3.7-plus`. */
  readonly name: string;
  /** Sent as `Authorization: Bearer <key>`. */
  readonly apiKey: SecretRef;
  /** Where it is asked; the key must be of the same region. @default the environment's */
  readonly region?: string;
  /** Your workspace, whose address is its own. @default the address that all share */
  readonly workspaceId?: string;
  /** Your reason to name a model that this release does not know. @default none: only known names */
  readonly acceptUnknown?: string;
  /** Your reason to name a model whose removal was announced. @default none: it is refused */
  readonly acceptRetired?: string;
}

export class HostedModel extends Construct implements IModelEndpoint {
  /** Names that this release knows. */
  static readonly known: readonly string[] = HOSTED_MODELS;

  readonly endpointName: string;
  readonly servedName: string;
  readonly address: EndpointAddress;
  readonly url: string;
  readonly tokenRef: SecretRef;
  /** The day on which it is gone, as announced; nothing when none was. */
  readonly retired: string | undefined;
  readonly [POLICY_TARGET]: AttachmentPoint;

  constructor(scope: Construct, id: string, props: HostedModelProps) {
    super(scope, id);
    const { name, apiKey, region = environmentOf(this).region ?? "" } = props;
    const host = hostedHost(region, props.workspaceId);
    const retirement = RETIRED_HOSTED_MODELS.get(name);
    const checks = new PropChecks(this);
    if (retirement !== undefined && props.acceptRetired === undefined) {
      checks.note({
        field: "name",
        got: `"${name}", announced to be gone on ${retirement.removed}`,
        want: retirement.instead,
        hint: "serve it yourself with ModelEndpoint, or give acceptRetired your reason",
      });
    }
    if (retirement === undefined && !HOSTED_MODELS.includes(name) && props.acceptUnknown === undefined) {
      const meant = nearest(name, HOSTED_MODELS);
      checks.note({
        field: "name",
        got: `"${name}"`,
        want: `one of ${HOSTED_MODELS.join(", ")}`,
        hint: meant === undefined ? "a newer one: give acceptUnknown your reason" : `did you mean ${meant}?`,
      });
    }
    if (host === undefined) {
      checks.note({ field: "region", got: `"${region}"`, want: `one of ${HOSTED_REGIONS.join(", ")}` });
    }
    checks.done();
    this.endpointName = name;
    this.servedName = name;
    this.tokenRef = apiKey;
    this.retired = retirement?.removed;
    this.address = { host: host ?? "", port: 443, path: HOSTED_PATH };
    this.url = `https://${this.address.host}${HOSTED_PATH}`;
    this[POLICY_TARGET] = attachmentPoint({
      kind: "endpoint",
      name: id,
      tiers: ["envoy-gateway"],
      facts: { protocol: "sse", address: policyAddress(this.address) },
    });
  }
}
