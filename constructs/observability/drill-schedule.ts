/**
 * Takes gateways, or regions, behind a global entry out of rotation by the clock, asks every path meanwhile as clients
 * do, puts everything back and writes down what happened. It begins only while what stands beside the part answers, and
 * ends at once when answers are missing. A function of Function Compute does it (`alicloud_fcv3_function`); a second one
 * comes after it and puts back what a drill that was cut off left out.
 * https://www.alibabacloud.com/help/en/ga/developer-reference/api-ga-2019-11-20-updateendpointgroup
 */
import { Construct } from "constructs";
import type { Fcv3Function } from "#alicloud/fcv3-function";
import { type Duration, minutes, type Percent, percent, seconds } from "../../base";
import type { DrillConfig, DrilledRegion, DrillKind } from "../../functions/drill/config";
import { turnsOf } from "../../functions/drill/turns";
import { environmentOf, PropChecks } from "../core";
import type { EntryGroup, IGlobalEntry } from "../edge";
import type { DashboardChart } from "./dashboard";
import { LogAlarm, type LogAlarmProps } from "./log-alarm";
import { LogProject } from "./log-project";
import type { ILogStore, LogFieldType } from "./log-store";
import { LONGEST_RUN_SECONDS, ScheduledFunction } from "./scheduled-function";

export const DRILL_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

export interface DrillScheduleProps {
  /** What chooses between gateways. Each endpoint says where it answers `alone`. */
  readonly entry: IGlobalEntry;
  /** Where clients reach everything, such as `https://api.example.com`. */
  readonly origin: string;
  /** Paths that are asked for with GET and without a key, each through the entry and through every gateway alone. */
  readonly paths: readonly string[];
  /** What is taken out, each in turn. @default ["gateway"] */
  readonly takes?: readonly DrillKind[];
  /** @default "week" */
  readonly every?: "day" | "week" | "month";
  /** Which day of the week; of a month, its first day is taken. @default "wednesday" */
  readonly on?: (typeof DRILL_DAYS)[number];
  /** Time of day in UTC, `HH:MM`. @default "04:00" */
  readonly at?: string;
  /** How long each part stays out, 1 minute to 1 hour, whole seconds. @default 5 minutes */
  readonly hold?: Duration;
  /** How often the paths are asked for meanwhile, 1 to 60 seconds. @default 5 seconds */
  readonly askEvery?: Duration;
  /** Until an answer must be there, 1 to 60 seconds. @default 10 seconds */
  readonly timeout?: Duration;
  /** The answers' status must be below this, 200 to 600. @default 500: even a refusal shows that the path is there */
  readonly statusBelow?: number;
  /** Share of the answers that may be missing, 0 to 50 %. @default 1 % */
  readonly mayFail?: Percent;
  /** Where it writes. @default a project and a store of its own, kept 365 days */
  readonly log?: ILogStore;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Rounds in a row with a missing answer that end a drill early. */
const GIVE_UP_AFTER = 3;
/** Beside the time out: asking first, and two changes of the accelerator, up to 3 minutes each. */
const AROUND_EACH_TURN_SECONDS = 420;
/** How late a run may begin, and still be over when the next one comes that puts back. */
const LATE_MINUTES = 10;
const DAY_MINUTES = 24 * 60;
const LOG_FIELDS = { message: "text", functionName: "text" } as const satisfies Readonly<Record<string, LogFieldType>>;
const ENDED = `message like '%"outcome":"%'`;
const HELD = `message like '%"outcome":"held"%'`;

export class DrillSchedule extends Construct {
  /** The longest time between two drills. */
  static intervalOf(every: NonNullable<DrillScheduleProps["every"]>): Duration {
    return minutes({ day: 1, week: 7, month: 31 }[every] * 24 * 60);
  }

  readonly resource: Fcv3Function;
  readonly log: ILogStore;
  /** The longest time between two drills. */
  readonly interval: Duration;

  constructor(scope: Construct, id: string, props: DrillScheduleProps) {
    super(scope, id);
    const { entry, every = "week", hold = minutes(5), tags } = props;
    this.check(props);
    const { accountId = "*" } = environmentOf(this);
    this.log = props.log ?? this.ownLog();
    this.interval = DrillSchedule.intervalOf(every);
    const config = configOf(props);
    const timeout = seconds(turnsOf(config).length * (hold.seconds + AROUND_EACH_TURN_SECONDS));
    const common = {
      config,
      statements: [
        {
          actions: ["ga:DescribeEndpointGroup", "ga:UpdateEndpointGroup"],
          resources: Object.values(entry.regions).map(
            ({ groupId }) => `acs:ga:*:${accountId}:endpointgroup/${groupId}`,
          ),
        },
      ],
      log: this.log,
      ...(tags === undefined ? {} : { tags }),
    };
    this.resource = new ScheduledFunction(this, "Function", {
      ...common,
      description: "Takes gateways or regions out of rotation, asks every path, and puts them back",
      handler: "drill",
      schedule: scheduleOf(props),
      timeout,
    }).resource;
    new ScheduledFunction(this, "Restore", {
      ...common,
      description: "Puts back what a drill left out that was cut off",
      handler: "restore",
      schedule: scheduleOf(props, Math.ceil(timeout.minutes) + LATE_MINUTES),
      timeout: seconds(config.regions.length * AROUND_EACH_TURN_SECONDS),
    });
  }

  /** Calls when a drill did not hold, did not begin, or could not put a part back. */
  alarmOnFailure(id: string, options: Pick<LogAlarmProps, "notify" | "severity">): LogAlarm {
    return new LogAlarm(this, id, {
      ...options,
      store: this.log,
      query: `* | select count(1) as failed where ${ENDED} and not ${HELD}`,
      when: "failed > 0",
      times: 1,
      message: "A drill did not hold, did not begin, or left a part out: its log says which.",
    });
  }

  /** The drills of the last 30 days, newest first, for a dashboard. */
  chart(): DashboardChart {
    const word = (name: string) => `regexp_extract(message, '"${name}":"([^"]+)"', 1) as ${name}`;
    const figure = (name: string) => `regexp_extract(message, '"${name}":([0-9]+)', 1) as ${name}`;
    const words = ["part", "outcome", "why"].map(word);
    const fields = [...words, ...["asked", "failed", "worstMs", "outSeconds"].map(figure)].join(", ");
    return {
      title: "Drills of the last 30 days",
      store: this.log,
      query: `* | select from_unixtime(__time__) as time, ${fields} where ${ENDED} order by __time__ desc limit 100`,
      kind: "table",
      window: minutes(30 * 24 * 60),
    };
  }

  private ownLog(): ILogStore {
    const project = new LogProject(this, "Logs", { description: "What drills found" });
    return project.addStore("Drills", { retentionDays: 365, shards: 1, fields: LOG_FIELDS });
  }

  private check(props: DrillScheduleProps): void {
    const { entry, origin, paths, takes = ["gateway"], at, hold = minutes(5), askEvery, timeout, mayFail } = props;
    const regions = Object.entries(entry.regions);
    const turns = turnsOf(configOf(props)).length;
    const checks = new PropChecks(this)
      .expect("origin", origin, (it) => /^https?:\/\/[^\s/]+$/.test(it), "an address such as https://api.example.com")
      .expect("paths", paths.length, (count) => count > 0, "at least one path")
      .expect("takes", takes.length, (count) => count > 0, "gateway, region, or both")
      .expect(
        "takes",
        regions.length,
        (count) => !takes.includes("region") || count > 1,
        "two regions at least, as what is taken out needs another beside it",
      )
      .expect(
        "takes",
        Math.max(0, ...regions.map(([, { endpoints }]) => endpoints.length)),
        (most) => !takes.includes("gateway") || most > 1,
        "two gateways in a region at least, as what is taken out needs another beside it",
      )
      .expect("at", at, (it) => /^([01]\d|2[0-3]):[0-5]\d$/.test(it), "a time of day in UTC, such as 04:00")
      .expect("hold", hold, within(60, 3600), "1m to 1h, whole seconds")
      .expect(
        "hold",
        turns * (hold.seconds + AROUND_EACH_TURN_SECONDS),
        (all) => all <= LONGEST_RUN_SECONDS,
        `${LONGEST_RUN_SECONDS} seconds at most for all ${turns} turns, after which a run is cut off`,
      )
      .expect("askEvery", askEvery, within(1, 60), "1s to 60s")
      .expect("timeout", timeout, within(1, 60), "1s to 60s")
      .expectWhole("statusBelow", props.statusBelow, 200, 600)
      .expect("mayFail", mayFail?.value, (share) => share <= 50, "0% to 50%");
    for (const path of paths) checks.expect("paths", path, (it) => /^\/\S*$/.test(it), "paths that start with a slash");
    for (const [region, { endpoints }] of regions) {
      endpoints.forEach(({ alone }, index) => {
        const field = `entry.regions.${region}.endpoints[${index}].alone`;
        const want = "where it answers alone, such as https://api-a.example.com";
        if (alone === undefined) checks.note({ field, got: "nothing", want });
        checks.expect(field, alone, (it) => /^https?:\/\/[^\s/]+$/.test(it), want);
      });
    }
    checks.done();
  }
}

function configOf(props: DrillScheduleProps): DrillConfig {
  const { entry, origin, paths, takes = ["gateway"], hold = minutes(5), askEvery = seconds(5) } = props;
  const { timeout = seconds(10), statusBelow = 500, mayFail = percent(1) } = props;
  return {
    takes,
    regions: Object.entries(entry.regions).map(([region, group]) => drilled(region, group, paths)),
    urls: paths.map((path) => `${origin}${path}`),
    holdMs: hold.milliseconds,
    askEveryMs: askEvery.milliseconds,
    askTimeoutMs: timeout.milliseconds,
    statusBelow,
    mayFail: mayFail.fraction,
    giveUpAfter: GIVE_UP_AFTER,
  };
}

function drilled(region: string, group: EntryGroup, paths: readonly string[]): DrilledRegion {
  return {
    region,
    groupId: group.groupId,
    traffic: group.trafficPercent ?? 100,
    gateways: group.endpoints.map(({ address, alone = "", weight = 128 }) => ({
      name: alone.replace(/^https?:\/\//, ""),
      endpoint: address,
      weight,
      urls: paths.map((path) => `${alone}${path}`),
    })),
  };
}

/** Six fields of cron: seconds, minutes, hours, day of the month, month, day of the week; in UTC, some minutes later. */
function scheduleOf({ every = "week", on = "wednesday", at = "04:00" }: DrillScheduleProps, later = 0): string {
  const [hour = 0, minute = 0] = at.split(":").map(Number);
  const total = hour * 60 + minute + later;
  const days = Math.floor(total / DAY_MINUTES);
  const time = `0 ${total % 60} ${Math.floor((total % DAY_MINUTES) / 60)}`;
  if (every === "day") return `${time} * * *`;
  if (every === "month") return `${time} ${1 + days} * *`;
  const day = DRILL_DAYS[(DRILL_DAYS.indexOf(on) + days) % DRILL_DAYS.length] ?? on;
  return `${time} * * ${day.slice(0, 3).toUpperCase()}`;
}

function within(least: number, most: number): (duration: Duration) => boolean {
  return ({ seconds: amount }) => Number.isInteger(amount) && amount >= least && amount <= most;
}
