/**
 * Who may call whom inside a network. Groups are added, calls are allowed, and nothing else gets in.
 * https://www.alibabacloud.com/help/en/ecs/user-guide/overview-44
 */
import { Construct } from "constructs";
import type { INetwork } from "./network-interface";
import { Peer } from "./peer";
import { Port } from "./port";
import { isGroup, type ISecurityGroup, SecurityGroup, type SecurityGroupProps } from "./security-group";

export interface SecurityBoundaryProps {
  readonly network: INetwork;
}

/** A call that was allowed, in words. */
export interface AllowedCall {
  readonly from: string;
  readonly to: string;
  readonly port: string;
}

/** The port on which the engine of a PAI-EAS service listens behind an NLB, whatever port its container names. */
const SERVING_PORT = Port.tcp(8080);

export class SecurityBoundary extends Construct {
  private readonly network: INetwork;
  private readonly allowed: AllowedCall[] = [];

  constructor(scope: Construct, id: string, props: SecurityBoundaryProps) {
    super(scope, id);
    this.network = props.network;
  }

  /** Everything that was allowed, in the order in which it was. */
  get calls(): readonly AllowedCall[] {
    return this.allowed;
  }

  addGroup(id: string, options: Omit<SecurityGroupProps, "network">): SecurityGroup {
    return new SecurityGroup(this, id, { ...options, network: this.network });
  }

  /**
   * The group of nodes and pods of a cluster: an enterprise group, reached from the whole network, calling anywhere.
   * A group that is given to a cluster gets no rules from it, so these are the ones it needs.
   */
  addClusterGroup(id: string): SecurityGroup {
    const group = this.addGroup(id, { members: ["node", "pod"], kind: "enterprise" });
    this.allow(Peer.network(this.network), group, Port.all());
    return group;
  }

  /**
   * The group of PAI-EAS services behind an NLB: no other product may use it, and only load balancers and pods get in,
   * on 8080.
   * https://www.alibabacloud.com/help/en/pai/user-guide/associate-eas-with-nlb
   */
  addServingGroup(id: string): SecurityGroup {
    const group = this.addGroup(id, { members: ["node"], accepts: [SERVING_PORT] });
    this.allow(Peer.vswitches(this.network, "edge", "pod"), group, SERVING_PORT);
    return group;
  }

  /** Lets `from` call `to` on `port`. Allowed twice is allowed once. */
  allow(from: ISecurityGroup | Peer, to: ISecurityGroup, port: Port): void {
    to.allowFrom(from, port);
    if (isGroup(from)) from.allowTo(to, port);
    const call = { from: nameOfPeer(from), to: to.node.id, port: port.toString() };
    const known = this.allowed.some(
      (other) => other.from === call.from && other.to === call.to && other.port === call.port,
    );
    if (!known) this.allowed.push(call);
  }
}

function nameOfPeer(peer: ISecurityGroup | Peer): string {
  return isGroup(peer) ? peer.node.id : Object.keys(peer.blocks).join(", ");
}
