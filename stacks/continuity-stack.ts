import type { Construct } from "constructs";
import { Duration, percent } from "../base";
import type { DrillsSpec, Platform, RegionSpec } from "../config";
import { PlatformStack } from "../constructs/core";
import type { GlobalEntry } from "../constructs/edge";
import {
  AlarmContacts,
  Dashboard,
  DrillSchedule,
  type ILogStore,
  LogContacts,
  LogProject,
  type SyntheticProbe,
  TrafficDial,
} from "../constructs/observability";
import { stackProps } from "./environment";

export interface ContinuityStackNeeds {
  readonly entry: GlobalEntry;
  /** By region, and there by `route on gateway`. */
  readonly probes: Readonly<Record<string, Readonly<Record<string, SyntheticProbe>>>>;
}

type DialSpec = NonNullable<NonNullable<Platform["gateways"]>["accelerator"]["dial"]>;

const YEAR_DAYS = 365;

/**
 * What keeps the ways in honest: drills that take gateways or regions out by the clock, and the dial that moves traffic
 * away from slow regions. Nothing depends on it.
 */
export class ContinuityStack extends PlatformStack {
  readonly drills: DrillSchedule | undefined;
  readonly dial: TrafficDial | undefined;

  private readonly project: LogProject;

  constructor(
    scope: Construct,
    id: string,
    private readonly platform: Platform,
    primary: RegionSpec,
    private readonly needs: ContinuityStackNeeds,
  ) {
    super(scope, id, stackProps(platform, primary));
    const { drills, gateways } = platform;
    this.project = new LogProject(this, "ContinuityLogs", { description: "What drills found, and what the dial did" });
    this.drills = drills === undefined ? undefined : this.addDrills(drills, gateways?.domain ?? "");
    const dial = gateways?.accelerator.dial;
    this.dial = dial === undefined ? undefined : this.addDial(dial);
  }

  private addDrills(spec: DrillsSpec, domain: string): DrillSchedule {
    const { observability, routes, alarms } = this.platform;
    const paths = Object.entries(routes).flatMap(([route, { through }]) =>
      through === "gateways" ? [route.replace(/\*$/, "")] : [],
    );
    const drills = new DrillSchedule(this, "Drills", {
      entry: this.needs.entry,
      origin: `https://${domain}`,
      paths,
      takes: spec.takes,
      every: spec.every,
      on: spec.on,
      at: spec.at,
      hold: Duration.parse(spec.hold),
      statusBelow: observability.probes.statusBelow,
      log: this.addStore("Drills", YEAR_DAYS),
    });
    new Dashboard(this, "Board", { projectName: this.project.projectName, charts: [drills.chart()] });
    if (alarms.emails.length > 0) {
      const notify = new LogContacts(this, "DrillContacts", { emails: alarms.emails });
      drills.alarmOnFailure("DrillFailed", { notify });
    }
    return drills;
  }

  private addDial(spec: DialSpec): TrafficDial {
    const { alarms, regions } = this.platform;
    const watches = regions.map(({ id }) => {
      const probes = Object.entries(this.needs.probes[id] ?? {});
      return [id, probes.flatMap(([name, { metrics }]) => (name.startsWith(`${spec.route} on `) ? [metrics] : []))];
    });
    return new TrafficDial(this, "Dial", {
      entry: this.needs.entry,
      watches: Object.fromEntries(watches) as Readonly<Record<string, readonly SyntheticProbe["metrics"][]>>,
      slowFrom: Duration.parse(spec.slowFrom),
      calmBelow: Duration.parse(spec.calmBelow),
      floor: percentOf(spec.floor),
      step: percentOf(spec.step),
      every: Duration.parse(spec.every),
      notify: new AlarmContacts(this, "DialContacts", { emails: alarms.emails }),
      log: this.addStore("Dial", 30),
    });
  }

  private addStore(id: string, retentionDays: number): ILogStore {
    const { deletionProtection } = this.platform;
    return this.project.addStore(id, { retentionDays, shards: 1, fields: { message: "text" }, deletionProtection });
  }
}

const percentOf = (share: string) => percent(Number(share.replace("%", "")));
