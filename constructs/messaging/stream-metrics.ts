import { Metric } from "../core";

/** What CloudMonitor knows of a Kafka instance (`acs_kafka`). */
export class StreamMetrics {
  constructor(private readonly instanceId: string) {}

  /** Messages that a consumer group has not read yet, over all its topics. */
  lag(group: string): Metric {
    return this.metric("message_accumulation", { consumerGroup: group });
  }

  /** Messages per second that arrive at a topic, such as one of dead letters. */
  arrivals(topic: string): Metric {
    return this.metric("topic_message_num_input", { topic });
  }

  /** Bytes per second that arrive. */
  bytesIn(): Metric {
    return this.metric("instance_message_input", {});
  }

  private metric(name: string, dimensions: Readonly<Record<string, string>>): Metric {
    return new Metric("acs_kafka", name, { instanceId: this.instanceId, ...dimensions });
  }
}
