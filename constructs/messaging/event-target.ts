import { refuse } from "../../base";
import type { INetwork, ISecurityGroup } from "../network";
import type { Queue } from "./queue";

interface Parameter {
  readonly resourceKey: string;
  readonly form: "ORIGINAL" | "CONSTANT";
  readonly value?: string;
}

/**
 * Where a rule sends an event. Immutable.
 * https://www.alibabacloud.com/help/en/eventbridge/user-guide/event-target-parameters
 */
export class EventTarget {
  private constructor(
    /** As the provider spells it. */
    readonly type: "acs.mns.queue" | "http" | "https",
    readonly endpoint: string,
    readonly parameters: readonly Parameter[],
  ) {}

  /** The whole event becomes a message of a queue. */
  static queue(queue: Queue): EventTarget {
    return new EventTarget("acs.mns.queue", queue.arn, [
      { resourceKey: "queue", form: "CONSTANT", value: queue.queueName },
      { resourceKey: "Body", form: "ORIGINAL" },
      { resourceKey: "IsBase64Encode", form: "CONSTANT", value: "true" },
    ]);
  }

  /**
   * The whole event is posted to an address.
   * @param url `https://`, or `http://` within a network
   * @param within the network and the security group it is posted from. @default the internet
   * @throws ProblemsError for another scheme, and for plain HTTP over the internet
   */
  static http(
    url: string,
    within?: { readonly network: INetwork; readonly securityGroup: ISecurityGroup },
  ): EventTarget {
    const secure = url.startsWith("https://");
    if (!secure && !(url.startsWith("http://") && within !== undefined)) {
      refuse("EventTarget", "url", url, "https://, or http:// within a network");
    }
    const [vswitch] = within?.network.vswitches("node") ?? [];
    return new EventTarget(secure ? "https" : "http", url, [
      { resourceKey: "url", form: "CONSTANT", value: url },
      { resourceKey: "Body", form: "ORIGINAL" },
      ...(within === undefined || vswitch === undefined
        ? [constant("Network", "PublicNetwork")]
        : [
            constant("Network", "PrivateNetwork"),
            constant("VpcId", within.network.vpcId),
            constant("VSwitchId", vswitch.id),
            constant("SecurityGroupId", within.securityGroup.securityGroupId),
          ]),
    ]);
  }
}

const constant = (resourceKey: string, value: string): Parameter => ({ resourceKey, form: "CONSTANT", value });
