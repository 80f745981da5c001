import { data, network } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** Reports on usage and billing. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  new data.AnalyticDatabase(stack, "Reports", { network: vpc, password: SecretRef.variable("reports_password") });
}
