/**
 * A rule of Prometheus that calls somebody while an expression holds: `alicloud_arms_prometheus_alert_rule`.
 * https://www.alibabacloud.com/help/en/prometheus/user-guide/create-alert-rules-for-prometheus-instances
 */
import { Construct } from "constructs";
import { ArmsPrometheusAlertRule } from "#alicloud/arms-prometheus-alert-rule";
import { type Duration, minutes } from "../../base";
import { nameOf, PropChecks } from "../core";
import type { IPrometheusContacts } from "./prometheus-contacts";

export interface PrometheusAlertOptions {
  /** What must not hold, in PromQL, such as `up == 0`. */
  readonly expression: string;
  /** What the mail says. It may name labels: `{{ $labels.pod }}`. */
  readonly message: string;
  readonly notify: IPrometheusContacts;
  /** How long it must hold, 1 minute to 1 day, whole minutes. @default 5 minutes */
  readonly for?: Duration;
  /** Labels of the alert. @default none */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface PrometheusAlertProps extends PrometheusAlertOptions {
  readonly prometheus: { readonly prometheusId: string };
}

export class PrometheusAlert extends Construct {
  readonly resource: ArmsPrometheusAlertRule;

  constructor(scope: Construct, id: string, props: PrometheusAlertProps) {
    super(scope, id);
    const { expression, message, labels = {}, prometheus, notify } = props;
    const holds = props.for ?? minutes(5);
    new PropChecks(this)
      .expect("expression", expression, (it) => it.trim() !== "", "an expression in PromQL such as up == 0")
      .expect("message", message, (it) => it.trim() !== "", "what the mail says")
      .expect(
        "for",
        holds,
        ({ minutes: amount }) => Number.isInteger(amount) && amount >= 1 && amount <= 1440,
        "whole minutes, 1m to 1d",
      )
      .done();
    this.resource = new ArmsPrometheusAlertRule(this, "Resource", {
      clusterId: prometheus.prometheusId,
      prometheusAlertRuleName: nameOf(this, "alarm"),
      expression,
      duration: `${holds.minutes}`,
      message,
      notifyType: "DISPATCH_RULE",
      dispatchRuleId: notify.dispatchRuleId,
      ...(Object.keys(labels).length === 0
        ? {}
        : { labels: Object.entries(labels).map(([name, value]) => ({ name, value })) }),
    });
  }
}
