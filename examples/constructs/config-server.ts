import { messaging, network } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A configuration server with a document for each of two services. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const config = new messaging.ConfigServer(stack, "Config", { network: vpc });
  config.addDocument("chat", { limits: { maxTokens: 4096 }, features: ["search"] });
  config.addDocument("billing", { currency: "USD" }, { format: "json" });
}
