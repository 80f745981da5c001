/**
 * A role that a product of Alibaba Cloud, or another account's service, takes on: `alicloud_ram_role` with a trust
 * policy, and one `alicloud_ram_policy` with what it was granted.
 * https://www.alibabacloud.com/help/en/ram/user-guide/ram-role-overview
 */
import type { Construct } from "constructs";
import type { RamRole } from "#alicloud/ram-role";
import { type Problem, refuse, throwIfAny } from "../../base";
import { checkRole, createRole, type IRole, matches, RoleBase, type RoleOptions } from "./role";

export interface ServiceRoleProps extends RoleOptions {
  /** Who takes it on, such as `ecs.aliyuncs.com` or `fc.aliyuncs.com`. */
  readonly services: readonly string[];
}

const SERVICE = /^[a-z0-9.-]+\.aliyuncs\.com$/;

export class ServiceRole extends RoleBase {
  /** Use a role that exists already; grants go into a policy of their own. */
  static fromName(scope: Construct, id: string, roleName: string): IRole {
    return new ImportedRole(scope, id, roleName);
  }

  readonly resource: RamRole;
  readonly roleName: string;
  readonly roleArn: string;

  constructor(scope: Construct, id: string, props: ServiceRoleProps) {
    super(scope, id);
    throwIfAny([...checkServices(this.node.path, props.services), ...checkRole(this.node.path, props)]);
    this.resource = createRole(this, { Principal: { Service: props.services } }, props);
    this.roleName = this.resource.roleName;
    this.roleArn = this.resource.arn;
    for (const statement of props.statements ?? []) this.addStatement(statement);
  }
}

class ImportedRole extends RoleBase {
  readonly roleName: string;

  constructor(scope: Construct, id: string, roleName: string) {
    super(scope, id);
    if (!matches(roleName, /^[A-Za-z0-9.-]{1,64}$/)) {
      refuse(this.node.path, "roleName", roleName, "1 to 64 letters, digits, dots and hyphens");
    }
    this.roleName = roleName;
  }
}

function checkServices(where: string, services: readonly string[]): Problem[] {
  if (services.length === 0) return [{ where, field: "services", got: "none", want: "at least one" }];
  return services
    .filter((service) => !matches(service, SERVICE))
    .map((service) => ({ where, field: "services", got: `"${service}"`, want: "a name such as ecs.aliyuncs.com" }));
}
