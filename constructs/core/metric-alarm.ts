/**
 * An alarm on one figure of CloudMonitor: `alicloud_cms_alarm`.
 * https://www.alibabacloud.com/help/en/cms/user-guide/create-an-alert-rule
 */
import { Construct } from "constructs";
import { CmsAlarm } from "#alicloud/cms-alarm";
import { type Duration, hours, minutes } from "../../base";
import { nameOf, tagsOf } from "./context";
import { PropChecks } from "./prop-checks";

/** Which side of which bound is wrong, in the unit of the metric. Exactly one. */
export type AlarmBound =
  { readonly atLeast: number; readonly below?: never } | { readonly below: number; readonly atLeast?: never };

export type MetricAlarmOptions = AlarmBound & {
  /** Names of CloudMonitor contact groups that are called. At least one. */
  readonly notify: readonly string[];
  /** How the samples of a period become one figure; `Availability` is that of site monitors alone. @default "Average" */
  readonly statistic?: "Average" | "Maximum" | "Minimum" | "Value" | "Sum" | "Availability";
  /** Length of a period: 1 minute to 1 hour, whole minutes. @default 5 minutes */
  readonly period?: Duration;
  /** Periods in a row that must be wrong, 1 to 100. @default 3 */
  readonly periods?: number;
  /** How loud. @default "critical" */
  readonly level?: "critical" | "warn" | "info";
  /** Silence after a call while nothing changed: 5 minutes to 1 day. @default 1 hour */
  readonly silence?: Duration;
};

export type MetricAlarmProps = MetricAlarmOptions & {
  readonly metric: {
    readonly namespace: string;
    readonly metricName: string;
    readonly dimensions: Readonly<Record<string, string>>;
  };
};

export class MetricAlarm extends Construct {
  readonly resource: CmsAlarm;

  constructor(scope: Construct, id: string, props: MetricAlarmProps) {
    super(scope, id);
    const { metric, notify, statistic = "Average", periods = 3, level = "critical" } = props;
    const period = props.period ?? minutes(5);
    const silence = props.silence ?? hours(1);
    new PropChecks(this)
      .expect(
        "notify",
        notify,
        (groups) => groups.length > 0,
        "at least one contact group: an alarm must reach somebody",
      )
      .expect(
        "period",
        period,
        ({ seconds }) => seconds >= 60 && seconds <= 3600 && seconds % 60 === 0,
        "whole minutes, 1m to 1h",
      )
      .expect("silence", silence, ({ seconds }) => seconds >= 300 && seconds <= 86_400, "5m to 1d")
      .expectWhole("periods", periods, 1, 100)
      .expect("threshold", props.atLeast ?? props.below, (bound) => Number.isFinite(bound), "a finite number")
      .done();

    const escalation = {
      comparisonOperator: props.atLeast === undefined ? "<" : ">=",
      statistics: statistic,
      threshold: `${props.atLeast ?? props.below}`,
      times: periods,
    };
    this.resource = new CmsAlarm(this, "Resource", {
      name: nameOf(this, "alarm"),
      project: metric.namespace,
      metric: metric.metricName,
      metricDimensions: JSON.stringify([metric.dimensions]),
      contactGroups: [...notify],
      period: period.seconds,
      silenceTime: silence.seconds,
      effectiveInterval: "00:00-23:59",
      ...(level === "critical" ? { escalationsCritical: escalation } : {}),
      ...(level === "warn" ? { escalationsWarn: escalation } : {}),
      ...(level === "info" ? { escalationsInfo: escalation } : {}),
      tags: tagsOf(this),
    });
  }
}
