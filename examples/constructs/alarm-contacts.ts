import { observability } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Two people who hear of alarms. */
export default function example(stack: PlatformStack): void {
  new observability.AlarmContacts(stack, "Ops", { emails: ["ops@example.com", "night@example.com"] });
}
