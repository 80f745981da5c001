import { data, network } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** A cache with a standby in the second zone, and an alarm before it is full. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const sessions = new data.RedisCache(stack, "Sessions", {
    network: vpc,
    password: SecretRef.variable("redis_password"),
  });
  sessions.metrics.memoryUsage().alarm(stack, "SessionsFull", { atLeast: 85, notify: ["lumen-ops"] });
}
