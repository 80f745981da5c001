/**
 * Lets the alarms of probes lower a slow region's share of the traffic behind a global entry, and give it back: a function
 * of Function Compute (`alicloud_fcv3_function`) that looks at the alarms (`alicloud_cms_alarm`) every few minutes and
 * moves each dial one step at most. Between two bounds it moves nothing, so that it does not swing; a floor keeps some
 * traffic everywhere; when every region is slow it moves nothing, as traffic has nowhere better to go.
 * https://www.alibabacloud.com/help/en/ga/developer-reference/api-ga-2019-11-20-updateendpointgroup
 */
import { Construct } from "constructs";
import type { Fcv3Function } from "#alicloud/fcv3-function";
import { type Duration, minutes, type Percent, percent, seconds } from "../../base";
import type { DialConfig } from "../../functions/dial/config";
import { environmentOf, type Metric, type MetricAlarm, PropChecks } from "../core";
import type { IGlobalEntry } from "../edge";
import type { IAlarmContacts } from "./alarm-contacts";
import { LogProject } from "./log-project";
import type { ILogStore } from "./log-store";
import { ScheduledFunction } from "./scheduled-function";

/** A path that is asked for again and again, such as a `SyntheticProbe` gives it. */
export interface WatchedPath {
  /** Milliseconds until the answer was there. */
  responseTime(): Metric;
}

export interface TrafficDialProps {
  /** Two regions at least; made with `dialledElsewhere`, so that Terraform leaves what this moves. */
  readonly entry: IGlobalEntry;
  /** What is watched of each region, one path at least: `probe.metrics` of a probe that goes through that region alone. */
  readonly watches: Readonly<Record<string, readonly WatchedPath[]>>;
  /** An average answer that takes this long or longer is slow, 1 millisecond to 60 seconds. */
  readonly slowFrom: Duration;
  /** Shorter than this is calm: only then the dial goes back up. Below `slowFrom`. */
  readonly calmBelow: Duration;
  /** Who hears of it when a path is slow. */
  readonly notify: IAlarmContacts;
  /** Share that a region keeps in any case, 1 to 100 %. @default 20 % */
  readonly floor?: Percent;
  /** What one run moves, 1 to 100 %. @default 20 % */
  readonly step?: Percent;
  /** How often it looks, and the period of the alarms: whole minutes, 1 minute to 1 hour, no shorter than the probes'. @default 5 minutes */
  readonly every?: Duration;
  /** Periods in a row that a path must be slow, 1 to 100. @default 2 */
  readonly slowFor?: number;
  /** Where it writes. @default a project and a store of its own, kept 30 days */
  readonly log?: ILogStore;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** It reads and writes a few times: a run that takes longer hangs. */
const LONGEST_RUN = minutes(1);

export class TrafficDial extends Construct {
  readonly resource: Fcv3Function;
  readonly log: ILogStore;

  constructor(scope: Construct, id: string, props: TrafficDialProps) {
    super(scope, id);
    const { entry, watches, floor = percent(20), step = percent(20), every = minutes(5), tags } = props;
    this.check(props);
    const { accountId = "*", region: home = "" } = environmentOf(this);
    this.log = props.log ?? this.ownLog();
    const config: DialConfig = {
      regions: Object.entries(entry.regions).map(([region, { groupId, trafficPercent = 100 }]) => ({
        region,
        groupId,
        traffic: trafficPercent,
        ...this.alarms(region, watches[region] ?? [], props),
      })),
      floor: floor.value,
      step: step.value,
      alarmsEndpoint: `https://metrics.${home}.aliyuncs.com`,
    };
    this.resource = new ScheduledFunction(this, "Function", {
      description: "Moves traffic away from slow regions, and back",
      handler: "dial",
      config,
      schedule: `@every ${every.minutes}m`,
      timeout: LONGEST_RUN,
      statements: [
        {
          actions: ["ga:DescribeEndpointGroup", "ga:UpdateEndpointGroup"],
          resources: config.regions.map(({ groupId }) => `acs:ga:*:${accountId}:endpointgroup/${groupId}`),
        },
        { actions: ["cms:DescribeMetricRuleList"], resources: ["*"] },
      ],
      log: this.log,
      ...(tags === undefined ? {} : { tags }),
    }).resource;
  }

  /** Ids of the alarms of one region: those that ring when it is slow, and those that ring until it is calm. */
  private alarms(
    region: string,
    paths: readonly WatchedPath[],
    props: TrafficDialProps,
  ): { readonly slow: readonly string[]; readonly uneasy: readonly string[] } {
    const { slowFrom, calmBelow, notify, every: period = minutes(5), slowFor: periods = 2 } = props;
    const shared = { notify: [notify.groupName], period, statistic: "Average" } as const;
    const idOf = ({ resource }: MetricAlarm) => resource.id;
    return {
      slow: paths.map((path, index) =>
        idOf(
          path.responseTime().alarm(this, `Slow-${region}-${index + 1}`, {
            ...shared,
            atLeast: slowFrom.milliseconds,
            periods,
            level: "warn",
          }),
        ),
      ),
      uneasy: paths.map((path, index) =>
        idOf(
          path.responseTime().alarm(this, `Uneasy-${region}-${index + 1}`, {
            ...shared,
            atLeast: calmBelow.milliseconds,
            periods: 1,
            level: "info",
            silence: seconds(86_400),
          }),
        ),
      ),
    };
  }

  private ownLog(): ILogStore {
    const project = new LogProject(this, "Logs", { description: "What the dial did" });
    return project.addStore("Dial", { retentionDays: 30, shards: 1, fields: { message: "text" } });
  }

  private check(props: TrafficDialProps): void {
    const { entry, watches, slowFrom, calmBelow, floor, step, every } = props;
    const regions = Object.keys(entry.regions);
    const { region: home = "" } = environmentOf(this);
    const checks = new PropChecks(this)
      .expect("environment", home, (it) => it !== "", "a region: its alarms are asked for", "use a PlatformStack")
      .expect("entry", regions.length, (count) => count > 1, "two regions at least: traffic must have somewhere to go")
      .expect(
        "entry.dialledElsewhere",
        entry.dialledElsewhere,
        (told) => told,
        "true, or Terraform takes every change back",
      )
      .expect("slowFrom", slowFrom, ({ milliseconds: it }) => it >= 1 && it <= 60_000, "1ms to 60s")
      .expect(
        "calmBelow",
        calmBelow,
        (it) => it.milliseconds >= 1 && slowFrom.isLongerThan(it),
        `shorter than slowFrom, ${slowFrom.toString()}: between the two the dial rests`,
      )
      .expect("floor", floor?.value, (it) => it >= 1, "1% to 100%: a region without traffic shows no recovery")
      .expect("step", step?.value, (it) => it >= 1, "1% to 100%")
      .expect(
        "every",
        every,
        ({ minutes: it }) => Number.isInteger(it) && it >= 1 && it <= 60,
        "whole minutes, 1m to 1h",
      )
      .expectWhole("slowFor", props.slowFor, 1, 100);
    for (const region of regions) {
      checks.expect(`watches.${region}`, watches[region]?.length ?? 0, (count) => count > 0, "one path at least");
    }
    for (const region of Object.keys(watches).filter((name) => !regions.includes(name))) {
      checks.note({ field: `watches.${region}`, got: "a region that the entry has not", want: regions.join(", ") });
    }
    checks.done();
  }
}
