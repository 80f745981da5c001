import { App, Chart } from "cdk8s";
import type { JsonObject } from "../../../policies/enforcement";

/** Kubernetes objects of typed cdk8s constructs, as plain data, in the order in which they were made. */
export function manifestsOf(define: (chart: Chart) => void): readonly JsonObject[] {
  const chart = new Chart(new App(), "objects", { disableResourceNameHashes: true });
  define(chart);
  return chart.toJson() as readonly JsonObject[];
}
