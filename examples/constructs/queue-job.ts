import { hours } from "../../base";
import { workloads } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** One training job for each message of a topic, two at once, six hours at most. */
export default function example(stack: PlatformStack): void {
  new workloads.QueueJob(stack, "Training", {
    image: "registry.example.com/lumen/training:2.3.0",
    topic: "training.requests",
    deadLetterTopic: "training.requests.dlq",
    atOnce: 2,
    timeLimit: hours(6),
    gpu: workloads.GpuRequest.whole(1),
    domain: "text",
    environment: { KAFKA_BOOTSTRAP_SERVERS: "kafka.example.com:9095", KAFKA_USERNAME: "training" },
    secrets: { KAFKA_PASSWORD: SecretRef.variable("kafka_training_password") },
  });
}
