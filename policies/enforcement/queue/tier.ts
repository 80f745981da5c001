import { days } from "../../../base";
import { type JsonObject, shareOf, slug, type Tier, type TierWork, Writer } from "../tier";
import { QUEUE_CAPABILITIES } from "./capabilities";

/** Arguments of the queue, its dead letters and the companion topic. */
export const QUEUE: Tier = {
  name: "queue",
  title: "Queue: MNS and Kafka",
  capabilities: QUEUE_CAPABILITIES,
  compile: (work) => {
    const writer = new Writer("queue");
    for (const item of work) {
      mainQueue(writer, item);
      companions(writer, item);
    }
    return writer.output();
  },
};

function mainQueue(writer: Writer, work: TierWork): void {
  const { target } = work;
  const deadLetter = shareOf(work, "dead-letter")?.policy.settings;
  const deliveries = shareOf(work, "retry")?.policy.settings.deliveries;
  const hold = shareOf(work, "timeout")?.policy.settings.request;
  const redrive = deadLetter?.form === "redrive" ? deadLetter : undefined;
  if (deliveries !== undefined && redrive === undefined) {
    writer.problem(target, "retry.redelivery", {
      message: `${deliveries} deliveries, and then nowhere to go`,
      hint: "add a DeadLetterPolicy.queue",
    });
  }
  if (deliveries !== undefined && redrive?.after !== undefined && redrive.after !== deliveries) {
    writer.problem(target, "retry.redelivery", {
      got: `${deliveries} deliveries`,
      want: `the ${redrive.after} of the dead-letter policy, or say it once`,
    });
  }
  const after = writer.within(target, "dead-letter.after", deliveries ?? redrive?.after ?? 5, 1, 1000);
  const body: JsonObject = {
    ...(hold === undefined
      ? {}
      : { visibility_timeout: writer.within(target, "timeout.request", hold.seconds, 1, 43_200, "s") }),
    ...(redrive === undefined
      ? {}
      : { dlq_policy: { enabled: true, max_receive_count: after, dead_letter_target_queue: redrive.queue } }),
    ...(shareOf(work, "logging") === undefined ? {} : { logging_enabled: true }),
  };
  if (Object.keys(body).length > 0) {
    const kinds = (["timeout", "retry", "dead-letter", "logging"] as const).filter((kind) => work.shares.has(kind));
    writer.document(target, "alicloud_message_service_queue", slug(target), kinds, body);
  }
}

function companions(writer: Writer, work: TierWork): void {
  const deadLetter = shareOf(work, "dead-letter")?.policy.settings;
  if (deadLetter?.form === "redrive") {
    writer.document(work.target, "alicloud_message_service_queue", deadLetter.queue, ["dead-letter"], {
      queue_name: deadLetter.queue,
      message_retention_period: (deadLetter.keep ?? days(7)).seconds,
    });
  }
  if (deadLetter?.form === "companion-topic") {
    writer.document(work.target, "alicloud_alikafka_topic", deadLetter.topic, ["dead-letter"], {
      topic: deadLetter.topic,
      remark: `dead letters of ${slug(work.target)}`,
      ...(deadLetter.partitions === undefined ? {} : { partition_num: deadLetter.partitions }),
    });
  }
}
