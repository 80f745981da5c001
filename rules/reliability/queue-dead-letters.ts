import type { Block } from "../block";
import type { Context } from "../context";
import { oneOf } from "../expect";
import { SKIP, type Rule } from "../rule";

/** A queue that takes the dead letters of others has none itself. */
function isTarget(block: Block, context: Context): boolean {
  return context.resources(block.type).some((other) => {
    const target = other.read("dlq_policy.dead_letter_target_queue");
    if (target.state === "unknown") return context.referenced(other, target.reference) === block;
    return target.state === "known" && target.value === block.text("queue_name");
  });
}

export const queueDeadLetters: Rule = {
  id: "REL-009",
  title: "What a queue can't deliver is kept",
  why: "a message that fails again and again is lost or stops the rest",
  source: "Alibaba Cloud SMQ, dead-letter queues",
  level: "warning",
  resourceTypes: ["alicloud_message_service_queue"],
  judge: (block, context) => {
    if (isTarget(block, context)) return SKIP;
    return oneOf(block, "dlq_policy.enabled", [true]);
  },
};
