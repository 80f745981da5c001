import { minutes } from "../../base";
import { observability } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Asks for a path every five minutes, and calls when most places get no answer. */
export default function example(stack: PlatformStack): void {
  const probe = new observability.SyntheticProbe(stack, "Chat", {
    url: "https://api.example.com/v1/chat/health",
    every: minutes(5),
  });
  probe.metrics.unreachable(stack, "ChatDown", { notify: ["platform-ops"] });
}
