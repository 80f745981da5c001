import { messaging } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Events about degraded answers become work in a queue. */
export default function example(stack: PlatformStack): void {
  const review = new messaging.DeadLetterQueue(stack, "Review", { notify: ["lumen-ops"] });
  new messaging.EventRule(stack, "Degraded", {
    bus: new messaging.EventBus(stack, "Bus"),
    pattern: { source: ["lumen.gateway"], type: ["degraded"] },
    target: messaging.EventTarget.queue(review.work),
    deadLetters: review.deadLetters,
  });
}
