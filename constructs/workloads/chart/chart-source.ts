import type { IConstruct } from "constructs";
import type { HelmChart } from "./helm-chart";

/** Something that comes as a Helm chart, which is complete once its stack is synthesized. */
export interface ChartSource extends IConstruct {
  /** Name of chart and release. */
  readonly chartName: string;
  /** Where its objects live. */
  readonly namespace: string;
  /** The chart as it is by now. */
  makeChart(): HelmChart;
}

const finished = new WeakMap<ChartSource, HelmChart>();

/** The chart, made once: for what is asked when the tree is complete, such as lazy values. */
export function finishedChart(source: ChartSource): HelmChart {
  const known = finished.get(source);
  if (known !== undefined) return known;
  const chart = source.makeChart();
  finished.set(source, chart);
  return chart;
}
