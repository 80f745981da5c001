/**
 * The roles with which products of Alibaba Cloud act in the account. One of each per account, made once: a second region
 * or platform in the account names them as `existing`.
 * https://www.alibabacloud.com/help/en/ram/user-guide/service-linked-roles
 */
import { Construct, type IConstruct } from "constructs";
import { EventBridgeServiceLinkedRole } from "#alicloud/event-bridge-service-linked-role";
import { ResourceManagerServiceLinkedRole } from "#alicloud/resource-manager-service-linked-role";
import { type Problem, throwIfAny } from "../../base";
import { ImportBlock } from "../core";

export interface ServiceLinkedRolesProps {
  /**
   * Service names such as `alb.aliyuncs.com`, and for EventBridge role names such as
   * `AliyunServiceRoleForEventBridgeSendToMNS`.
   */
  readonly services: readonly string[];
  /** Those of `services` that the account has already: they are left alone. @default none */
  readonly existing?: readonly string[];
  /**
   * Those of `services` that the account has and this stack shall own from now on: an `import` block is written.
   * For a service name the role's name, such as `{ "alb.aliyuncs.com": "AliyunServiceRoleForAlb" }`; for an EventBridge
   * role its own name again. @default none
   */
  readonly adopted?: Readonly<Record<string, string>>;
}

const SERVICE = /^[a-z0-9.-]+\.aliyuncs\.com$/;
const EVENT_BRIDGE_ROLE = /^AliyunServiceRoleForEventBridge[A-Za-z0-9]+$/;

export class ServiceLinkedRoles extends Construct {
  private readonly roles = new Map<string, IConstruct>();

  constructor(scope: Construct, id: string, props: ServiceLinkedRolesProps) {
    super(scope, id);
    const { services, existing = [], adopted = {} } = props;
    throwIfAny(check(this.node.path, props));
    for (const service of services.filter((candidate) => !existing.includes(candidate))) {
      this.roles.set(service, this.create(service, adopted[service]));
    }
  }

  /** What to wait for (`waitFor`) before the first resource of the service. For an existing role there is nothing to wait for. */
  roleFor(service: string): IConstruct {
    return (
      this.roles.get(service) ??
      this.node.tryFindChild(`Existing-${service}`) ??
      new Construct(this, `Existing-${service}`)
    );
  }

  private create(service: string, adoptedRole: string | undefined): IConstruct {
    if (EVENT_BRIDGE_ROLE.test(service)) {
      const role = new EventBridgeServiceLinkedRole(this, service, { productName: service });
      if (adoptedRole !== undefined) new ImportBlock(role, service);
      return role;
    }
    const role = new ResourceManagerServiceLinkedRole(this, service.replace(/\.aliyuncs\.com$/, ""), {
      serviceName: service,
    });
    if (adoptedRole !== undefined) new ImportBlock(role, `${service}:${adoptedRole}`);
    return role;
  }
}

function check(where: string, props: ServiceLinkedRolesProps): Problem[] {
  const { services, existing = [], adopted = {} } = props;
  const problems: Problem[] = services
    .filter((service) => !SERVICE.test(service) && !EVENT_BRIDGE_ROLE.test(service))
    .map((service) => ({
      where,
      field: "services",
      got: `"${service}"`,
      want: "a name such as alb.aliyuncs.com or AliyunServiceRoleForEventBridgeSendToMNS",
    }));
  for (const twice of new Set(services.filter((service, index) => services.indexOf(service) !== index))) {
    problems.push({ where, field: "services", got: `${twice} twice`, want: "each once" });
  }
  for (const [field, names] of [
    ["existing", existing],
    ["adopted", Object.keys(adopted)],
  ] as const) {
    for (const name of names.filter((candidate) => !services.includes(candidate))) {
      problems.push({ where, field, got: `"${name}"`, want: "one of services" });
    }
  }
  for (const name of existing.filter((candidate) => candidate in adopted)) {
    problems.push({ where, field: "adopted", got: name, want: "either existing or adopted, not both" });
  }
  return problems;
}
