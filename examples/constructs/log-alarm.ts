import { observability } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A call when somebody fails to sign in ten times within five minutes. */
export default function example(stack: PlatformStack): void {
  new observability.LogAlarm(stack, "SignIns", {
    store: observability.LogStore.fromNames("platform-logs", "auth"),
    query: "event: denied | select user, count(1) as denials group by user order by denials desc limit 1",
    when: "denials >= 10",
    message: "Somebody fails to sign in again and again.",
    notify: observability.LogContacts.fromId("platform-ops"),
  });
}
