/**
 * An API group of the classic API Gateway that somebody has already, as an endpoint: behind a `GlobalEntry`, for a probe or a
 * record. Nothing of it is made here, as it has not been sold since 2026-08-23; no instance is renewed after 2027-03-21, and
 * the service ends on 2027-09-21.
 * https://help.aliyun.com/en/api-gateway/traditional-api-gateway/product-overview/what-is-api-gateway
 */
import { Construct } from "constructs";
import { PropChecks } from "../core";
import type { EntryEndpoint } from "./global-entry";

export interface ClassicApiGatewayAttributes {
  /** The API group. */
  readonly groupId: string;
  /** A domain that is bound to the group, such as `api.example.com`. */
  readonly domain: string;
  /** The dedicated instance that it stands on. @default the shared one of the region */
  readonly instanceId?: string;
}

export class ClassicApiGateway extends Construct {
  /** The last day of the service. */
  static readonly ENDS = "2027-09-21";

  /** Use a group that exists. There is no other way to have one. */
  static fromAttributes(scope: Construct, id: string, attributes: ClassicApiGatewayAttributes): ClassicApiGateway {
    return new ClassicApiGateway(scope, id, attributes);
  }

  readonly groupId: string;
  readonly domain: string;
  readonly instanceId: string | undefined;

  private constructor(scope: Construct, id: string, { groupId, domain, instanceId }: ClassicApiGatewayAttributes) {
    super(scope, id);
    new PropChecks(this)
      .expect("groupId", groupId, (it) => /^[a-z0-9]+$/.test(it), "the id of an API group")
      .expect(
        "domain",
        domain,
        (it) => /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(it),
        "a domain such as api.example.com",
      )
      .done();
    this.groupId = groupId;
    this.domain = domain;
    this.instanceId = instanceId;
  }

  /** Itself beside what takes its place, for a `GlobalEntry`: moving away is a change of weights. */
  get endpoint(): EntryEndpoint {
    return { address: this.domain, type: "Domain", alone: `https://${this.domain}` };
  }
}
