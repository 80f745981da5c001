/**
 * Sends the events of a bus that fit a pattern to a target, again and again for a day, and then to a queue of dead
 * letters: `alicloud_event_bridge_rule`.
 * https://www.alibabacloud.com/help/en/eventbridge/user-guide/event-rules
 */
import { Construct } from "constructs";
import { EventBridgeRule } from "#alicloud/event-bridge-rule";
import { stableJson } from "../../base";
import { nameOf, PropChecks, waitFor } from "../core";
import type { IEventBus } from "./event-bus";
import type { EventTarget } from "./event-target";
import type { Queue } from "./queue";

/** Which events fit: one of the values in each field that is named. */
export interface EventPattern {
  /** Such as `lumen.gateway`. At least one. */
  readonly source: readonly string[];
  /** Such as `degraded`. @default every type of the sources */
  readonly type?: readonly string[];
  /** Such as `acs:oss:cn-hangzhou:123:bucket/x`. @default every subject */
  readonly subject?: readonly string[];
}

export interface EventRuleProps {
  readonly bus: IEventBus;
  readonly pattern: EventPattern;
  readonly target: EventTarget;
  /** Where events go that could not be delivered. */
  readonly deadLetters: Queue;
  /**
   * - `day`: 176 times, 1 to 512 seconds apart, for a day.
   * - `short`: three times, 10 to 20 seconds apart.
   * @default "day"
   */
  readonly retry?: "day" | "short";
  /** @default true */
  readonly enabled?: boolean;
}

export class EventRule extends Construct {
  /** Override what this construct does not offer on it. */
  readonly resource: EventBridgeRule;
  readonly ruleName: string;

  constructor(scope: Construct, id: string, props: EventRuleProps) {
    super(scope, id);
    const { bus, pattern, target, deadLetters, retry = "day", enabled = true } = props;
    const checks = new PropChecks(this)
      .expect("pattern.source", pattern.source, ({ length }) => length > 0, "at least one source")
      .expect("pattern.type", pattern.type, ({ length }) => length > 0, "at least one type, or nothing for every type")
      .expect(
        "pattern.subject",
        pattern.subject,
        ({ length }) => length > 0,
        "at least one subject, or nothing for all",
      );
    if (target.endpoint.endsWith(`/${deadLetters.queueName}`)) {
      checks.note({ field: "deadLetters", got: "the target itself", want: "another queue" });
    }
    checks.done();
    this.resource = new EventBridgeRule(this, "Resource", {
      eventBusName: bus.busName,
      ruleName: nameOf(this, "event-rule"),
      status: enabled ? "ENABLE" : "DISABLE",
      filterPattern: stableJson(pattern),
      targets: [
        {
          targetId: "target",
          type: target.type,
          endpoint: target.endpoint,
          pushRetryStrategy: retry === "day" ? "EXPONENTIAL_DECAY_RETRY" : "BACKOFF_RETRY",
          paramList: target.parameters.map((parameter) => ({ ...parameter })),
          deadLetterQueue: { arn: deadLetters.arn },
        },
      ],
    });
    this.ruleName = this.resource.ruleName;
    waitFor(this, bus.sendRole);
  }
}
