import { network } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A network in two zones, with a way out for nodes and pods. */
export default function example(stack: PlatformStack): void {
  new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
}
