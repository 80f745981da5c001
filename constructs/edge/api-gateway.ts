/**
 * A cloud-native API gateway in two or more zones: `alicloud_apig_gateway`, and the services behind it:
 * `alicloud_apig_service`. Make two a region, so that one can fail. Network, zones and log can't be changed afterwards.
 * The classic API gateway is no longer sold, so there is no construct for it.
 * https://www.alibabacloud.com/help/en/api-gateway/cloud-native-api-gateway/product-overview/what-is-cloud-native-api-gateway
 */
import { Fn, Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { ApigGateway } from "#alicloud/apig-gateway";
import { nameOf, preventDestroy, PropChecks, type StatefulProps, tagsOf, waitFor } from "../core";
import type { INetwork } from "../network";
import type { IApiGateway } from "./gateway";
import { GatewayService, type GatewayServiceOptions } from "./gateway-service";

export interface ApiGatewayProps extends StatefulProps {
  /** It stands in the edge vSwitches. Can't be changed. */
  readonly network: INetwork;
  /** Zones of the network, two at least. Can't be changed. @default all */
  readonly zones?: readonly string[];
  /** Size. Can't be changed. @default "apigw.small.x1" */
  readonly spec?: string;
  /** Reachable from the internet, as a `GlobalEntry` needs. Can't be changed. @default false: from the network alone */
  readonly internetFacing?: boolean;
  /** Logs requests. Can't be changed. @default true */
  readonly accessLog?: boolean;
  /** What must be there first. @default nothing */
  readonly after?: readonly IConstruct[];
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A gateway that exists already. */
export interface ApiGatewayAttributes {
  readonly gatewayId: string;
  readonly environmentId: string;
  readonly address: string;
}

export class ApiGateway extends Construct implements IApiGateway {
  /** Use a gateway that exists already. */
  static fromAttributes(scope: Construct, id: string, attributes: ApiGatewayAttributes): IApiGateway {
    return new ImportedApiGateway(scope, id, attributes);
  }

  readonly resource: ApigGateway;
  readonly gatewayId: string;
  readonly environmentId: string;
  readonly address: string;
  /** The first of its addresses, for a DNS record. */
  readonly ipv4Address: string;

  constructor(scope: Construct, id: string, props: ApiGatewayProps) {
    super(scope, id);
    const { network, zones = network.zones, spec = "apigw.small.x1", internetFacing = false } = props;
    const { accessLog = true, after = [], deletionProtection = true } = props;
    new PropChecks(this)
      .expect("zones", zones, (all) => new Set(all).size >= 2, "two zones at least: a gateway in one is lost with it")
      .expect(
        "zones",
        zones,
        (all) => all.every((zone) => network.zones.includes(zone)),
        `zones of the network: ${network.zones.join(", ")}`,
      )
      .expect("spec", spec, (it) => /^apigw\.[a-z]+\.x\d+$/.test(it), "a size such as apigw.small.x1")
      .done();
    this.resource = new ApigGateway(this, "Resource", {
      gatewayName: nameOf(this, "api-gateway"),
      gatewayType: "API",
      gatewayEdition: "Professional",
      paymentType: "PayAsYouGo",
      spec,
      networkAccessConfig: { type: internetFacing ? "InternetAndIntranet" : "Intranet" },
      logConfig: { sls: { enable: accessLog } },
      vpc: { vpcId: network.vpcId },
      zoneConfig: { selectOption: "Manual" },
      zones: network
        .vswitches("edge")
        .filter(({ zone }) => zones.includes(zone))
        .map(({ id: vswitchId, zone }) => ({ zoneId: zone, vswitchId })),
      tags: tagsOf(this, props.tags),
      timeouts: { create: "30m" },
      ...preventDestroy(deletionProtection),
    });
    if (after.length > 0) waitFor(this.resource, ...after);
    this.gatewayId = this.resource.id;
    this.environmentId = this.resource.environments.get(0).environmentId;
    this.address = internetFacing ? this.onInternet("address") : this.resource.loadBalancers.get(0).address;
    this.ipv4Address = Token.asString(
      Fn.element(
        internetFacing ? this.onInternet("ipv4_addresses") : this.resource.loadBalancers.get(0).ipv4Addresses,
        0,
      ),
    );
  }

  /** Servers that routes of this gateway can name. */
  addService(id: string, options: GatewayServiceOptions): GatewayService {
    return new GatewayService(this, id, { ...options, gateway: this });
  }

  /** Of its load balancers the one on the internet, whichever comes first; the first, where none says so. */
  private onInternet(attribute: "address" | "ipv4_addresses"): string {
    const all = (name: string) => this.resource.interpolationForAttribute(`load_balancers[*].${name}`);
    const theirs = Fn.matchkeys(Token.asList(all(attribute)), Token.asList(all("address_type")), ["Internet"]);
    return Token.asString(Fn.element(Token.asList(Fn.concat([theirs, Token.asList(all(attribute))])), 0));
  }
}

class ImportedApiGateway extends Construct implements IApiGateway {
  readonly gatewayId: string;
  readonly environmentId: string;
  readonly address: string;

  constructor(scope: Construct, id: string, attributes: ApiGatewayAttributes) {
    super(scope, id);
    this.gatewayId = attributes.gatewayId;
    this.environmentId = attributes.environmentId;
    this.address = attributes.address;
  }
}
