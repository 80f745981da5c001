/**
 * A work queue whose messages move to a second queue when they were received too often, and an alarm on that second
 * queue: two `alicloud_message_service_queue` and an `alicloud_cms_alarm`. The broker itself moves the messages.
 * https://www.alibabacloud.com/help/en/simple-message-queue-formerly-mns/user-guide/dead-letter-queue
 */
import { Construct } from "constructs";
import { MessageServiceQueue } from "#alicloud/message-service-queue";
import { days, type Duration, minutes, seconds } from "../../base";
import { type MetricAlarm, nameOf, preventDestroy, PropChecks, type StatefulProps, tagsOf } from "../core";
import { Queue } from "./queue";

/** A work queue and where its dead letters go. */
export interface IDeadLetterQueue {
  readonly work: Queue;
  readonly deadLetters: Queue;
}

export interface DeadLetterQueueProps extends StatefulProps {
  /** CloudMonitor contact groups that hear of dead letters. At least one. */
  readonly notify: readonly string[];
  /** How long a received message is hidden from others: the time one piece of work takes, 1 second to 12 hours. @default 15 minutes */
  readonly visibilityTimeout?: Duration;
  /** Times a message is received before it is a dead letter, 1 to 1000. @default 5 */
  readonly maxReceives?: number;
  /** How long a message waits to be processed, 1 minute to 7 days; longer than all its receives take. @default 4 days */
  readonly retention?: Duration;
  /** How long a receive waits for a message, 0 to 30 seconds. @default 20 seconds */
  readonly pollingWait?: Duration;
  /** Dead letters that raise the alarm. @default 1 */
  readonly alarmDepth?: number;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Messages carry 64 KiB at most: larger payloads go to a bucket. */
const MAX_MESSAGE_BYTES = 65_536;
const DEAD_LETTER_RETENTION = days(7);

export class DeadLetterQueue extends Construct implements IDeadLetterQueue {
  /** Use queues that exist already. Nothing is created, no alarm either. */
  static fromNames(
    scope: Construct,
    id: string,
    names: { readonly work: string; readonly deadLetters: string },
  ): IDeadLetterQueue {
    const imported = new Construct(scope, id);
    return { work: new Queue(imported, names.work), deadLetters: new Queue(imported, names.deadLetters) };
  }

  /** The work queue. Override what this construct does not offer on it. */
  readonly resource: MessageServiceQueue;
  readonly deadLetterResource: MessageServiceQueue;
  readonly work: Queue;
  readonly deadLetters: Queue;
  readonly alarm: MetricAlarm;

  constructor(scope: Construct, id: string, props: DeadLetterQueueProps) {
    super(scope, id);
    const { visibilityTimeout = minutes(15), maxReceives = 5, retention = days(4) } = props;
    const { pollingWait = seconds(20), alarmDepth = 1, deletionProtection = true } = props;
    new PropChecks(this)
      .expect("visibilityTimeout", visibilityTimeout, within(1, 43_200), "1s to 12h, whole seconds")
      .expect("retention", retention, within(60, 604_800), "1m to 7d, whole seconds")
      .expect("pollingWait", pollingWait, within(0, 30), "0s to 30s, whole seconds")
      .expectWhole("maxReceives", maxReceives, 1, 1000)
      .expectWhole("alarmDepth", alarmDepth, 1, Number.MAX_SAFE_INTEGER)
      .expect(
        "retention",
        retention,
        (kept) => kept.isLongerThan(visibilityTimeout.times(maxReceives)),
        `longer than ${maxReceives} receives of ${visibilityTimeout.toString()}`,
        "or messages vanish before they can become dead letters",
      )
      .done();

    const common = {
      maximumMessageSize: MAX_MESSAGE_BYTES,
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    };
    this.deadLetterResource = new MessageServiceQueue(this, "DeadLetters", {
      queueName: nameOf(this, "queue", "dlq"),
      messageRetentionPeriod: DEAD_LETTER_RETENTION.seconds,
      pollingWaitSeconds: pollingWait.seconds,
      ...common,
    });
    this.resource = new MessageServiceQueue(this, "Resource", {
      queueName: nameOf(this, "queue"),
      visibilityTimeout: visibilityTimeout.seconds,
      pollingWaitSeconds: pollingWait.seconds,
      messageRetentionPeriod: retention.seconds,
      dlqPolicy: {
        enabled: true,
        maxReceiveCount: maxReceives,
        deadLetterTargetQueue: this.deadLetterResource.queueName,
      },
      ...common,
    });
    this.work = new Queue(this, this.resource.queueName);
    this.deadLetters = new Queue(this, this.deadLetterResource.queueName);
    this.alarm = this.deadLetters.metrics.depth().alarm(this, "Alarm", {
      atLeast: alarmDepth,
      notify: props.notify,
      statistic: "Maximum",
      periods: 1,
    });
  }
}

function within(minimum: number, maximum: number): (duration: Duration) => boolean {
  return ({ seconds: amount }) => Number.isInteger(amount) && amount >= minimum && amount <= maximum;
}
