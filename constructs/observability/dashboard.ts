/**
 * A dashboard of queries over log stores: `alicloud_log_dashboard`.
 * https://www.alibabacloud.com/help/en/sls/user-guide/dashboard-overview
 */
import { Construct } from "constructs";
import { LogDashboard } from "#alicloud/log-dashboard";
import { type Duration, hours, stableJson } from "../../base";
import { nameOf, PropChecks } from "../core";
import type { ILogStore } from "./log-store";

export interface DashboardChart {
  readonly title: string;
  readonly store: ILogStore;
  /** A search, `|`, and SQL. */
  readonly query: string;
  /** How the rows are drawn. */
  readonly kind: "line" | "column" | "table" | "number";
  /** Columns of the result along the bottom. @default none, as tables and numbers need */
  readonly x?: readonly string[];
  /** Columns of the result that are drawn. @default none, as tables need */
  readonly y?: readonly string[];
  /** How far back it looks, whole seconds, up to 30 days. @default 1 hour */
  readonly window?: Duration;
}

export interface DashboardProps {
  readonly projectName: string;
  /** At least one, two in a row, in this order. */
  readonly charts: readonly DashboardChart[];
}

const COLUMNS = 2;
const WIDTH = 10;
const HEIGHT = 8;

export class Dashboard extends Construct {
  readonly resource: LogDashboard;

  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { charts, projectName } = props;
    const checks = new PropChecks(this)
      .expect("charts", charts, (all) => all.length > 0, "at least one chart")
      .expect("charts", charts, (all) => new Set(all.map(({ title }) => title)).size === all.length, "each title once");
    for (const { title, query, kind, x = [], y = [], window = hours(1) } of charts) {
      const field = `charts.${title}`;
      checks
        .expect(field, query, (it) => it.includes("|"), 'a search, "|", and SQL')
        .expect(`${field}.window`, window, inRange, "whole seconds, 1s to 30d")
        .expect(
          `${field}.x`,
          kind,
          (it) => x.length > 0 || it === "table" || it === "number",
          "a column for the bottom",
        )
        .expect(`${field}.y`, kind, (it) => y.length > 0 || it === "table", "a column to draw");
    }
    checks.done();
    const name = nameOf(this, "dashboard");
    this.resource = new LogDashboard(this, "Resource", {
      projectName,
      dashboardName: name,
      displayName: name,
      attribute: stableJson({ type: "grid" }),
      charList: stableJson(charts.map(drawn)),
    });
  }
}

/** A chart in the words of the API: https://www.alibabacloud.com/help/en/sls/developer-reference/api-create-dashboard */
function drawn(chart: DashboardChart, index: number): object {
  const { title, store, query, kind, x = [], y = [], window = hours(1) } = chart;
  return {
    title: `chart-${index + 1}`,
    type: kind,
    action: {},
    search: { logstore: store.storeName, topic: "", query, start: `-${window.seconds}s`, end: "now" },
    display: {
      displayName: title,
      xAxis: x,
      yAxis: y,
      xPos: (index % COLUMNS) * WIDTH,
      yPos: Math.floor(index / COLUMNS) * HEIGHT,
      width: WIDTH,
      height: HEIGHT,
    },
  };
}

const inRange = ({ seconds: amount }: Duration): boolean =>
  Number.isInteger(amount) && amount >= 1 && amount <= 30 * 86_400;
