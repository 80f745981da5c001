import { data, network } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** Search among embeddings. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  new data.VectorDatabase(stack, "Embeddings", { network: vpc, password: SecretRef.variable("vectors_password") });
}
