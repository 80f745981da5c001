import { Lazy, Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { RamPolicy } from "#alicloud/ram-policy";
import { RamRole } from "#alicloud/ram-role";
import { RamRolePolicyAttachment } from "#alicloud/ram-role-policy-attachment";
import { type Duration, hours, type Problem, seconds, throwIfAny } from "../../base";
import { nameOf, tagsOf } from "../core";
import { checkStatement, type Grantee, policyDocument, type Statement } from "./statement";

/** A RAM role that permissions can be given to. */
export interface IRole extends IConstruct, Grantee {
  readonly roleName: string;
}

/** What the roles of services and of workloads have in common. */
export interface RoleOptions {
  /** What it may do from the start. @default nothing */
  readonly statements?: readonly Statement[];
  /** Policies that Alibaba Cloud maintains, by name. They are broad: prefer statements. @default none */
  readonly systemPolicies?: readonly string[];
  /** How long one session lasts, 1 to 12 hours. @default 1 hour */
  readonly maxSession?: Duration;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A custom policy holds 6,144 characters: https://www.alibabacloud.com/help/en/ram/product-overview/limits */
const MAX_POLICY_LENGTH = 6144;

/** One policy with everything the role was granted, made with the first grant. */
export abstract class RoleBase extends Construct implements IRole {
  abstract readonly roleName: string;

  private readonly granted: Statement[] = [];

  addStatement(statement: Statement): void {
    throwIfAny(checkStatement(this.node.path, statement));
    if (this.granted.length === 0) this.createPolicy();
    this.granted.push(statement);
  }

  private createPolicy(): void {
    const policy = new RamPolicy(this, "Policy", {
      policyName: nameOf(this, "ram-policy"),
      policyDocument: Lazy.stringValue({ produce: () => policyDocument(this.granted) }),
      rotateStrategy: "DeleteOldestNonDefaultVersionWhenLimitExceeded",
    });
    new RamRolePolicyAttachment(this, "Attachment", {
      roleName: this.roleName,
      policyName: policy.policyName,
      policyType: "Custom",
    });
    this.node.addValidation({ validate: () => this.tooLong() });
  }

  private tooLong(): string[] {
    const { length } = policyDocument(this.granted);
    return length <= MAX_POLICY_LENGTH
      ? []
      : [`policy: got ${length} characters, want at most ${MAX_POLICY_LENGTH}: name resources by pattern`];
  }
}

/** Checks what is common to all roles. */
export function checkRole(where: string, options: RoleOptions): Problem[] {
  const { maxSession = hours(1) } = options;
  const fits = !maxSession.isLongerThan(hours(12)) && !hours(1).isLongerThan(maxSession);
  return [
    ...(fits ? [] : [{ where, field: "maxSession", got: maxSession.toString(), want: "1h to 12h" }]),
    ...(options.statements ?? []).flatMap((statement) => checkStatement(where, statement)),
  ];
}

/** The role itself and its system policies. */
export function createRole(scope: RoleBase, principal: TrustStatement, options: RoleOptions): RamRole {
  const role = new RamRole(scope, "Resource", {
    roleName: nameOf(scope, "ram-role"),
    assumeRolePolicyDocument: JSON.stringify({
      Version: "1",
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", ...principal }],
    }),
    maxSessionDuration: (options.maxSession ?? seconds(3600)).seconds,
    tags: tagsOf(scope, options.tags),
  });
  for (const policyName of options.systemPolicies ?? []) {
    new RamRolePolicyAttachment(scope, `System-${policyName}`, {
      roleName: role.roleName,
      policyName,
      policyType: "System",
    });
  }
  return role;
}

/** Who may take a role on, and when. */
export interface TrustStatement {
  readonly Principal: Readonly<Record<string, readonly string[]>>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Whether `name` matches, or is not known before apply. */
export function matches(name: string, pattern: RegExp): boolean {
  return Token.isUnresolved(name) || pattern.test(name);
}
