import { data, network } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Training data that many machines mount at once. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  new data.FileStore(stack, "Training", { network: vpc });
}
