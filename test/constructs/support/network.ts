import type { Construct } from "constructs";
import { type INetwork, Network } from "../../../constructs/network";

const ZONES = ["ap-southeast-1a", "ap-southeast-1b"];

/** A network that exists already, in two zones: tests of other rooms see no resources of it. */
export function networkIn(scope: Construct, id = "Network", zones: readonly string[] = ZONES): INetwork {
  const vswitches = zones.map((zone, index) => ({
    id: `vsw-Node-${zone}`,
    zone,
    cidr: `10.10.${index}.0/24`,
  }));
  return Network.fromAttributes(scope, id, {
    vpcId: "vpc-1",
    cidr: "10.10.0.0/16",
    zones,
    vswitches: { node: vswitches, pod: vswitches, edge: vswitches },
  });
}
