import type { DashboardChart, ILogStore } from "../../constructs/observability";

const MINUTE = "date_format(date_trunc('minute', __time__), '%H:%i') as minute";

/** What the gateway does, minute by minute and route by route. */
export function gatewayCharts(store: ILogStore): readonly DashboardChart[] {
  const overTime = (title: string, figures: Readonly<Record<string, string>>): DashboardChart => ({
    title,
    store,
    query: `* | select ${[MINUTE, ...columns(figures)].join(", ")} group by minute order by minute limit 1500`,
    kind: "line",
    x: ["minute"],
    y: Object.keys(figures),
  });
  const byRoute = (title: string, figures: Readonly<Record<string, string>>, where = ""): DashboardChart => ({
    title,
    store,
    query: `* | select ${["route", ...columns(figures)].join(", ")} ${where}group by route order by ${Object.keys(figures)[0] ?? "route"} desc limit 50`,
    kind: "table",
  });
  return [
    overTime("Requests a minute", { requests: "count(1)", errors: "count_if(status >= 500)" }),
    overTime("Milliseconds until the end of an answer", {
      p50: "approx_percentile(duration_ms, 0.5)",
      p95: "approx_percentile(duration_ms, 0.95)",
      p99: "approx_percentile(duration_ms, 0.99)",
    }),
    overTime("Lesser answers a minute", {
      degraded: "count_if(degraded is not null and degraded not in ('', '-', 'null'))",
      stale: "count_if(cache = 'STALE')",
      retried: "count_if(tries > 1)",
    }),
    byRoute("Errors by route", { errors: "count_if(status >= 500)", requests: "count(1)" }),
  ];
}

function columns(figures: Readonly<Record<string, string>>): string[] {
  return Object.entries(figures).map(([name, sql]) => `${sql} as ${name}`);
}
