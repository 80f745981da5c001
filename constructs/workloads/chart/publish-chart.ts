import { Lazy, TerraformOutput, TerraformStack } from "cdktf";
import { type ChartSource, finishedChart } from "./chart-source";
import { writeChart } from "./write-chart";

const published = new WeakMap<TerraformStack, ChartSource[]>();

/**
 * Writes a chart when its stack is synthesized, and says in the stack's output `ChartValues` what it must be given:
 * for whoever installs it without Terraform, and for rules that follow requests into the cluster.
 */
export function publishChart(source: ChartSource): void {
  writeChart(source, () => finishedChart(source));
  const stack = TerraformStack.of(source);
  const known = published.get(stack);
  if (known !== undefined) {
    known.push(source);
    return;
  }
  const charts = [source];
  published.set(stack, charts);
  new TerraformOutput(stack, "ChartValues", {
    value: Lazy.anyValue({
      produce: () => Object.fromEntries(charts.map((it) => [it.chartName, finishedChart(it).values.resolved])),
    }),
    description: "What each chart must be given, by chart.",
  });
}
