import type { Construct } from "constructs";
import { Metric, type MetricAlarm, type MetricAlarmOptions } from "../core";

type Watch = Omit<MetricAlarmOptions, "atLeast" | "below" | "statistic">;

/** What CloudMonitor knows of a probe (`acs_networkmonitor`). */
export class ProbeMetrics {
  constructor(private readonly taskId: string) {}

  /** Milliseconds until the answer was there, over all places. */
  responseTime(): Metric {
    return new Metric("acs_networkmonitor", "ResponseTime", { taskId: this.taskId });
  }

  /** Share of the answers that were as wanted, percent. It has a statistic of its own: alarms come from `unreachable`. */
  availability(): Metric {
    return new Metric("acs_networkmonitor", "Availability", { taskId: this.taskId });
  }

  /** Calls when fewer than this share of the answers were as wanted, percent. @default 70: of three places, one may fail */
  unreachable(scope: Construct, id: string, options: Watch & { readonly below?: number }): MetricAlarm {
    const { below = 70, ...watch } = options;
    return this.availability().alarm(scope, id, { ...watch, below, statistic: "Availability" });
  }
}
