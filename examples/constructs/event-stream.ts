import { messaging, network } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** Two services that speak through a topic with dead letters. Users, group and rules follow. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const events = new messaging.EventStream(stack, "Events", { network: vpc });
  events.addTopic("chat.events", { partitions: 12 });
  events.publish({ name: "chat", password: SecretRef.variable("kafka_chat_password") }, "chat.events");
  events.consume({ name: "billing", password: SecretRef.variable("kafka_billing_password") }, "chat.events");
}
