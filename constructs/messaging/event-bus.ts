/**
 * A bus of EventBridge that carries the platform's own events: `alicloud_event_bridge_event_bus`.
 * https://www.alibabacloud.com/help/en/eventbridge/user-guide/event-buses
 */
import { Construct, type IConstruct } from "constructs";
import { EventBridgeEventBus } from "#alicloud/event-bridge-event-bus";
import { ServiceLinkedRoles } from "../access";
import type { Grantee } from "../access";
import { nameOf, PropChecks } from "../core";

/** Lets EventBridge write to queues. */
export const SEND_TO_QUEUES_ROLE = "AliyunServiceRoleForEventBridgeSendToMNS";

/** Permissions on a bus. */
export interface EventBusGrants {
  /** Put events on it. */
  publish(grantee: Grantee): void;
}

/** A bus that rules listen to. */
export interface IEventBus extends IConstruct {
  readonly busName: string;
  readonly grants: EventBusGrants;
  /** What a rule waits for before it sends to a queue. */
  readonly sendRole: IConstruct;
}

export interface EventBusProps {
  /** 2 to 127 letters, digits and hyphens. Can't be changed. @default from environment and path */
  readonly busName?: string;
  /**
   * The account's service-linked roles, among them {@link SEND_TO_QUEUES_ROLE}.
   * @default the bus makes that role, which fails where the account has it already
   */
  readonly roles?: ServiceLinkedRoles;
}

abstract class EventBusBase extends Construct implements IEventBus {
  abstract readonly busName: string;
  abstract readonly sendRole: IConstruct;

  readonly grants: EventBusGrants = {
    publish: (grantee) =>
      grantee.addStatement({
        actions: ["eventbridge:PutEvents"],
        resources: [`acs:eventbridge:*:*:eventbus/${this.busName}`],
      }),
  };
}

export class EventBus extends EventBusBase {
  /** Use a bus that exists already, such as `default`, which carries the events of Alibaba Cloud itself. */
  static fromName(scope: Construct, id: string, busName: string): IEventBus {
    return new ImportedEventBus(scope, id, busName);
  }

  /** Override what this construct does not offer on it. */
  readonly resource: EventBridgeEventBus;
  readonly busName: string;
  readonly sendRole: IConstruct;

  constructor(scope: Construct, id: string, props: EventBusProps = {}) {
    super(scope, id);
    new PropChecks(this)
      .expect(
        "busName",
        props.busName,
        (name) => /^[A-Za-z0-9-]{2,127}$/.test(name),
        "2 to 127 letters, digits and hyphens",
      )
      .done();
    this.resource = new EventBridgeEventBus(this, "Resource", {
      eventBusName: props.busName ?? nameOf(this, "event-bus"),
    });
    this.busName = this.resource.eventBusName;
    const roles = props.roles ?? new ServiceLinkedRoles(this, "Roles", { services: [SEND_TO_QUEUES_ROLE] });
    this.sendRole = roles.roleFor(SEND_TO_QUEUES_ROLE);
  }
}

class ImportedEventBus extends EventBusBase {
  readonly busName: string;
  readonly sendRole: IConstruct = this;

  constructor(scope: Construct, id: string, busName: string) {
    super(scope, id);
    this.busName = busName;
  }
}
