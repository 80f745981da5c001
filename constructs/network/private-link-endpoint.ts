/**
 * Reaches a PrivateLink service from inside a network: `alicloud_privatelink_vpc_endpoint` with an address in the edge
 * vSwitch of each zone that the service is in.
 * https://www.alibabacloud.com/help/en/privatelink/create-and-manage-endpoints
 */
import { Construct, type IConstruct } from "constructs";
import { PrivatelinkVpcEndpoint } from "#alicloud/privatelink-vpc-endpoint";
import { PrivatelinkVpcEndpointZone } from "#alicloud/privatelink-vpc-endpoint-zone";
import { type Problem, throwIfAny } from "../../base";
import { nameOf, tagsOf, waitFor } from "../core";
import type { INetwork } from "./network-interface";
import type { IPrivateLinkService } from "./private-link-service";
import type { ISecurityGroup } from "./security-group";

export interface IPrivateLinkEndpoint extends IConstruct {
  readonly endpointId: string;
  /** The name that callers use. */
  readonly domain: string;
}

export interface PrivateLinkEndpointProps {
  readonly network: INetwork;
  readonly service: IPrivateLinkService;
  /** Normal groups that say who may call: 1 to 9. */
  readonly securityGroups: readonly ISecurityGroup[];
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** An endpoint that exists already. */
export interface PrivateLinkEndpointAttributes {
  readonly endpointId: string;
  readonly domain: string;
}

export class PrivateLinkEndpoint extends Construct implements IPrivateLinkEndpoint {
  /** Use an endpoint that exists already. */
  static fromAttributes(scope: Construct, id: string, attributes: PrivateLinkEndpointAttributes): IPrivateLinkEndpoint {
    return new ImportedPrivateLinkEndpoint(scope, id, attributes);
  }

  readonly resource: PrivatelinkVpcEndpoint;
  readonly endpointId: string;
  readonly domain: string;

  constructor(scope: Construct, id: string, props: PrivateLinkEndpointProps) {
    super(scope, id);
    const { network, service, securityGroups } = props;
    const vswitches = network.vswitches("edge").filter((vswitch) => service.zones.includes(vswitch.zone));
    guard(this.node.path, props, vswitches.length);
    this.resource = new PrivatelinkVpcEndpoint(this, "Resource", {
      vpcEndpointName: nameOf(this, "privatelink-endpoint"),
      endpointType: "Interface",
      serviceId: service.serviceId,
      vpcId: network.vpcId,
      securityGroupIds: securityGroups.map((group) => group.securityGroupId),
      tags: tagsOf(this, props.tags),
    });
    waitFor(this.resource, service);
    this.endpointId = this.resource.id;
    this.domain = this.resource.endpointDomain;
    for (const vswitch of vswitches) {
      new PrivatelinkVpcEndpointZone(this, `Zone-${vswitch.zone}`, {
        endpointId: this.endpointId,
        vswitchId: vswitch.id,
        zoneId: vswitch.zone,
      });
    }
  }
}

class ImportedPrivateLinkEndpoint extends Construct implements IPrivateLinkEndpoint {
  readonly endpointId: string;
  readonly domain: string;

  constructor(scope: Construct, id: string, attributes: PrivateLinkEndpointAttributes) {
    super(scope, id);
    this.endpointId = attributes.endpointId;
    this.domain = attributes.domain;
  }
}

function guard(where: string, props: PrivateLinkEndpointProps, sharedZones: number): void {
  const { network, service, securityGroups } = props;
  const problems: Problem[] = [];
  if (sharedZones === 0) {
    problems.push({
      where,
      field: "service.zones",
      got: service.zones.join(", "),
      want: `at least one of the network's zones: ${network.zones.join(", ")}`,
    });
  }
  if (securityGroups.length < 1 || securityGroups.length > 9) {
    problems.push({ where, field: "securityGroups", got: `${securityGroups.length}`, want: "1 to 9" });
  }
  throwIfAny(problems);
}
