/**
 * The way out of a private network: an enhanced NAT gateway, an address and a rule for each vSwitch that may use it.
 * https://www.alibabacloud.com/help/en/nat-gateway/user-guide/use-the-snat-feature-of-an-internet-nat-gateway
 */
import { Construct } from "constructs";
import { EipAddress } from "#alicloud/eip-address";
import { EipAssociation } from "#alicloud/eip-association";
import { NatGateway } from "#alicloud/nat-gateway";
import { SnatEntry } from "#alicloud/snat-entry";
import { refuse } from "../../base";
import { nameOf } from "../core";
import type { IVswitch } from "./network-interface";

export interface NatOptions {
  /** Peak outbound bandwidth in Mbit/s, 1 to 200, paid by traffic. @default 200 */
  readonly bandwidthMbps?: number;
}

interface NatEgressProps extends NatOptions {
  readonly vpcId: string;
  /** Who may go out, by a name that stays. The gateway itself stands in the first. */
  readonly sources: Readonly<Record<string, IVswitch>>;
  readonly tags: Record<string, string>;
}

export class NatEgress extends Construct {
  readonly resource: NatGateway;
  /** The address that others see. */
  readonly address: string;

  constructor(scope: Construct, id: string, props: NatEgressProps) {
    super(scope, id);
    const { bandwidthMbps = 200, vpcId, sources, tags } = props;
    if (!Number.isInteger(bandwidthMbps) || bandwidthMbps < 1 || bandwidthMbps > 200) {
      refuse(this.node.path, "nat.bandwidthMbps", bandwidthMbps, "a whole number, 1 to 200");
    }
    const [home] = Object.values(sources);
    if (home === undefined) refuse(this.node.path, "sources", sources, "at least one vSwitch");

    this.resource = new NatGateway(this, "Resource", {
      vpcId,
      vswitchId: home.id,
      natGatewayName: nameOf(this, "nat-gateway"),
      natType: "Enhanced",
      networkType: "internet",
      paymentType: "PayAsYouGo",
      internetChargeType: "PayByLcu",
      tags,
    });
    const address = new EipAddress(this, "Address", {
      addressName: nameOf(this, "eip"),
      bandwidth: String(bandwidthMbps),
      internetChargeType: "PayByTraffic",
      paymentType: "PayAsYouGo",
      tags,
    });
    const association = new EipAssociation(this, "Association", {
      allocationId: address.id,
      instanceId: this.resource.id,
      instanceType: "Nat",
    });
    for (const [name, source] of Object.entries(sources)) {
      new SnatEntry(this, `From-${name}`, {
        snatTableId: this.resource.snatTableIds,
        sourceVswitchId: source.id,
        snatIp: address.ipAddress,
        dependsOn: [association],
      });
    }
    this.address = address.ipAddress;
  }
}
