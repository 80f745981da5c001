/**
 * The access log of the cluster's gateway (Envoy Gateway): a log store with the fields that `LoggingPolicy` writes, filled
 * from the gateway's pods, with alarms on what is in it.
 */
import { Construct } from "constructs";
import type { Duration } from "../../base";
import { PropChecks, type StatefulProps } from "../core";
import { ContainerLog } from "./container-log";
import type { DashboardChart } from "./dashboard";
import { LogAlarm } from "./log-alarm";
import type { ILogContacts } from "./log-contacts";
import type { ILogProject } from "./log-project";
import type { LogFieldType, LogStore } from "./log-store";
import type { RungSignal } from "./rung-signals";

export interface GatewayLogProps extends StatefulProps {
  readonly project: ILogProject;
  /** The cluster whose gateway it is. It must have the add-on `loongcollector`. */
  readonly cluster: { readonly clusterId: string };
  /** Days that lines are kept, 1 to 3650. @default 30 */
  readonly retentionDays?: number;
}

export interface ShareAlarmOptions {
  readonly notify: ILogContacts;
  /** Share of the requests that is wrong, percent, above 0 and up to 100. @default 5 */
  readonly atLeast?: number;
  /** How far back it looks, whole minutes, 1 minute to 1 day. @default 5 minutes */
  readonly window?: Duration;
}

/** What `LoggingPolicy.access().withLadderSteps()` writes, and how it is searched. */
export const GATEWAY_LOG_FIELDS = {
  time: "text",
  method: "text",
  path: "text",
  protocol: "text",
  status: "long",
  duration_ms: "long",
  bytes_in: "long",
  bytes_out: "long",
  request_id: "text",
  route: "text",
  tries: "long",
  upstream: "text",
  upstream_cluster: "text",
  flags: "text",
  details: "text",
  degraded: "text",
  cache: "text",
} as const satisfies Readonly<Record<string, LogFieldType>>;

/** Envoy Gateway puts these on the pods that carry traffic. */
const PROXY_LABELS = { "app.kubernetes.io/component": "proxy", "app.kubernetes.io/managed-by": "envoy-gateway" };
const PROXY_CONTAINER = "envoy";

export class GatewayLog extends Construct {
  readonly store: LogStore;
  readonly resource: LogStore["resource"];

  constructor(scope: Construct, id: string, props: GatewayLogProps) {
    super(scope, id);
    const { project, cluster, retentionDays = 30, deletionProtection = true } = props;
    this.store = project.addStore("Gateway", { retentionDays, fields: GATEWAY_LOG_FIELDS, deletionProtection });
    this.resource = this.store.resource;
    new ContainerLog(this, "Collection", {
      store: this.store,
      cluster,
      container: PROXY_CONTAINER,
      podLabels: PROXY_LABELS,
    });
  }

  /** Calls when too many requests end in an answer of 500 or above. */
  alarmOnErrors(id: string, options: ShareAlarmOptions): LogAlarm {
    return this.alarmOnShare(id, "1 = 1", "status >= 500", "requests end in an answer of 500 or above", options);
  }

  /**
   * Calls when too many requests of one of the gateway's routes end in an answer of 500 or above, such as those to one
   * served model.
   * @param route the gateway's own name for it
   */
  alarmOnRoute(id: string, route: string, options: ShareAlarmOptions): LogAlarm {
    const message = `requests to ${route} end in an answer of 500 or above`;
    return this.alarmOnShare(id, ofRoute(route), "status >= 500", message, options);
  }

  /** Calls when too many of a route's requests are answered by a rung of its ladder. */
  alarmOnRung(id: string, { target, rung, route, condition }: RungSignal, options: ShareAlarmOptions): LogAlarm {
    return this.alarmOnShare(id, ofRoute(route), condition, `requests of ${target} are answered by ${rung}`, options);
  }

  /** The share of a route's requests that a rung of its ladder answers, minute by minute, in percent. */
  chartOfRung({ target, rung, route, condition }: RungSignal): DashboardChart {
    const minute = "date_format(date_trunc('minute', __time__), '%H:%i') as minute";
    const share = `round(count_if(${condition}) * 100.0 / count(1), 2) as share`;
    return {
      title: `${target}: ${rung}`,
      store: this.store,
      query: `* | select ${minute}, ${share} where ${ofRoute(route)} group by minute order by minute limit 1500`,
      kind: "line",
      x: ["minute"],
      y: ["share"],
    };
  }

  private alarmOnShare(
    id: string,
    among: string,
    wrong: string,
    message: string,
    options: ShareAlarmOptions,
  ): LogAlarm {
    const { notify, atLeast = 5, window } = options;
    new PropChecks(this)
      .expect(`${id}.atLeast`, atLeast, (share) => share > 0 && share <= 100, "a percentage above 0 and up to 100")
      .done();
    return new LogAlarm(this, id, {
      store: this.store,
      query: `* | select coalesce(count_if(${wrong}) * 100.0 / nullif(count(1), 0), 0) as share where ${among}`,
      when: `share >= ${atLeast}`,
      message: `${atLeast} % or more of the ${message}.`,
      notify,
      ...(window === undefined ? {} : { window }),
    });
  }
}

/** Envoy Gateway names a route `httproute/NAMESPACE/NAME/rule/...`. */
const ofRoute = (name: string): string => `route like 'httproute/%/${name}/%'`;
