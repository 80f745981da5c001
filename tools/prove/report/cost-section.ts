import { type CostLine } from "../cost/cost";
import { type Size } from "../cost/size";
import { table } from "./table";

/** What the generated configuration costs, as ratios in one run. */
export function costSection(lines: readonly CostLine[], sizes: readonly Size[]): string {
  const [direct, minimal] = lines.map(({ cost }) => cost);
  if (direct === undefined || minimal === undefined) return "";
  const ratio = (value: number, base: number): string => (value / base).toFixed(2);
  const rows = lines.map(({ name, cost: { p50, p99, perSecond } }) => [
    name,
    `${p50.toFixed(2)} ms`,
    `${p99.toFixed(2)} ms`,
    `${Math.round(perSecond)}`,
    ratio(p50, direct.p50),
    ratio(p50, minimal.p50),
    ratio(p99, minimal.p99),
    ratio(perSecond, minimal.perSecond),
  ]);
  const head = [
    "configuration",
    "p50",
    "p99",
    "requests/s",
    "p50 / direct",
    "p50 / minimal",
    "p99 / minimal",
    "requests/s / minimal",
  ];
  const bytes = sizes.map(({ routes, translateSeconds, configBytes, allocatedBytes }) => [
    String(routes),
    `${translateSeconds.toFixed(1)} s`,
    `${(configBytes / 1024).toFixed(0)} KiB`,
    `${(allocatedBytes / 2 ** 20).toFixed(1)} MiB`,
  ]);
  return [
    "## Cost",
    "A route with one policy switched on, against no proxy (`direct`) and an Envoy with a hand-written least configuration, in alternating rounds of one run; medians of the rounds. The upstream is an nginx that answers half a kilobyte at once, so that ratios look large: beside a model's answer the difference is nothing. One client, upstream and Envoy share the machine. Latency is one request after another, throughput 16 at a time. Only the ratios mean something.",
    table(head, rows),
    "Configuration and memory by the number of routes, each with a timeout, a retry, a breaker and a limit for each tenant. Translating is `egctl`'s time; memory is what Envoy says it has allocated.",
    table(["routes", "translated in", "configuration", "allocated"], bytes),
  ].join("\n\n");
}
