import { observability } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A mail when a pod of the cluster keeps restarting. */
export default function example(stack: PlatformStack): void {
  const notify = new observability.PrometheusContacts(stack, "Ops", { emails: ["ops@example.com"] });
  observability.PrometheusService.ofCluster(stack, "Figures", { clusterId: "c0123" }).addAlert("Restarts", {
    expression: "increase(kube_pod_container_status_restarts_total[15m]) > 3",
    message: "{{ $labels.namespace }}/{{ $labels.pod }} keeps restarting",
    notify,
  });
}
