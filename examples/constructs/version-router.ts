import { workloads } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";
import { route } from "../../policies";

/** Two versions side by side; one request in ten gets the next one. */
export default function example(stack: PlatformStack): void {
  const v1 = new workloads.Microservice(stack, "Chat", { image: "registry.example.com/lumen/chat:2.3.0" });
  const v2 = new workloads.Microservice(stack, "ChatNext", { image: "registry.example.com/lumen/chat:2.4.0" });
  new workloads.VersionRouter(stack, "Versions", {
    route: route("/v1/chat", { to: v1 }),
    versions: { v1, v2 },
    split: workloads.VersionSplit.weights({ v1: 90, v2: 10 }),
  });
}
