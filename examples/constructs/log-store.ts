import { observability } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** What a service writes as JSON, kept for a week, with a figure on a dashboard. */
export default function example(stack: PlatformStack): void {
  const project = new observability.LogProject(stack, "Logs");
  const store = project.addStore("Billing", { retentionDays: 7, fields: { invoice: "text", amount: "double" } });
  new observability.ContainerLog(stack, "Lines", { store, cluster: { clusterId: "c0123" }, container: "billing" });
  const query = "* | select date_trunc('minute', __time__) as minute, sum(amount) as amount group by minute";
  const charts = [{ title: "Amount", store, query, kind: "line", x: ["minute"], y: ["amount"] }] as const;
  new observability.Dashboard(stack, "Sales", { projectName: project.projectName, charts });
}
