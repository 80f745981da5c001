import { observability } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** The access log of a cluster's gateway, and a call when one request in twenty fails. */
export default function example(stack: PlatformStack): void {
  const project = new observability.LogProject(stack, "Logs");
  const log = new observability.GatewayLog(stack, "Access", { project, cluster: { clusterId: "c0123" } });
  const notify = new observability.LogContacts(stack, "Ops", { emails: ["ops@example.com"] });
  log.alarmOnErrors("Errors", { notify, atLeast: 5 });
}
