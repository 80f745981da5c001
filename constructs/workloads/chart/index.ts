export { type ChartSource, finishedChart } from "./chart-source";
export { ChartValues } from "./chart-values";
export { HelmChart, type HelmChartProps, labelOf } from "./helm-chart";
export { publishChart } from "./publish-chart";
export { CHARTS, writeChart } from "./write-chart";
