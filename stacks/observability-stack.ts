import type { Construct } from "constructs";
import { Duration } from "../base";
import type { Platform, RegionSpec } from "../config";
import { PlatformStack } from "../constructs/core";
import {
  AlarmContacts,
  AlarmSet,
  Dashboard,
  GatewayLog,
  type LadderSignals,
  LogContacts,
  LogProject,
  SyntheticProbe,
} from "../constructs/observability";
import type { ClusterStack } from "./cluster-stack";
import type { DataStack } from "./data-stack";
import type { EdgeStack } from "./edge-stack";
import { stackProps } from "./environment";
import { gatewayCharts } from "./observability/gateway-charts";
import { probedUrls } from "./observability/probed-urls";
import { watchData } from "./observability/watch-data";

export interface ObservabilityStackNeeds {
  readonly cluster: ClusterStack;
  readonly data: DataStack;
  readonly edge: EdgeStack | undefined;
  /** How the rungs of the platform's fallbacks show in the gateway's log. */
  readonly ladders: LadderSignals;
  /** The gateway's own name for the route to each served model. */
  readonly models: Readonly<Record<string, string>>;
}

/**
 * What is watched in a region, and who is called: the gateway's log with a dashboard, a probe for each path that the
 * internet can ask for, alarms on everything that keeps something. Nothing depends on it.
 */
export class ObservabilityStack extends PlatformStack {
  readonly project: LogProject;
  readonly gatewayLog: GatewayLog;
  readonly dashboard: Dashboard;
  /** By route, and by `route on gateway` for each gateway alone. */
  readonly probes: Readonly<Record<string, SyntheticProbe>>;
  /** None when nobody is to be called. */
  readonly alarms: AlarmSet | undefined;

  constructor(
    scope: Construct,
    id: string,
    private readonly platform: Platform,
    region: RegionSpec,
    private readonly needs: ObservabilityStackNeeds,
  ) {
    super(scope, id, stackProps(platform, region));
    const { observability, alarms, deletionProtection } = platform;
    this.project = new LogProject(this, "Logs", { description: "What the platform's gateway writes" });
    this.gatewayLog = new GatewayLog(this, "GatewayLog", {
      project: this.project,
      cluster: needs.cluster.cluster,
      retentionDays: observability.gatewayLog.retentionDays,
      deletionProtection,
    });
    const { store } = this.gatewayLog;
    this.dashboard = new Dashboard(this, "Gateway", {
      projectName: this.project.projectName,
      charts: gatewayCharts(store),
    });
    const rungs = needs.ladders.seen.map((signal) => this.gatewayLog.chartOfRung(signal));
    if (rungs.length > 0) {
      new Dashboard(this, "Rungs", { projectName: this.project.projectName, charts: rungs });
    }
    this.probes = this.addProbes();
    this.alarms = alarms.emails.length === 0 ? undefined : this.addAlarms(alarms.emails);
  }

  private addProbes(): Readonly<Record<string, SyntheticProbe>> {
    const { every, timeout, statusBelow, enabled } = this.platform.observability.probes;
    if (!enabled) return {};
    const isPrimary = this.platform.regions[0]?.id === this.region;
    return Object.fromEntries(
      probedUrls(this.platform, this.needs.edge, isPrimary).map(({ route, gateway, url }) => {
        const name = gateway === undefined ? route : `${route} on ${gateway}`;
        const probe = new SyntheticProbe(this, `Probe${name}`, {
          url,
          every: Duration.parse(every),
          timeout: Duration.parse(timeout),
          statusBelow,
        });
        return [name, probe];
      }),
    );
  }

  private addAlarms(emails: readonly string[]): AlarmSet {
    const { bounds } = this.platform.alarms;
    const contacts = new AlarmContacts(this, "Contacts", { emails });
    const alarms = new AlarmSet(this, "Alarms", { notify: contacts });
    watchData(alarms, this.platform, this.needs.data);
    for (const [side, balancer] of Object.entries(this.needs.edge?.balancers ?? {})) {
      alarms.failures(`${side}-errors`, balancer.metrics.serverErrors(), { statistic: "Value" });
      alarms.failures(`${side}-servers`, balancer.metrics.unhealthyServers(), { statistic: "Value" });
    }
    for (const [route, probe] of Object.entries(this.probes)) {
      probe.metrics.unreachable(alarms, `Probe${route}`, { notify: [contacts.groupName] });
    }
    const notify = new LogContacts(this, "LogContacts", { emails });
    this.gatewayLog.alarmOnErrors("Errors", { notify, atLeast: percentOf(bounds.errors) });
    for (const [model, route] of Object.entries(this.needs.models)) {
      this.gatewayLog.alarmOnRoute(`Model ${model}`, route, { notify, atLeast: percentOf(bounds.errors) });
    }
    for (const signal of this.needs.ladders.seen) {
      const id = `${signal.target} on ${signal.rung}`;
      this.gatewayLog.alarmOnRung(id, signal, { notify, atLeast: percentOf(bounds.degraded) });
    }
    return alarms;
  }
}

/** `5%` reads 5. */
const percentOf = (share: string): number => Number(share.replace("%", ""));
