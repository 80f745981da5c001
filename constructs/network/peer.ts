import { Cidr, refuse } from "../../base";
import type { INetwork, VswitchRole } from "./network-interface";

/** Blocks wider than this are most of the internet. */
const SHORTEST_PREFIX = 8;

/** Callers, or callees, named by their addresses. Immutable. */
export class Peer {
  private constructor(
    /** Blocks by a name that stays. */
    readonly blocks: Readonly<Record<string, string>>,
  ) {}

  /** One block. @throws ProblemsError for one wider than /8: nothing is open to the world. */
  static cidr(name: string, cidr: string): Peer {
    const block = Cidr.parse(cidr, `Peer ${name}`);
    if (block.prefixLength < SHORTEST_PREFIX) {
      refuse(`Peer ${name}`, "cidr", cidr, `/${SHORTEST_PREFIX} or narrower: no group is open to the world`);
    }
    return new Peer({ [name]: cidr });
  }

  /** The vSwitches of the given roles. */
  static vswitches(network: INetwork, ...roles: readonly VswitchRole[]): Peer {
    return new Peer(
      Object.fromEntries(
        roles.flatMap((role) => network.vswitches(role).map(({ zone, cidr }) => [`${role}-${zone}`, cidr] as const)),
      ),
    );
  }

  /** Everything in the network. */
  static network(network: INetwork): Peer {
    return new Peer({ vpc: network.cidr });
  }
}
