/**
 * Offers a load balancer to other VPCs and accounts without a route between the networks:
 * `alicloud_privatelink_vpc_endpoint_service` with the load balancer in each of its zones.
 * https://www.alibabacloud.com/help/en/privatelink/create-and-manage-endpoint-services
 */
import { Construct, type IConstruct } from "constructs";
import { PrivatelinkVpcEndpointService } from "#alicloud/privatelink-vpc-endpoint-service";
import { PrivatelinkVpcEndpointServiceResourceA } from "#alicloud/privatelink-vpc-endpoint-service-resource";
import { PrivatelinkVpcEndpointServiceUser } from "#alicloud/privatelink-vpc-endpoint-service-user";
import { type Problem, throwIfAny } from "../../base";
import { tagsOf } from "../core";

export interface IPrivateLinkService extends IConstruct {
  readonly serviceId: string;
  /** Zones in which endpoints can stand. */
  readonly zones: readonly string[];
}

export interface PrivateLinkServiceProps {
  /** The load balancer's id. */
  readonly loadBalancerId: string;
  /** @default "nlb" */
  readonly loadBalancerKind?: "nlb" | "alb" | "slb";
  /** Zones of the load balancer. */
  readonly zones: readonly string[];
  /** Accounts that may connect beside this one, 16 digits each. @default none */
  readonly allowedAccounts?: readonly string[];
  /** Whether connections start without anyone's consent. @default false */
  readonly autoAccept?: boolean;
  /** Who pays. @default "Endpoint": the side that connects */
  readonly payer?: "Endpoint" | "EndpointService";
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A service that exists already. */
export interface PrivateLinkServiceAttributes {
  readonly serviceId: string;
  readonly zones: readonly string[];
}

export class PrivateLinkService extends Construct implements IPrivateLinkService {
  /** Use a service that exists already, such as another team's. */
  static fromAttributes(scope: Construct, id: string, attributes: PrivateLinkServiceAttributes): IPrivateLinkService {
    return new ImportedPrivateLinkService(scope, id, attributes);
  }

  readonly resource: PrivatelinkVpcEndpointService;
  readonly serviceId: string;
  readonly zones: readonly string[];

  constructor(scope: Construct, id: string, props: PrivateLinkServiceProps) {
    super(scope, id);
    const { loadBalancerId, loadBalancerKind = "nlb", zones, allowedAccounts = [] } = props;
    guard(this.node.path, zones, allowedAccounts);
    this.zones = [...zones];
    this.resource = new PrivatelinkVpcEndpointService(this, "Resource", {
      serviceDescription: this.node.path,
      serviceResourceType: loadBalancerKind,
      autoAcceptConnection: props.autoAccept ?? false,
      payer: props.payer ?? "Endpoint",
      tags: tagsOf(this, props.tags),
    });
    this.serviceId = this.resource.id;
    for (const zone of zones) {
      new PrivatelinkVpcEndpointServiceResourceA(this, `LoadBalancer-${zone}`, {
        serviceId: this.serviceId,
        resourceId: loadBalancerId,
        resourceType: loadBalancerKind,
        zoneId: zone,
      });
    }
    for (const account of allowedAccounts) {
      new PrivatelinkVpcEndpointServiceUser(this, `Account-${account}`, { serviceId: this.serviceId, userId: account });
    }
  }
}

class ImportedPrivateLinkService extends Construct implements IPrivateLinkService {
  readonly serviceId: string;
  readonly zones: readonly string[];

  constructor(scope: Construct, id: string, attributes: PrivateLinkServiceAttributes) {
    super(scope, id);
    this.serviceId = attributes.serviceId;
    this.zones = [...attributes.zones];
  }
}

function guard(where: string, zones: readonly string[], accounts: readonly string[]): void {
  const problems: Problem[] = [];
  if (zones.length === 0) problems.push({ where, field: "zones", got: "none", want: "the load balancer's zones" });
  for (const account of accounts.filter((candidate) => !/^\d{16}$/.test(candidate))) {
    problems.push({ where, field: "allowedAccounts", got: `"${account}"`, want: "an account id, 16 digits" });
  }
  throwIfAny(problems);
}
