import { engineDirectory } from "../../../../tools/plan/engines";
import { type KafkaBroker } from "../../../../tools/prove/harness/kafka-broker";

export { KafkaBroker, type KafkaRecord } from "../../../../tools/prove/harness/kafka-broker";

/** A `describe` that needs Kafka. Where it is not fetched it skips, loudly; under CI it fails. */
export function describeWithKafka<B extends KafkaBroker>(
  title: string,
  start: () => Promise<B>,
  body: (start: () => Promise<B>) => void,
): void {
  if (engineDirectory("kafka") !== undefined) {
    describe(title, () => {
      body(start);
    });
    return;
  }
  const missing = "Kafka is not there: npm run engines";
  if (process.env["CI"] !== undefined) {
    describe(title, () => {
      it("has its engine", () => {
        throw new Error(missing);
      });
    });
    return;
  }
  console.warn(`SKIPPED: ${title}. ${missing}`);
  describe.skip(title, () => {
    it("needs its engine", () => undefined);
  });
}
