import { hours, minutes, seconds } from "../../../base";
import { type PlatformStack } from "../../../constructs/core";
import {
  ContainerLog,
  type ContainerLogProps,
  Dashboard,
  type DashboardChart,
  LogAlarm,
  type LogAlarmProps,
  LogContacts,
  LogProject,
  LogStore,
  type LogStoreOptions,
} from "../../../constructs/observability";
import { render } from "../../support/render";
import { output, outputsOf } from "../support/outputs";

const cluster = { clusterId: "c123" };
const imported = LogStore.fromNames("logs", "gateway");

describe("LogProject", () => {
  test("has a name that is unique in the world, tags, and a history of its alarms", () => {
    const rendered = render((stack) => new LogProject(stack, "Logs"));
    rendered.one("alicloud_log_project").has({
      project_name: "lumen-test-logs-ap-southeast-1-123456",
      tags: { Project: "lumen" },
    });
    rendered.one("alicloud_log_project").lacks("description");
    rendered.one("alicloud_log_alert_resource").has({ type: "project" });
  });

  test("takes a description and tags", () => {
    const rendered = render((stack) => new LogProject(stack, "Logs", { description: "requests", tags: { Team: "a" } }));
    rendered.one("alicloud_log_project").has({ description: "requests", tags: { Project: "lumen", Team: "a" } });
  });

  test("of somebody else takes stores", () => {
    const rendered = render((stack) => LogProject.fromName(stack, "Logs", "theirs").addStore("Mine"));
    rendered.one("alicloud_log_store").has({ project_name: "theirs", logstore_name: "mine" });
    expect(rendered.types()).not.toContain("alicloud_log_project");
  });
});

describe("LogStore", () => {
  const store = (options: LogStoreOptions = {}) =>
    render((stack) => new LogProject(stack, "Logs").addStore("Gateway", options));

  test("is encrypted, protected, kept 30 days and searched by words", () => {
    const rendered = store();
    rendered.one("alicloud_log_store").has({
      logstore_name: "gateway",
      retention_period: 30,
      shard_count: 2,
      auto_split: true,
      max_split_shard_count: 16,
      encrypt_conf: { enable: true, encrypt_type: "default" },
      lifecycle: { prevent_destroy: true },
    });
    rendered.one("alicloud_sls_index").has({ line: { case_sensitive: false, chn: false } });
    rendered.one("alicloud_sls_index").lacks("keys");
  });

  test("takes a name, a time, shards, fields and a key, and gives up protection", () => {
    const rendered = store({
      name: "access",
      retentionDays: 7,
      shards: 4,
      fields: { status: "long", route: "text" },
      encryption: { keyId: "key-1", roleArn: "acs:ram::1:role/logs", region: "ap-southeast-1" },
      deletionProtection: false,
    });
    const { block } = rendered.one("alicloud_log_store");
    expect(block).toMatchObject({
      logstore_name: "access",
      retention_period: 7,
      shard_count: 4,
      encrypt_conf: { user_cmk_info: { cmk_key_id: "key-1", arn: "acs:ram::1:role/logs" } },
    });
    expect(block).not.toHaveProperty("lifecycle");
    const keys = JSON.parse(rendered.one("alicloud_sls_index").block["keys"] as string) as Record<string, object>;
    expect(keys["status"]).toEqual({ type: "long", alias: "", doc_value: true });
    expect(keys["route"]).toMatchObject({ type: "text", doc_value: true, caseSensitive: false });
  });

  test("is left unencrypted only when that is said", () => {
    store({ encryption: "none" }).one("alicloud_log_store").lacks("encrypt_conf");
  });

  test.each<[LogStoreOptions, string]>([
    [{ name: "Access" }, 'name: got "Access", want 2 to 63 lower-case letters'],
    [{ retentionDays: 0 }, "retentionDays: got 0, want a whole number from 1 to 3650"],
    [{ shards: 11 }, "shards: got 11, want a whole number from 1 to 10"],
    [{ fields: { "a b": "text" } }, "want names of letters, digits, _ . and -"],
  ])("refuses %j", (options, message) => {
    expect(() => store(options)).toThrow(message);
  });
});

describe("ContainerLog", () => {
  const log = (props: Partial<ContainerLogProps>) =>
    render((stack) => new ContainerLog(stack, "Envoy", { store: imported, cluster, ...props }));
  const detailOf = (props: Partial<ContainerLogProps>) =>
    JSON.parse(log(props).one("alicloud_logtail_config").block["input_detail"] as string) as {
      readonly plugin: { readonly inputs: readonly object[]; readonly processors?: readonly object[] };
    };

  test("takes the cluster's own collector, and makes fields of JSON lines", () => {
    const rendered = log({ container: "envoy", podLabels: { app: "gateway" }, namespace: "system" });
    rendered.one("alicloud_log_machine_group").has({
      project: "logs",
      identify_type: "userdefined",
      identify_list: ["k8s-group-c123"],
    });
    rendered.one("alicloud_logtail_config").has({ logstore: "gateway", name: "envoy", input_type: "plugin" });
    expect(rendered.one("alicloud_logtail_attachment").block["project"]).toBe("logs");
    const { plugin } = detailOf({ container: "envoy", podLabels: { app: "gateway" }, namespace: "system" });
    expect(plugin.inputs).toEqual([
      {
        type: "service_docker_stdout",
        detail: {
          Stdout: true,
          Stderr: false,
          K8sContainerRegex: "^envoy$",
          K8sNamespaceRegex: "^system$",
          IncludeK8sLabel: { app: "gateway" },
        },
      },
    ]);
    expect(plugin.processors).toHaveLength(1);
  });

  test("keeps lines as they are when they are text", () => {
    expect(detailOf({ container: "web", format: "text" }).plugin).not.toHaveProperty("processors");
  });

  test("refuses to keep everything, and what is no name", () => {
    expect(() => log({})).toThrow("want a container, a namespace or labels");
    expect(() => log({ container: "Envoy" })).toThrow(`container: got "Envoy", want a container's name`);
    expect(() => log({ namespace: "a b" })).toThrow("want a namespace's name");
  });
});

describe("LogContacts", () => {
  const contacts = (emails: readonly string[], language?: "cn") =>
    render((stack) => new LogContacts(stack, "Ops", { emails, ...(language === undefined ? {} : { language }) }));

  test("are users, a group and a policy that mails it, in the region that keeps them", () => {
    const rendered = contacts(["ops@example.com", "night@example.com"]);
    const records = rendered.all("alicloud_log_resource_record");
    const valuesOf = (name: string) =>
      records
        .filter((record) => record["resource_name"] === name)
        .map((record) => JSON.parse(record["value"] as string) as Record<string, unknown>);
    expect(records).toHaveLength(4);
    expect(new Set(records.map((record) => record["provider"]))).toEqual(new Set(["alicloud.log_records"]));
    const users = valuesOf("sls.common.user");
    expect(users.map((user) => user["email"])).toEqual([["night@example.com"], ["ops@example.com"]]);
    const [group] = valuesOf("sls.common.user_group");
    expect([...(group?.["members"] as string[])].sort()).toEqual(users.map((user) => user["user_id"]).sort());
    const [policy] = valuesOf("sls.alert.action_policy");
    expect(policy?.["primary_policy_script"]).toBe(
      'fire(type="email", groups=["lumen-test-ops-ap-southeast-1"], template_id="sls.builtin.en", period="any")',
    );
    expect(JSON.stringify(rendered.json["provider"])).toContain('"alias":"log_records"');
    expect(JSON.stringify(rendered.json["provider"])).toContain('"region":"cn-heyuan"');
    rendered.one("alicloud_log_alert_resource").has({ type: "user", lang: "en" });
  });

  test("are mailed in Chinese when asked, and share one provider", () => {
    const rendered = render((stack) => {
      new LogContacts(stack, "Ops", { emails: ["ops@example.com"], language: "cn" });
      new LogContacts(stack, "Night", { emails: ["night@example.com"] });
    });
    expect(JSON.stringify(rendered.all("alicloud_log_resource_record"))).toContain("sls.builtin.cn");
    expect((rendered.json["provider"] as { readonly alicloud: readonly object[] }).alicloud).toHaveLength(2);
  });

  test("must reach somebody", () => {
    expect(() => contacts([])).toThrow("want at least one address: an alarm must reach somebody");
    expect(() => contacts(['o"ps@example.com'])).toThrow("want a mail address such as ops@example.com");
    expect(() => contacts(["a@example.com", "a@example.com"])).toThrow("want each address once");
  });

  test("of somebody else are taken by id", () => {
    expect(LogContacts.fromId("sre").actionPolicyId).toBe("sre");
  });
});

describe("LogAlarm", () => {
  const base: LogAlarmProps = {
    store: imported,
    query: "* | select count(1) as failures where status >= 500",
    when: "failures > 10",
    message: "Too many failures.",
    notify: LogContacts.fromId("sre"),
  };
  const alarm = (props: Partial<LogAlarmProps> = {}) =>
    render((stack) => new LogAlarm(stack, "Errors", { ...base, ...props }));

  test("asks every minute about the last five, and calls the second time it is wrong", () => {
    alarm()
      .one("alicloud_sls_alert")
      .has({
        project_name: "logs",
        alert_name: "lumen-test-errors",
        status: "ENABLED",
        schedule: { type: "FixedRate", interval: "1m" },
        configuration: {
          query_list: [{ store: "gateway", region: "ap-southeast-1", query: base.query, start: "-5m", end: "now" }],
          severity_configurations: [{ severity: 8, eval_condition: { condition: "failures > 10" } }],
          threshold: 2,
          send_resolved: true,
          policy_configuration: { action_policy_id: "sre", repeat_interval: "60m" },
        },
      });
  });

  test("takes times and a severity", () => {
    const rendered = alarm({
      window: minutes(15),
      every: minutes(5),
      times: 1,
      severity: "critical",
      silence: hours(2),
    });
    rendered.one("alicloud_sls_alert").has({
      schedule: { interval: "5m" },
      configuration: {
        query_list: [{ start: "-15m" }],
        severity_configurations: [{ severity: 10 }],
        threshold: 1,
        policy_configuration: { repeat_interval: "120m" },
      },
    });
  });

  test.each<[Partial<LogAlarmProps>, string]>([
    [{ query: "status >= 500" }, 'want a search, "|", and SQL'],
    [{ when: " " }, "want a condition on the row"],
    [{ message: "" }, "want what the mail says"],
    [{ window: seconds(90) }, 'window: got "90s", want whole minutes, 1m to 1d'],
    [{ every: hours(25) }, 'every: got "25h", want whole minutes, 1m to 1d'],
    [{ silence: seconds(1) }, 'silence: got "1s"'],
    [{ times: 0 }, "times: got 0, want a whole number from 1 to 100"],
  ])("refuses %j", (props, message) => {
    expect(() => alarm(props)).toThrow(message);
  });
});

describe("Dashboard", () => {
  const chart: DashboardChart = {
    title: "Errors",
    store: imported,
    query: "* | select count(1) as n",
    kind: "line",
    x: ["time"],
    y: ["n"],
  };
  const dashboard = (...charts: readonly DashboardChart[]) =>
    render((stack: PlatformStack) => new Dashboard(stack, "Gateway", { projectName: "logs", charts }));

  test("puts its charts two in a row", () => {
    const { block } = dashboard(
      chart,
      { ...chart, title: "Total", kind: "number", x: [], window: hours(24) },
      { ...chart, title: "Routes", kind: "table", x: [], y: [] },
    ).one("alicloud_log_dashboard");
    expect(block).toMatchObject({ project_name: "logs", dashboard_name: "lumen-test-gateway" });
    const charts = JSON.parse(block["char_list"] as string) as readonly {
      readonly type: string;
      readonly search: { readonly start: string; readonly logstore: string };
      readonly display: { readonly xPos: number; readonly yPos: number; readonly displayName: string };
    }[];
    expect(charts.map(({ type }) => type)).toEqual(["line", "number", "table"]);
    expect(charts.map(({ display }) => [display.xPos, display.yPos])).toEqual([
      [0, 0],
      [10, 0],
      [0, 8],
    ]);
    expect(charts.map(({ search }) => search.start)).toEqual(["-3600s", "-86400s", "-3600s"]);
    expect(charts[0]?.display.displayName).toBe("Errors");
  });

  test.each<[DashboardChart[], string]>([
    [[], "want at least one chart"],
    [[chart, chart], "want each title once"],
    [[{ ...chart, query: "*" }], 'charts.Errors: got "*", want a search, "|", and SQL'],
    [[{ ...chart, x: [] }], "want a column for the bottom"],
    [[{ ...chart, y: [] }], "want a column to draw"],
    [[{ ...chart, window: hours(721) }], "want whole seconds, 1s to 30d"],
  ])("refuses %#", (charts, message) => {
    expect(() => dashboard(...charts)).toThrow(message);
  });
});

test("a store tells where it is", () => {
  const rendered = render((stack) => {
    const { storeName } = new LogProject(stack, "Logs").addStore("Gateway");
    output(stack, { storeName });
  });
  expect(outputsOf(rendered)["storeName"]).toMatch(/^\$\{alicloud_log_store\.Logs_Gateway_#\.logstore_name\}$/);
});
