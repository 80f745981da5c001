/**
 * A Kafka topic: `alicloud_alikafka_topic`.
 * https://www.alibabacloud.com/help/en/apsaramq-for-kafka/api-createtopic
 */
import { Construct } from "constructs";
import { AlikafkaTopic } from "#alicloud/alikafka-topic";
import { type Duration, hours } from "../../base";
import { preventDestroy, PropChecks, type StatefulProps, tagsOf } from "../core";

export interface TopicOptions extends StatefulProps {
  /** 1 to 360, best a multiple of 6. Can grow, never shrink. @default 12 */
  readonly partitions?: number;
  /** How long messages are kept, 1 hour to 365 days. @default as the instance has it, 3 days */
  readonly retention?: Duration;
  /** Keeps the last message of each key instead of the last days. Can't be changed. @default false */
  readonly compact?: boolean;
}

export interface TopicProps extends TopicOptions {
  readonly instanceId: string;
  /**
   * 3 to 64 letters, digits, `-`, `_` and `.`; Kafka cuts what is longer. The vendor's page does not name the dot, which
   * Kafka itself takes.
   */
  readonly topicName: string;
}

export class Topic extends Construct {
  /** Override what this construct does not offer on it. */
  readonly resource: AlikafkaTopic;
  readonly topicName: string;

  constructor(scope: Construct, id: string, props: TopicProps) {
    super(scope, id);
    const { topicName, partitions = 12, retention, compact = false, deletionProtection = true } = props;
    new PropChecks(this)
      .expect("topicName", topicName, (name) => /^[\w.-]{3,64}$/.test(name), "3 to 64 letters, digits, -, _ and .")
      .expectWhole("partitions", partitions, 1, 360)
      .expect(
        "retention",
        retention,
        (it) => !hours(1).isLongerThan(it) && !it.isLongerThan(hours(365 * 24)),
        "1h to 365d",
      )
      .done();
    this.resource = new AlikafkaTopic(this, "Resource", {
      instanceId: props.instanceId,
      topic: topicName,
      remark: topicName.replace(/[^\w-]/g, "-"),
      partitionNum: partitions,
      localTopic: false,
      compactTopic: compact,
      ...(retention === undefined ? {} : { configs: JSON.stringify({ "retention.ms": `${retention.milliseconds}` }) }),
      tags: tagsOf(this),
      ...preventDestroy(deletionProtection),
    });
    this.topicName = topicName;
  }
}
