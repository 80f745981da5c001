/**
 * A security group: `alicloud_security_group`, and a rule for every caller that is let in.
 * https://www.alibabacloud.com/help/en/ecs/user-guide/basic-security-groups-and-advanced-security-groups
 */
import { Construct, type IConstruct } from "constructs";
import { SecurityGroup as SecurityGroupResource } from "#alicloud/security-group";
import { SecurityGroupRule } from "#alicloud/security-group-rule";
import { ProblemsError } from "../../base";
import { nameOf, tagsOf } from "../core";
import type { INetwork, VswitchRole } from "./network-interface";
import { Peer } from "./peer";
import type { Port } from "./port";

/**
 * `normal` groups name each other as callers, by group. `enterprise` groups hold many more members, can't name a group,
 * keep their members apart and let nothing out unless told.
 */
export type SecurityGroupKind = "normal" | "enterprise";

export interface ISecurityGroup extends IConstruct {
  readonly securityGroupId: string;
  readonly kind: SecurityGroupKind;
  /** Where its members stand. */
  readonly members: Peer;
  /** Lets `caller` in. Returns the group. */
  allowFrom(caller: ISecurityGroup | Peer, port: Port): this;
  /** Lets members out to `callee`, where outbound traffic has to be declared. Returns the group. */
  allowTo(callee: ISecurityGroup | Peer, port: Port): this;
}

export interface SecurityGroupProps {
  readonly network: INetwork;
  /** The vSwitches in which members stand: callees and enterprise groups name members by these addresses. */
  readonly members: readonly VswitchRole[];
  /** @default "normal" */
  readonly kind?: SecurityGroupKind;
  /** Whether members of a normal group reach each other on every port. @default false */
  readonly innerAccess?: boolean;
  /** `anywhere`: members may call out. `declared`: only where a call was allowed. @default "anywhere" */
  readonly outbound?: "anywhere" | "declared";
  /** The only ports that may ever be opened. @default any */
  readonly accepts?: readonly Port[];
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A security group that exists already. */
export interface SecurityGroupAttributes {
  readonly securityGroupId: string;
  /** @default "normal" */
  readonly kind?: SecurityGroupKind;
  readonly members: Peer;
}

const CALL_PRIORITY = 10;
/** The last in line: lower numbers win. */
const LAST_PRIORITY = 100;

abstract class SecurityGroupBase extends Construct implements ISecurityGroup {
  abstract readonly securityGroupId: string;
  abstract readonly kind: SecurityGroupKind;
  abstract readonly members: Peer;
  protected abstract readonly accepts: readonly Port[] | undefined;
  protected abstract readonly outbound: "anywhere" | "declared";

  allowFrom(caller: ISecurityGroup | Peer, port: Port): this {
    if (this.accepts !== undefined && !this.accepts.some((accepted) => accepted.equals(port))) {
      throw new ProblemsError([
        { where: this.node.path, field: "port", got: port.toString(), want: this.accepts.join(" or ") },
      ]);
    }
    this.writeRules("ingress", caller, port);
    return this;
  }

  allowTo(callee: ISecurityGroup | Peer, port: Port): this {
    if (this.outbound === "declared") this.writeRules("egress", callee, port);
    return this;
  }

  private writeRules(type: "ingress" | "egress", other: ISecurityGroup | Peer, port: Port): void {
    const direction = type === "ingress" ? "From" : "To";
    if (isGroup(other) && other.kind === "normal" && this.kind === "normal") {
      this.rule(`${direction}-${other.node.path.replaceAll("/", "-")}-${port.toString()}`, {
        type,
        ipProtocol: port.protocol,
        portRange: port.range,
        sourceSecurityGroupId: other.securityGroupId,
      });
      return;
    }
    const blocks = isGroup(other) ? other.members.blocks : other.blocks;
    for (const [name, cidrIp] of Object.entries(blocks)) {
      this.rule(`${direction}-${name}-${port.toString()}`, {
        type,
        ipProtocol: port.protocol,
        portRange: port.range,
        cidrIp,
      });
    }
  }

  /** The same call allowed twice is one rule. */
  protected rule(
    id: string,
    rule: {
      readonly type: "ingress" | "egress";
      readonly ipProtocol: string;
      readonly portRange: string;
      readonly sourceSecurityGroupId?: string;
      readonly cidrIp?: string;
      readonly policy?: "accept" | "drop";
      readonly priority?: number;
    },
  ): void {
    const existing = this.node.tryFindChild(id) as SecurityGroupRule | undefined;
    if (existing !== undefined) {
      if (rule.cidrIp === undefined || existing.cidrIpInput === rule.cidrIp) return;
      throw new ProblemsError([
        {
          where: this.node.path,
          field: id,
          got: `${rule.cidrIp} beside ${existing.cidrIpInput}`,
          want: "one block a name",
          hint: "two peers have the same name: give one of them another",
        },
      ]);
    }
    new SecurityGroupRule(this, id, {
      securityGroupId: this.securityGroupId,
      nicType: "intranet",
      policy: "accept",
      priority: CALL_PRIORITY,
      ...rule,
    });
  }
}

export class SecurityGroup extends SecurityGroupBase {
  /** Use a group that exists already; rules for callers are added to it. */
  static fromAttributes(scope: Construct, id: string, attributes: SecurityGroupAttributes): ISecurityGroup {
    return new ImportedSecurityGroup(scope, id, attributes);
  }

  readonly resource: SecurityGroupResource;
  readonly securityGroupId: string;
  readonly kind: SecurityGroupKind;
  readonly members: Peer;
  protected readonly accepts: readonly Port[] | undefined;
  protected readonly outbound: "anywhere" | "declared";

  constructor(scope: Construct, id: string, props: SecurityGroupProps) {
    super(scope, id);
    const { network, members, kind = "normal", innerAccess = false, outbound = "anywhere", accepts } = props;
    guard(this.node.path, members, kind, innerAccess);
    this.kind = kind;
    this.outbound = outbound;
    this.accepts = accepts;
    this.members = Peer.vswitches(network, ...members);
    this.resource = new SecurityGroupResource(this, "Resource", {
      securityGroupName: nameOf(this, "security-group"),
      securityGroupType: kind,
      ...(kind === "normal" ? { innerAccessPolicy: innerAccess ? "Accept" : "Drop" } : {}),
      vpcId: network.vpcId,
      tags: tagsOf(this, props.tags),
    });
    this.securityGroupId = this.resource.id;
    this.writeOutbound();
  }

  /** A normal group lets everything out by itself, an enterprise group nothing. */
  private writeOutbound(): void {
    const everything = { type: "egress", ipProtocol: "all", portRange: "-1/-1", cidrIp: "0.0.0.0/0" } as const;
    if (this.outbound === "anywhere" && this.kind === "enterprise") this.rule("To-anywhere", everything);
    if (this.outbound === "declared" && this.kind === "normal") {
      this.rule("To-nowhere-else", { ...everything, policy: "drop", priority: LAST_PRIORITY });
    }
  }
}

class ImportedSecurityGroup extends SecurityGroupBase {
  readonly securityGroupId: string;
  readonly kind: SecurityGroupKind;
  readonly members: Peer;
  protected readonly accepts = undefined;
  protected readonly outbound = "anywhere";

  constructor(scope: Construct, id: string, attributes: SecurityGroupAttributes) {
    super(scope, id);
    this.securityGroupId = attributes.securityGroupId;
    this.kind = attributes.kind ?? "normal";
    this.members = attributes.members;
  }
}

function guard(where: string, members: readonly VswitchRole[], kind: SecurityGroupKind, innerAccess: boolean): void {
  const problems = [
    ...(members.length === 0
      ? [{ where, field: "members", got: "none", want: "at least one of node, pod, edge" }]
      : []),
    ...(kind === "enterprise" && innerAccess
      ? [
          {
            where,
            field: "innerAccess",
            got: "true",
            want: "false for an enterprise group, which keeps its members apart",
            hint: "allow the group to call itself on the ports that it needs",
          },
        ]
      : []),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** Tells a group from addresses, whichever copy of the library made it. */
export function isGroup(other: ISecurityGroup | Peer): other is ISecurityGroup {
  return "securityGroupId" in other;
}
