/**
 * An alarm on what a query finds in a log store: `alicloud_sls_alert`.
 * https://www.alibabacloud.com/help/en/sls/user-guide/create-an-alert-monitoring-rule-for-logs
 */
import { Construct } from "constructs";
import { SlsAlert } from "#alicloud/sls-alert";
import { type Duration, hours, minutes } from "../../base";
import { environmentOf, nameOf, PropChecks } from "../core";
import type { ILogContacts } from "./log-contacts";
import type { ILogStore } from "./log-store";

export interface LogAlarmProps {
  readonly store: ILogStore;
  /** A search, `|`, and SQL that gives one row, such as `* | select count(*) as failures where status >= 500`. */
  readonly query: string;
  /** When that row is wrong, such as `failures > 10`. */
  readonly when: string;
  readonly notify: ILogContacts;
  /** What the mail says. One sentence. */
  readonly message: string;
  /** How far back the query looks, 1 minute to 1 day, whole minutes. @default 5 minutes */
  readonly window?: Duration;
  /** How often it is asked, 1 minute to 1 day, whole minutes. @default 1 minute */
  readonly every?: Duration;
  /** Times in a row that it must be wrong, 1 to 100. @default 2 */
  readonly times?: number;
  /** How loud. @default "high" */
  readonly severity?: keyof typeof SEVERITIES;
  /** Silence after a call while it stays wrong, 1 minute to 1 day, whole minutes. @default 1 hour */
  readonly silence?: Duration;
}

const SEVERITIES = { critical: 10, high: 8, medium: 6, low: 4, report: 2 } as const;

export class LogAlarm extends Construct {
  readonly resource: SlsAlert;

  constructor(scope: Construct, id: string, props: LogAlarmProps) {
    super(scope, id);
    const { store, query, when, times = 2, severity = "high", message } = props;
    const { window = minutes(5), every = minutes(1), silence = hours(1) } = props;
    const { region = "" } = environmentOf(this);
    new PropChecks(this)
      .expect("environment", region, (it) => it !== "", "a region: the query names it", "use a PlatformStack")
      .expect("query", query, (it) => it.includes("|"), 'a search, "|", and SQL', "such as * | select count(*) as n")
      .expect("when", when, (it) => it.trim() !== "", "a condition on the row, such as failures > 10")
      .expect("message", message, (it) => it.trim() !== "", "what the mail says")
      .expect("window", window, wholeMinutes, WHOLE_MINUTES)
      .expect("every", every, wholeMinutes, WHOLE_MINUTES)
      .expect("silence", silence, wholeMinutes, WHOLE_MINUTES)
      .expectWhole("times", times, 1, 100)
      .done();
    const name = nameOf(this, "alarm");
    this.resource = new SlsAlert(this, "Resource", {
      projectName: store.projectName,
      alertName: name,
      displayName: name,
      status: "ENABLED",
      schedule: { type: "FixedRate", interval: `${every.minutes}m` },
      configuration: {
        version: "2.0",
        type: "default",
        dashboard: "internal-alert-analysis",
        queryList: [
          {
            storeType: "log",
            project: store.projectName,
            store: store.storeName,
            region,
            query,
            timeSpanType: "Relative",
            start: `-${window.minutes}m`,
            end: "now",
            powerSqlMode: "auto",
          },
        ],
        groupConfiguration: { type: "no_group" },
        severityConfigurations: [
          { severity: SEVERITIES[severity], evalCondition: { condition: when, countCondition: "" } },
        ],
        threshold: times,
        noDataFire: false,
        sendResolved: true,
        autoAnnotation: true,
        annotations: [
          { key: "title", value: name },
          { key: "desc", value: message },
        ],
        policyConfiguration: {
          alertPolicyId: "sls.builtin.dynamic",
          actionPolicyId: props.notify.actionPolicyId,
          repeatInterval: `${silence.minutes}m`,
        },
      },
    });
  }
}

const WHOLE_MINUTES = "whole minutes, 1m to 1d";
const wholeMinutes = ({ minutes: amount }: Duration): boolean =>
  Number.isInteger(amount) && amount >= 1 && amount <= 1440;
