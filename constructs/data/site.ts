import type { IConstruct } from "constructs";
import { ProblemsError } from "../../base";
import type { INetwork, IVswitch } from "../network";

/** Where a store stands: its vSwitch, and the zone its standby lives in. */
export interface Site {
  readonly vswitch: IVswitch;
  readonly standbyZone: string | undefined;
}

/** The first two zones of a network, in its own order. @throws ProblemsError for a network without vSwitches. */
export function siteIn(owner: IConstruct, network: INetwork): Site {
  const [vswitch, standby] = network.vswitches("node");
  if (vswitch === undefined) {
    throw new ProblemsError([
      { where: owner.node.path, field: "network", got: "no vSwitch", want: "one in each zone" },
    ]);
  }
  return { vswitch, standbyZone: standby?.zone };
}
