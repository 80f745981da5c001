import { minutes } from "../../base";
import { messaging } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Video jobs of up to half an hour; the first one that fails five times raises an alarm. */
export default function example(stack: PlatformStack): void {
  new messaging.DeadLetterQueue(stack, "Video", { notify: ["lumen-ops"], visibilityTimeout: minutes(30) });
}
