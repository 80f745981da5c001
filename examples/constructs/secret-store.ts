import { access, network } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** Secrets in a KMS instance that only this network reaches. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const secrets = new access.SecretStore(stack, "Secrets", { instance: { network: vpc } });
  secrets.addSecret("DatabasePassword", { value: SecretRef.variable("db_password"), version: "v1" });
}
