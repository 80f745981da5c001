import { workloads } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** What is called is upgraded before its callers; each upgrade keeps to the numbers of `upgrades/plan.json`. */
export default function example(stack: PlatformStack): void {
  const auth = new workloads.Microservice(stack, "Auth", { image: "registry.example.com/lumen/auth:2.3.0" });
  const chat = new workloads.Microservice(stack, "Chat", {
    image: "registry.example.com/lumen/chat:2.3.0",
    replicas: workloads.Replicas.between(4, 20),
    calls: [auth],
  });
  new workloads.UpgradeManager(stack, "Upgrades", { services: [chat, auth] });
}
