/**
 * A private network load balancer (NLB) in every zone of a network: `alicloud_nlb_load_balancer`. What the load
 * balancers of API and inference have in common.
 * https://www.alibabacloud.com/help/en/slb/network-load-balancer/product-overview/what-is-nlb
 */
import type { Construct } from "constructs";
import { NlbLoadBalancer } from "#alicloud/nlb-load-balancer";
import { nameOf, preventDestroy, PropChecks, type StatefulProps, tagsOf, waitFor } from "../core";
import type { INetwork } from "../network";
import type { IConstruct } from "constructs";

export interface NetworkBalancerProps extends StatefulProps {
  /** It stands in the edge vSwitches, two zones at least. */
  readonly network: INetwork;
  /**
   * The balancer's number in each edge vSwitch, so that its addresses are known before it exists: 1 to the size of the
   * block less 4. Two balancers of a network need two numbers. Can't be changed. `false` takes any free addresses.
   */
  readonly addressNumber?: number | false;
  /** What must be there first, such as the role for `nlb.aliyuncs.com` of `ServiceLinkedRoles`. @default nothing: the account has the role */
  readonly after?: readonly IConstruct[];
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface NetworkBalancer {
  readonly resource: NlbLoadBalancer;
  /** Fixed private address by zone; empty when the addresses are free. */
  readonly addresses: Readonly<Record<string, string>>;
}

export function networkBalancer(
  owner: Construct,
  props: NetworkBalancerProps & { readonly addressNumber: number | false },
): NetworkBalancer {
  const { network, addressNumber, after = [], deletionProtection = true } = props;
  const vswitches = network.vswitches("edge");
  new PropChecks(owner)
    .expect("network", vswitches.length, (count) => count >= 2, "edge vSwitches in two zones: an NLB needs two")
    .done();
  const addresses =
    addressNumber === false
      ? {}
      : Object.fromEntries(vswitches.map(({ zone }) => [zone, network.fixedAddress(zone, addressNumber)]));
  const resource = new NlbLoadBalancer(owner, "Resource", {
    loadBalancerName: nameOf(owner, "load-balancer"),
    loadBalancerType: "Network",
    addressType: "Intranet",
    addressIpVersion: "Ipv4",
    vpcId: network.vpcId,
    crossZoneEnabled: true,
    zoneMappings: vswitches.map(({ id, zone }) => ({
      vswitchId: id,
      zoneId: zone,
      ...(addresses[zone] === undefined ? {} : { privateIpv4Address: addresses[zone] }),
    })),
    deletionProtectionConfig: { enabled: deletionProtection },
    tags: tagsOf(owner, props.tags),
    ...preventDestroy(deletionProtection),
  });
  if (after.length > 0) waitFor(resource, ...after);
  return { resource, addresses };
}
