import type { IConstruct } from "constructs";
import { ProblemsError } from "../../base";
import type { Grantee } from "../access";
import { environmentOf, Metric } from "../core";

const SEND = ["SendMessage", "BatchSendMessage"];
const RECEIVE = [
  "ReceiveMessage",
  "BatchReceiveMessage",
  "PeekMessage",
  "BatchPeekMessage",
  "DeleteMessage",
  "BatchDeleteMessage",
  "ChangeMessageVisibility",
];

/** A queue of Simple Message Queue, made here or elsewhere, and what can be asked of it. */
export class Queue {
  constructor(
    private readonly scope: IConstruct,
    /** Its name; a reference where this app makes it. */
    readonly queueName: string,
  ) {}

  /** Its name for EventBridge: `acs:mns:<region>:<account>:queues/<name>`. @throws ProblemsError without region or account */
  get arn(): string {
    const { region, accountId } = this.place();
    return `acs:mns:${region}:${accountId}:queues/${this.queueName}`;
  }

  /** Private address for clients of the region. @throws ProblemsError without region or account */
  get endpoint(): string {
    const { region, accountId } = this.place();
    return `http://${accountId}.mns.${region}-internal.aliyuncs.com`;
  }

  /**
   * Permissions on its messages.
   * https://www.alibabacloud.com/help/en/simple-message-queue-formerly-mns/user-guide/access-control
   */
  readonly grants = {
    send: (grantee: Grantee): void => this.grant(grantee, SEND),
    /** Receive, and then delete or put back. */
    receive: (grantee: Grantee): void => this.grant(grantee, RECEIVE),
  };

  /** What CloudMonitor knows of it (`acs_mns_new`). */
  readonly metrics = {
    /** Messages that wait to be received. */
    depth: (): Metric => this.metric("ActiveMessages"),
    /** Messages that were received and neither deleted nor put back yet. */
    inFlight: (): Metric => this.metric("InactiveMessages"),
  };

  private grant(grantee: Grantee, actions: readonly string[]): void {
    grantee.addStatement({
      actions: actions.map((action) => `mns:${action}`),
      resources: [`acs:mns:*:*:/queues/${this.queueName}/messages`],
    });
  }

  private metric(name: string): Metric {
    return new Metric("acs_mns_new", name, { region: this.place().region, queue: this.queueName });
  }

  private place(): { readonly region: string; readonly accountId: string } {
    const { region, accountId } = environmentOf(this.scope);
    if (region !== undefined && accountId !== undefined) return { region, accountId };
    throw new ProblemsError([
      {
        where: this.scope.node.path,
        field: "environment",
        message: "the region or the account is not known",
        hint: "give accountId to the PlatformStack, or use setEnvironment",
      },
    ]);
  }
}
