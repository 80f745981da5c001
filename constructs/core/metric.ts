import type { Construct } from "constructs";
import { MetricAlarm, type MetricAlarmOptions } from "./metric-alarm";

/**
 * One figure that CloudMonitor keeps about a resource. Immutable.
 * Names are those of https://www.alibabacloud.com/help/en/cms/support/appendix-1-metrics
 */
export class Metric {
  /**
   * @param namespace the product in CloudMonitor, such as `acs_kvstore`
   * @param metricName such as `StandardMemoryUsage`
   * @param dimensions whose figure it is, such as `{ instanceId }`
   */
  constructor(
    readonly namespace: string,
    readonly metricName: string,
    readonly dimensions: Readonly<Record<string, string>>,
  ) {}

  /** Calls somebody when the figure crosses a bound. */
  alarm(scope: Construct, id: string, options: MetricAlarmOptions): MetricAlarm {
    return new MetricAlarm(scope, id, { ...options, metric: this });
  }
}
