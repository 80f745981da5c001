import { data, network } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** One cluster, a database and an account for each of two services. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const database = new data.RelationalDatabase(stack, "Main", { network: vpc });
  database.addDatabase("chat", { password: SecretRef.variable("polardb_chat_password") });
  database.addDatabase("billing", { password: SecretRef.variable("polardb_billing_password") });
}
