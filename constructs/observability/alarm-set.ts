/**
 * Alarms of the four kinds that most things need, with bounds that suit most of them, for one group of contacts. Each is an
 * alarm of CloudMonitor on a figure that a construct gives as `metrics`.
 */
import { Construct } from "constructs";
import { minutes } from "../../base";
import { type Metric, type MetricAlarm, type MetricAlarmOptions } from "../core";
import type { IAlarmContacts } from "./alarm-contacts";

export interface AlarmSetProps {
  readonly notify: IAlarmContacts;
}

type Tuning = Pick<MetricAlarmOptions, "statistic" | "period" | "periods" | "level" | "silence">;

export class AlarmSet extends Construct {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: AlarmSetProps,
  ) {
    super(scope, id);
  }

  /** Something that runs full: at this share or more, percent, for 15 minutes. @default 85 */
  fullness(id: string, metric: Metric, options: Tuning & { readonly atLeast?: number } = {}): MetricAlarm {
    return this.above(id, metric, { atLeast: 85, ...options });
  }

  /** Work that waits: this many or more for 15 minutes. */
  backlog(id: string, metric: Metric, options: Tuning & { readonly atLeast: number }): MetricAlarm {
    return this.above(id, metric, options);
  }

  /** Something that must not happen at all: this many or more, three minutes in a row. @default 1 */
  failures(id: string, metric: Metric, options: Tuning & { readonly atLeast?: number } = {}): MetricAlarm {
    return this.above(id, metric, { atLeast: 1, period: minutes(1), ...options });
  }

  /** A share of successes that falls below this, percent, for 15 minutes. @default 99 */
  successes(id: string, metric: Metric, options: Tuning & { readonly below?: number } = {}): MetricAlarm {
    const { below = 99, ...tuning } = options;
    return metric.alarm(this, id, { ...tuning, below, notify: this.groups });
  }

  private above(id: string, metric: Metric, options: Tuning & { readonly atLeast: number }): MetricAlarm {
    return metric.alarm(this, id, { ...options, notify: this.groups });
  }

  private get groups(): readonly string[] {
    return [this.props.notify.groupName];
  }
}
