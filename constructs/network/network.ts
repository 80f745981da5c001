/**
 * A private network in two or more zones: `alicloud_vpc`, one `alicloud_vswitch` per zone and role, a NAT gateway with
 * an address of its own for outbound traffic of nodes and pods, and flow logs.
 * https://www.alibabacloud.com/help/en/vpc/user-guide/plan-networks
 */
import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { Vpc } from "#alicloud/vpc";
import { Vswitch } from "#alicloud/vswitch";
import { Cidr, type Problem, ProblemsError, refuse, throwIfAny } from "../../base";
import { nameOf, tagsOf } from "../core";
import { FlowLog, type FlowLogOptions } from "./flow-log";
import type { INetwork, IVswitch, VswitchRole } from "./network-interface";
import { NatEgress, type NatOptions } from "./nat-egress";

export interface NetworkProps {
  /** Block of the VPC, /12 to /19, such as `10.10.0.0/16`. Must not meet the networks it is to be connected with. */
  readonly cidr: string;
  /** Zone ids, two to four, such as `ap-southeast-1a`. Their order decides who gets which block: append, never reorder. */
  readonly zones: readonly string[];
  /**
   * Outbound internet access of nodes and pods, through one NAT gateway with one address.
   * @default a NAT gateway with 200 Mbit/s, paid by traffic; `false` for none, where images come from inside the VPC
   */
  readonly nat?: NatOptions | false;
  /**
   * Records of all traffic, in a log project of the network's own.
   * @default kept 30 days; `false` for none
   */
  readonly flowLogs?: FlowLogOptions | false;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A network that exists already. */
export interface NetworkAttributes {
  readonly vpcId: string;
  readonly cidr: string;
  readonly zones: readonly string[];
  /** Per role, one vSwitch a zone, in any order. */
  readonly vswitches: Readonly<Record<VswitchRole, readonly IVswitch[]>>;
}

const ROLES = ["node", "pod", "edge"] as const satisfies readonly VswitchRole[];

/** Where each role's blocks lie: node and pod take a sixteenth of the VPC each, edge a 256th at its end. */
const LAYOUT: Readonly<Record<VswitchRole, { readonly newBits: number; readonly from: number }>> = {
  node: { newBits: 4, from: 0 },
  pod: { newBits: 4, from: 4 },
  edge: { newBits: 8, from: 240 },
};

const MAX_ZONES = 4;
/** With /19 an edge vSwitch is a /27; with less than /12 a node vSwitch would be wider than /16, the widest there is. */
const PREFIX_RANGE = { minimum: 12, maximum: 19 };
/** Blocks that a VPC can't use: https://www.alibabacloud.com/help/en/vpc/user-guide/create-and-manage-a-vpc */
const FORBIDDEN = ["100.64.0.0/10", "224.0.0.0/4", "127.0.0.0/8", "169.254.0.0/16"];
/** Each vSwitch keeps its first and its last three addresses: https://www.alibabacloud.com/help/en/vpc/product-overview/limits */
const RESERVED_AT_END = 3;

abstract class NetworkBase extends Construct implements INetwork {
  abstract readonly vpcId: string;
  abstract readonly cidr: string;
  abstract readonly zones: readonly string[];
  abstract readonly ready: IConstruct;

  abstract vswitches(role: VswitchRole): readonly IVswitch[];

  fixedAddress(zone: string, host: number): string {
    const vswitch = this.vswitches("edge").find((candidate) => candidate.zone === zone);
    if (vswitch === undefined) return refuse(this.node.path, "zone", zone, `one of ${this.zones.join(", ")}`);
    const block = Cidr.parse(vswitch.cidr, this.node.path, `vswitches.edge.${zone}.cidr`);
    const last = block.size - 1 - RESERVED_AT_END;
    if (!Number.isInteger(host) || host < 1 || host > last) {
      refuse(this.node.path, "host", host, `1 to ${last}: ${block.toString()} keeps the rest for itself`);
    }
    return block.host(host);
  }
}

export class Network extends NetworkBase {
  /** Use a network that exists already. Nothing is created. @throws ProblemsError when a zone lacks a vSwitch of a role. */
  static fromAttributes(scope: Construct, id: string, attributes: NetworkAttributes): INetwork {
    return new ImportedNetwork(scope, id, attributes);
  }

  readonly resource: Vpc;
  readonly vpcId: string;
  readonly cidr: string;
  readonly zones: readonly string[];
  readonly ready: IConstruct;
  /** The outbound address, to name in other parties' allow lists. None without NAT. */
  readonly egressAddress: string | undefined;

  private readonly byRole: Readonly<Record<VswitchRole, readonly IVswitch[]>>;

  constructor(scope: Construct, id: string, props: NetworkProps) {
    super(scope, id);
    const { cidr, zones, nat = {}, flowLogs = {} } = props;
    const block = guard(this.node.path, cidr, zones);
    const tags = tagsOf(this, props.tags);

    this.resource = new Vpc(this, "Resource", { vpcName: nameOf(this, "vpc"), cidrBlock: cidr, tags });
    this.vpcId = this.resource.id;
    this.cidr = cidr;
    this.zones = [...zones];
    this.byRole = {
      node: this.createVswitches("node", block, tags),
      pod: this.createVswitches("pod", block, tags),
      edge: this.createVswitches("edge", block, tags),
    };

    const egress =
      nat === false
        ? undefined
        : new NatEgress(this, "Egress", { ...nat, vpcId: this.vpcId, sources: this.natSources(), tags });
    this.ready = egress ?? this;
    this.egressAddress = egress?.address;
    if (flowLogs !== false) new FlowLog(this, "FlowLog", { ...flowLogs, vpcId: this.vpcId, tags });
  }

  override vswitches(role: VswitchRole): readonly IVswitch[] {
    return this.byRole[role];
  }

  private createVswitches(role: VswitchRole, block: Cidr, tags: Record<string, string>): readonly IVswitch[] {
    const { newBits, from } = LAYOUT[role];
    return this.zones.map((zone, index) => {
      const cidr = block.subnet(newBits, from + index).toString();
      const vswitch = new Vswitch(this, `${capitalized(role)}-${zone}`, {
        vpcId: this.vpcId,
        vswitchName: nameOf(this, "vswitch", role, zone.slice(-1)),
        zoneId: zone,
        cidrBlock: cidr,
        tags,
      });
      return { id: vswitch.id, zone, cidr };
    });
  }

  private natSources(): Readonly<Record<string, IVswitch>> {
    return Object.fromEntries(
      (["node", "pod"] as const).flatMap((role) =>
        this.vswitches(role).map((vswitch) => [`${capitalized(role)}-${vswitch.zone}`, vswitch]),
      ),
    );
  }
}

class ImportedNetwork extends NetworkBase {
  readonly vpcId: string;
  readonly cidr: string;
  readonly zones: readonly string[];
  readonly ready: IConstruct = this;

  private readonly byRole: Readonly<Record<VswitchRole, readonly IVswitch[]>>;

  constructor(scope: Construct, id: string, attributes: NetworkAttributes) {
    super(scope, id);
    const { vpcId, cidr, zones, vswitches } = attributes;
    const lacking = ROLES.flatMap((role) =>
      zones
        .filter((zone) => !vswitches[role].some((vswitch) => vswitch.zone === zone))
        .map((zone): Problem => ({ where: this.node.path, field: `vswitches.${role}`, want: `a vSwitch in ${zone}` })),
    );
    throwIfAny(lacking);
    this.vpcId = vpcId;
    this.cidr = cidr;
    this.zones = [...zones];
    const ordered = (role: VswitchRole): readonly IVswitch[] =>
      zones.flatMap((zone) => vswitches[role].filter((vswitch) => vswitch.zone === zone).slice(0, 1));
    this.byRole = { node: ordered("node"), pod: ordered("pod"), edge: ordered("edge") };
  }

  override vswitches(role: VswitchRole): readonly IVswitch[] {
    return this.byRole[role];
  }
}

function guard(where: string, cidr: string, zones: readonly string[]): Cidr {
  const problems: Problem[] = [];
  const block = readBlock(where, cidr, problems);
  if (zones.length < 2 || zones.length > MAX_ZONES) {
    problems.push({
      where,
      field: "zones",
      got: `${zones.length}`,
      want: `2 to ${MAX_ZONES} zones`,
      hint: "load balancers need two, and one zone alone survives no failure",
    });
  }
  for (const zone of new Set(zones.filter((candidate, index) => zones.indexOf(candidate) !== index))) {
    problems.push({ where, field: "zones", got: `${zone} twice`, want: "each zone once" });
  }
  for (const zone of zones.filter((candidate) => !/^[a-z]{2}-[a-z0-9-]*[a-z]$/.test(candidate))) {
    problems.push({ where, field: "zones", got: `"${zone}"`, want: "a zone id such as ap-southeast-1a" });
  }
  if (block === undefined || problems.length > 0) throw new ProblemsError(problems);
  return block;
}

function readBlock(where: string, cidr: string, problems: Problem[]): Cidr | undefined {
  if (Token.isUnresolved(cidr)) {
    problems.push({
      where,
      field: "cidr",
      got: "a reference",
      want: "a value: the vSwitches are cut from it at synth",
    });
    return undefined;
  }
  try {
    const block = Cidr.parse(cidr, where);
    const { minimum, maximum } = PREFIX_RANGE;
    if (block.prefixLength < minimum || block.prefixLength > maximum) {
      problems.push({
        where,
        field: "cidr",
        got: `/${block.prefixLength}`,
        want: `/${minimum} to /${maximum}`,
        hint: "narrower leaves an edge vSwitch too small for its load balancers, wider makes a vSwitch wider than /16",
      });
    }
    const met = FORBIDDEN.find((reserved) => block.overlaps(Cidr.parse(reserved)));
    if (met !== undefined) {
      problems.push({ where, field: "cidr", got: cidr, want: `a block outside ${met}, which is reserved` });
    }
    return block;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
