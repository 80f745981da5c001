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
