import { data, network } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** A cluster for each service, so that none feels the load of another. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const databases = new data.ServiceDatabases(stack, "Databases", { network: vpc, mode: "dedicated" });
  databases.addDatabase("chat", { password: SecretRef.variable("polardb_chat_password") });
  databases.addDatabase("billing", { password: SecretRef.variable("polardb_billing_password") });
}
