import { engineDirectory } from "../../../../tools/plan/engines";
import { describeWith } from "../../support/describe-with";
import { type KafkaBroker } from "../../../../tools/prove/harness/kafka-broker";

export { KafkaBroker, type KafkaRecord } from "../../../../tools/prove/harness/kafka-broker";

/** A `describe` that needs Kafka. */
export function describeWithKafka<B extends KafkaBroker>(
  title: string,
  start: () => Promise<B>,
  body: (start: () => Promise<B>) => void,
): void {
  const remedy = "Kafka is not there: npm run engines";
  describeWith(engineDirectory("kafka"), { title, remedy }, () => body(start));
}
