import { milliseconds, minutes, percent, seconds } from "../../../base";
import type { PlatformStack } from "../../../constructs/core";
import { type EntryGroup, GlobalEntry } from "../../../constructs/edge";
import {
  AlarmContacts,
  Dashboard,
  DrillSchedule,
  type DrillScheduleProps,
  LogContacts,
  LogStore,
  SyntheticProbe,
  TrafficDial,
  type TrafficDialProps,
} from "../../../constructs/observability";
import { CONFIG_VARIABLE } from "../../../functions/config-variable";
import program from "../../../functions/program.json";
import { render, type Rendered } from "../../support/render";

const endpoint = (name: string) => ({ address: `${name}.internal.example`, alone: `https://${name}.example.com` });
const SINGAPORE = { groupId: "epg-1", endpoints: [endpoint("a"), endpoint("b")] };
const TOKYO = { groupId: "epg-2", endpoints: [endpoint("c")], trafficPercent: 40 };
const LOG = LogStore.fromNames("lumen-logs", "drills");

/** The block of the first function, or of the one that comes after drills: both have one of each type. */
function blockOf(rendered: Rendered, type: string, which: "first" | "restore" = "first") {
  return rendered.all(type)[which === "first" ? 0 : 1] ?? {};
}

function toldTo(rendered: Rendered, which: "first" | "restore" = "first"): unknown {
  const { environment_variables: variables } = blockOf(rendered, "alicloud_fcv3_function", which) as {
    readonly environment_variables: Readonly<Record<string, string>>;
  };
  return JSON.parse(variables[CONFIG_VARIABLE] ?? "") as unknown;
}

function statementsOf(rendered: Rendered): unknown {
  const { policy_document: document } = blockOf(rendered, "alicloud_ram_policy") as {
    readonly policy_document: string;
  };
  return (JSON.parse(document) as { readonly Statement: unknown }).Statement;
}

describe("DrillSchedule", () => {
  const drills = (
    props: Partial<DrillScheduleProps> = {},
    regions: Readonly<Record<string, EntryGroup>> = { "ap-southeast-1": SINGAPORE },
    use: (drills: DrillSchedule, stack: PlatformStack) => void = () => undefined,
  ) =>
    render((stack) => {
      const entry = GlobalEntry.fromAttributes(stack, "Entry", { regions });
      const schedule = new DrillSchedule(stack, "Drills", {
        entry,
        origin: "https://api.example.com",
        paths: ["/chat", "/files"],
        ...props,
      });
      use(schedule, stack);
    });

  test("takes each gateway out for five minutes, on Wednesdays at four in the morning", () => {
    const rendered = drills();
    expect(blockOf(rendered, "alicloud_fcv3_function")).toMatchObject({
      function_name: "lumen-test-drills-function",
      runtime: "nodejs20",
      handler: "index.drill",
      code: { zip_file: program.zip },
      instance_concurrency: 1,
      timeout: 2 * (300 + 420),
    });
    const { trigger_config: config, ...trigger } = blockOf(rendered, "alicloud_fcv3_trigger");
    expect(trigger).toMatchObject({ trigger_type: "timer", qualifier: "LATEST" });
    expect(JSON.parse(String(config))).toEqual({ cronExpression: "0 0 4 * * WED", enable: true, payload: "" });
    expect(toldTo(rendered)).toEqual({
      takes: ["gateway"],
      regions: [
        {
          region: "ap-southeast-1",
          groupId: "epg-1",
          traffic: 100,
          gateways: ["a", "b"].map((name) => ({
            name: `${name}.example.com`,
            endpoint: `${name}.internal.example`,
            weight: 128,
            urls: [`https://${name}.example.com/chat`, `https://${name}.example.com/files`],
          })),
        },
      ],
      urls: ["https://api.example.com/chat", "https://api.example.com/files"],
      holdMs: 300_000,
      askEveryMs: 5_000,
      askTimeoutMs: 10_000,
      statusBelow: 500,
      mayFail: 0.01,
      giveUpAfter: 3,
    });
  });

  test("runs once: a run that failed is not tried again", () => {
    const configs = drills().all("alicloud_fcv3_async_invoke_config");
    expect(configs).toMatchObject(configs.map(() => ({ max_async_retry_attempts: 0, qualifier: "LATEST" })));
    expect(configs).toHaveLength(2);
  });

  test("may change those endpoint groups and write its log, and nothing else", () => {
    const rendered = drills({ log: LOG }, { "ap-southeast-1": SINGAPORE, "ap-northeast-1": TOKYO });
    expect(statementsOf(rendered)).toEqual([
      {
        Effect: "Allow",
        Action: ["ga:DescribeEndpointGroup", "ga:UpdateEndpointGroup"],
        Resource: ["epg-1", "epg-2"].map((id) => `acs:ga:*:1234567890123456:endpointgroup/${id}`),
      },
      {
        Effect: "Allow",
        Action: ["log:PostLogStoreLogs"],
        Resource: ["acs:log:ap-southeast-1:1234567890123456:project/lumen-logs/logstore/drills"],
      },
    ]);
    const { assume_role_policy_document: trust } = blockOf(rendered, "alicloud_ram_role");
    expect(JSON.parse(String(trust))).toMatchObject({ Statement: [{ Principal: { Service: ["fc.aliyuncs.com"] } }] });
  });

  test("writes into a store of its own for a year, or into one that is given", () => {
    drills().one("alicloud_log_store").has({ logstore_name: "drills", retention_period: 365 });
    const given = drills({ log: LOG });
    expect(given.types()).not.toContain("alicloud_log_project");
    for (const block of given.all("alicloud_fcv3_function")) {
      expect(block).toMatchObject({ log_config: { project: "lumen-logs", logstore: "drills" } });
    }
  });

  test.each([
    ["every day", { every: "day", at: "23:30" }, "0 30 23 * * *", 1],
    ["every Sunday", { on: "sunday" }, "0 0 4 * * SUN", 7],
    ["every month", { every: "month", at: "05:05" }, "0 5 5 1 * *", 31],
  ] as const)("%s", (_name, props, cronExpression, days) => {
    const rendered = drills(props, undefined, ({ interval }) => expect(interval.minutes).toBe(days * 24 * 60));
    expect(JSON.parse(String(blockOf(rendered, "alicloud_fcv3_trigger")["trigger_config"]))).toMatchObject({
      cronExpression,
    });
  });

  test("takes regions, and has time for every turn", () => {
    const rendered = drills(
      { takes: ["gateway", "region"], hold: minutes(2), mayFail: percent(5), askEvery: seconds(2) },
      { "ap-southeast-1": SINGAPORE, "ap-northeast-1": TOKYO },
    );
    expect(blockOf(rendered, "alicloud_fcv3_function")).toMatchObject({ timeout: 4 * (120 + 420) });
    expect(toldTo(rendered)).toMatchObject({
      takes: ["gateway", "region"],
      mayFail: 0.05,
      regions: [{ traffic: 100 }, { traffic: 40 }],
    });
  });

  test.each([
    ["a week", {}, "0 34 4 * * WED"],
    ["a week, past midnight", { on: "saturday", at: "23:50" }, "0 24 0 * * SUN"],
    ["a day, past midnight", { every: "day", at: "23:50" }, "0 24 0 * * *"],
    ["a month, past midnight", { every: "month", at: "23:50" }, "0 24 0 2 * *"],
  ] as const)("puts back what was left out, once the drill of %s is over", (_name, props, cronExpression) => {
    const rendered = drills({ log: LOG, ...props });
    const { timeout } = rendered.all("alicloud_fcv3_function")[0] as { readonly timeout: number };
    expect(timeout / 60 + 10).toBe(34);
    const restore = rendered.all("alicloud_fcv3_function")[1];
    expect(restore).toMatchObject({ handler: "index.restore", code: { zip_file: program.zip } });
    expect(toldTo(rendered, "restore")).toEqual(toldTo(rendered));
    const { trigger_config: config } = blockOf(rendered, "alicloud_fcv3_trigger", "restore");
    expect(JSON.parse(String(config))).toMatchObject({ cronExpression });
  });

  test("calls for whatever did not hold, and shows the last month", () => {
    const rendered = drills({ log: LOG }, undefined, (schedule, stack) => {
      schedule.alarmOnFailure("Failed", { notify: LogContacts.fromId("ops") });
      new Dashboard(stack, "Board", { projectName: "lumen-logs", charts: [schedule.chart()] });
    });
    const { configuration } = rendered.one("alicloud_sls_alert").block as {
      readonly configuration: {
        readonly query_list: readonly { readonly query: string }[];
        readonly threshold: number;
      };
    };
    expect(configuration.threshold).toBe(1);
    expect(configuration.query_list[0]?.query).toContain(`not message like '%"outcome":"held"%'`);
    expect(String(rendered.one("alicloud_log_dashboard").block["char_list"])).toContain("Drills of the last 30 days");
  });

  test.each<[string, Partial<DrillScheduleProps>, Record<string, EntryGroup>, string]>([
    ["an address that is none", { origin: "api.example.com" }, { r: SINGAPORE }, "origin: got"],
    ["no path", { paths: [] }, { r: SINGAPORE }, "paths: got 0"],
    ["a path without a slash", { paths: ["chat"] }, { r: SINGAPORE }, "paths: got"],
    ["nothing to take out", { takes: [] }, { r: SINGAPORE }, "takes: got 0"],
    ["a gateway alone", {}, { r: TOKYO }, "two gateways in a region at least"],
    ["a region alone", { takes: ["region"] }, { r: SINGAPORE }, "two regions at least"],
    ["a time that is none", { at: "4:00" }, { r: SINGAPORE }, "at: got"],
    ["a hold too short", { hold: seconds(30) }, { r: SINGAPORE }, "hold: got"],
    ["a question too seldom", { askEvery: minutes(2) }, { r: SINGAPORE }, "askEvery: got"],
    ["an answer too late", { timeout: seconds(61) }, { r: SINGAPORE }, "timeout: got"],
    ["a status that is none", { statusBelow: 100 }, { r: SINGAPORE }, "statusBelow: got 100"],
    ["most of the answers", { mayFail: percent(51) }, { r: SINGAPORE }, "mayFail: got 51"],
    [
      "a gateway that can't be asked alone",
      {},
      { r: { groupId: "epg-1", endpoints: [endpoint("a"), { address: "b" }] } },
      "entry.regions.r.endpoints[1].alone: got nothing",
    ],
    [
      "more turns than a run has time for",
      { hold: minutes(60) },
      { r: { groupId: "epg-1", endpoints: Array.from({ length: 22 }, (_, index) => endpoint(`g${index}`)) } },
      "86400 seconds at most for all 22 turns",
    ],
  ])("refuses %s", (_name, props, regions, message) => {
    expect(() => drills(props, regions)).toThrow(message);
  });
});

describe("TrafficDial", () => {
  const dial = (props: Partial<TrafficDialProps> = {}, dialledElsewhere = true, regions = ["here", "there"]) =>
    render((stack) => {
      const entry = GlobalEntry.fromAttributes(stack, "Entry", {
        regions: Object.fromEntries(
          regions.map((region) => [region, { groupId: `epg-${region}`, endpoints: [endpoint(region)] }]),
        ),
        dialledElsewhere,
      });
      const watch = (region: string) =>
        new SyntheticProbe(stack, `Probe${region}`, { url: `https://${region}.example.com/` }).metrics;
      new TrafficDial(stack, "Dial", {
        entry,
        watches: Object.fromEntries(regions.map((region) => [region, [watch(region)]])),
        slowFrom: milliseconds(900),
        calmBelow: milliseconds(500),
        notify: AlarmContacts.fromName("ops"),
        log: LOG,
        ...props,
      });
    });

  test("looks every five minutes, moves a fifth, and keeps a fifth", () => {
    const rendered = dial();
    rendered.one("alicloud_fcv3_function").has({ handler: "index.dial", timeout: 60 });
    expect(JSON.parse(String(rendered.one("alicloud_fcv3_trigger").block["trigger_config"]))).toMatchObject({
      cronExpression: "@every 5m",
    });
    expect(toldTo(rendered)).toMatchObject({
      floor: 20,
      step: 20,
      alarmsEndpoint: "https://metrics.ap-southeast-1.aliyuncs.com",
      regions: ["here", "there"].map((region) => ({ region, groupId: `epg-${region}`, traffic: 100 })),
    });
  });

  test("watches each region with two bounds, and is told which alarm is which", () => {
    const rendered = dial({ slowFor: 3, every: minutes(1) });
    const alarms = Object.entries(rendered.json.resource?.["alicloud_cms_alarm"] ?? {}) as [
      string,
      Readonly<Record<string, { readonly threshold?: string; readonly times?: number }>>,
    ][];
    const { regions } = toldTo(rendered) as {
      readonly regions: readonly { readonly slow: readonly string[]; readonly uneasy: readonly string[] }[];
    };
    const boundOf = (reference: string | undefined) => {
      const [, block] = alarms.find(([name]) => reference === `\${alicloud_cms_alarm.${name}.id}`) ?? [];
      const { threshold, times } = block?.["escalations_warn"] ?? block?.["escalations_info"] ?? {};
      return [threshold, times];
    };
    expect(regions.map(({ slow, uneasy }) => [boundOf(slow[0]), boundOf(uneasy[0])])).toEqual(
      regions.map(() => [
        ["900", 3],
        ["500", 1],
      ]),
    );
    expect(alarms).toHaveLength(4);
  });

  test("may change the dials and read alarms, and nothing else", () => {
    expect(statementsOf(dial())).toMatchObject([
      { Action: ["ga:DescribeEndpointGroup", "ga:UpdateEndpointGroup"] },
      { Action: ["cms:DescribeMetricRuleList"], Resource: ["*"] },
      { Action: ["log:PostLogStoreLogs"] },
    ]);
  });

  test.each<[string, () => unknown, string]>([
    ["an entry that Terraform would set back", () => dial({}, false), "entry.dialledElsewhere: got false"],
    ["one region", () => dial({}, true, ["here"]), "entry: got 1"],
    ["bounds that leave no rest between", () => dial({ calmBelow: milliseconds(900) }), `calmBelow: got "900ms"`],
    ["a slow that is none", () => dial({ slowFrom: minutes(2) }), `slowFrom: got "2m"`],
    ["no floor", () => dial({ floor: percent(0) }), "floor: got 0"],
    ["no step", () => dial({ step: percent(0) }), "step: got 0"],
    ["half minutes", () => dial({ every: seconds(90) }), `every: got "90s"`],
    ["no patience", () => dial({ slowFor: 0 }), "slowFor: got 0"],
    ["a region that nobody watches", () => dial({ watches: { here: [] } }), "watches.there: got 0"],
    [
      "a watched region that is not there",
      () => dial({ watches: { elsewhere: [] } }),
      "watches.elsewhere: got a region that the entry has not",
    ],
  ])("refuses %s", (_name, make, message) => {
    expect(make).toThrow(message);
  });

  test("leaves what it moves to itself: Terraform ignores the share of the traffic, and only that", () => {
    const groups = (dialledElsewhere: boolean) =>
      render((stack) => {
        const regions = { here: { endpoints: [endpoint("a")] }, there: { endpoints: [endpoint("b")] } };
        new GlobalEntry(stack, "Entry", { regions, dialledElsewhere });
      })
        .all("alicloud_ga_endpoint_group")
        .map(({ lifecycle }) => lifecycle);
    expect(groups(true)).toEqual(Array(2).fill({ ignore_changes: ["traffic_percentage"] }));
    expect(groups(false)).toEqual([undefined, undefined]);
  });
});
