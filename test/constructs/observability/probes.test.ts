import { minutes, seconds } from "../../../base";
import { Metric } from "../../../constructs/core";
import {
  AlarmContacts,
  AlarmSet,
  PrometheusAlert,
  type PrometheusAlertOptions,
  PrometheusContacts,
  PrometheusService,
  SyntheticProbe,
  type SyntheticProbeProps,
} from "../../../constructs/observability";
import { render } from "../../support/render";

describe("SyntheticProbe", () => {
  const probe = (props: Partial<SyntheticProbeProps> = {}) =>
    render((stack) => new SyntheticProbe(stack, "Chat", { url: "https://api.example.com/v1/chat", ...props }));

  test("asks every minute and wants an answer below 400 within ten seconds", () => {
    const monitor = probe().one("alicloud_cms_site_monitor");
    monitor.has({
      task_name: "lumen_test_chat_ap_southeast_1",
      task_type: "HTTP",
      address: "https://api.example.com/v1/chat",
      interval: "1",
      option_json: {
        http_method: "get",
        timeout: 10_000,
        assertions: [{ type: "status_code", operator: "lessThan", target: "400" }],
      },
    });
    monitor.lacks("isp_cities");
  });

  test("takes times, a status, a method and places", () => {
    probe({
      every: minutes(15),
      timeout: seconds(30),
      statusBelow: 500,
      method: "post",
      from: [{ city: "738", isp: "465" }],
    })
      .one("alicloud_cms_site_monitor")
      .has({
        interval: "15",
        isp_cities: [{ city: "738", isp: "465", type: "IDC" }],
        option_json: { http_method: "post", timeout: 30_000, assertions: [{ target: "500" }] },
      });
  });

  test("calls when most places fail, by the statistic that site monitors have", () => {
    const rendered = render((stack) => {
      const { metrics } = new SyntheticProbe(stack, "Chat", { url: "http://api.example.com/" });
      metrics.unreachable(stack, "Down", { notify: ["ops"] });
      metrics.responseTime().alarm(stack, "Slow", { notify: ["ops"], atLeast: 3000 });
    });
    const [down, slow] = rendered.all("alicloud_cms_alarm");
    expect(down).toMatchObject({
      project: "acs_networkmonitor",
      metric: "Availability",
      escalations_critical: { comparison_operator: "<", statistics: "Availability", threshold: "70" },
    });
    expect(down?.["metric_dimensions"]).toMatch(/^\[\{"taskId":"\$\{alicloud_cms_site_monitor\./);
    expect(slow).toMatchObject({ metric: "ResponseTime", escalations_critical: { statistics: "Average" } });
  });

  test.each<[Partial<SyntheticProbeProps>, string]>([
    [{ url: "ftp://example.com" }, "want an address such as https://api.example.com/"],
    [{ every: minutes(2) }, 'every: got "2m", want 1m, 5m, 15m, 30m or 60m'],
    [{ timeout: seconds(61) }, 'timeout: got "61s", want 1s to 60s'],
    [{ statusBelow: 199 }, "statusBelow: got 199, want a whole number from 200 to 600"],
    [{ from: [] }, "want at least one place, or nothing at all"],
  ])("refuses %j", (props, message) => {
    expect(() => probe(props)).toThrow(message);
  });
});

describe("AlarmSet", () => {
  const metric = new Metric("acs_kvstore", "StandardMemoryUsage", { instanceId: "r-1" });

  test("has a bound for each kind, and takes others", () => {
    const rendered = render((stack) => {
      const set = new AlarmSet(stack, "Alarms", { notify: AlarmContacts.fromName("ops") });
      set.backlog("A-lag", metric, { atLeast: 1000 });
      set.failures("B-errors", metric);
      set.fullness("C-memory", metric);
      set.fullness("D-memory", metric, { atLeast: 60, level: "warn" });
      set.successes("E-available", metric);
      set.successes("F-available", metric, { below: 95 });
    });
    const alarms = rendered.all("alicloud_cms_alarm");
    const bounds = alarms.map((alarm) => {
      const { comparison_operator, threshold } = (alarm["escalations_critical"] ?? alarm["escalations_warn"]) as {
        readonly comparison_operator: string;
        readonly threshold: string;
      };
      return `${comparison_operator} ${threshold} in ${String(alarm["period"])}`;
    });
    expect(bounds).toEqual([
      ">= 1000 in 300",
      ">= 1 in 60",
      ">= 85 in 300",
      ">= 60 in 300",
      "< 99 in 300",
      "< 95 in 300",
    ]);
    expect(alarms.map((alarm) => alarm["contact_groups"])).toEqual(alarms.map(() => ["ops"]));
  });
});

describe("PrometheusService", () => {
  test("takes figures from anywhere", () => {
    render((stack) => new PrometheusService(stack, "Figures"))
      .one("alicloud_arms_prometheus")
      .has({ cluster_type: "remote-write", cluster_name: "lumen-test-figures", grafana_instance_id: "free" });
  });

  test("watches a cluster", () => {
    render((stack) => new PrometheusService(stack, "Figures", { cluster: { clusterId: "c1" }, tags: { Team: "a" } }))
      .one("alicloud_arms_environment")
      .has({
        environment_type: "CS",
        environment_sub_type: "ManagedKubernetes",
        bind_resource_id: "c1",
        tags: { Project: "lumen", Team: "a" },
      });
  });

  const alert: PrometheusAlertOptions = {
    expression: "up == 0",
    message: "{{ $labels.pod }} is down",
    notify: PrometheusContacts.fromId("7"),
  };

  test("of an add-on goes by the cluster's id, one of somebody else by its own", () => {
    const rendered = render((stack) => {
      PrometheusService.ofCluster(stack, "Cluster", { clusterId: "c1" }).addAlert("Down", alert);
      PrometheusService.fromId(stack, "Theirs", "p1").addAlert("Down", alert);
    });
    expect(rendered.all("alicloud_arms_prometheus_alert_rule").map((rule) => rule["cluster_id"])).toEqual(["c1", "p1"]);
    expect(rendered.types()).toEqual(["alicloud_arms_prometheus_alert_rule"]);
  });

  test("has rules that hold for five minutes and mail by a policy", () => {
    const rule = render(
      (stack) => new PrometheusAlert(stack, "Down", { ...alert, prometheus: { prometheusId: "c1" } }),
    );
    rule.one("alicloud_arms_prometheus_alert_rule").has({
      prometheus_alert_rule_name: "lumen-test-down",
      expression: "up == 0",
      duration: "5",
      notify_type: "DISPATCH_RULE",
      dispatch_rule_id: "7",
    });
    rule.one("alicloud_arms_prometheus_alert_rule").lacks("labels");
  });

  test.each<[Partial<PrometheusAlertOptions>, string]>([
    [{ expression: " " }, "want an expression in PromQL"],
    [{ message: "" }, "want what the mail says"],
    [{ for: seconds(30) }, 'for: got "30s", want whole minutes, 1m to 1d'],
  ])("refuses %j", (options, message) => {
    const build = () =>
      render(
        (stack) => new PrometheusAlert(stack, "Down", { ...alert, ...options, prometheus: { prometheusId: "c1" } }),
      );
    expect(build).toThrow(message);
  });

  test("takes a time and labels", () => {
    const options = { ...alert, for: minutes(10), labels: { team: "a" } };
    render((stack) => new PrometheusAlert(stack, "Down", { ...options, prometheus: { prometheusId: "c1" } }))
      .one("alicloud_arms_prometheus_alert_rule")
      .has({ duration: "10", labels: [{ name: "team", value: "a" }] });
  });
});

describe("PrometheusContacts", () => {
  const contacts = (emails: readonly string[]) => render((stack) => new PrometheusContacts(stack, "Ops", { emails }));

  test("are a contact each, a group and a policy for the platform's own alerts", () => {
    const rendered = contacts(["ops@example.com", "night@example.com"]);
    expect(rendered.all("alicloud_arms_alert_contact").map((contact) => contact["email"])).toEqual([
      "night@example.com",
      "ops@example.com",
    ]);
    expect(rendered.one("alicloud_arms_alert_contact_group").block["contact_ids"]).toHaveLength(2);
    const { block } = rendered.one("alicloud_arms_dispatch_rule");
    expect(JSON.stringify(block["label_match_expression_grid"])).toContain('"value":"^lumen-test-.*"');
    expect(JSON.stringify(block["notify_rules"])).toContain('"notify_channels":["email"]');
  });

  test("must reach somebody", () => {
    expect(() => contacts([])).toThrow("want at least one address: an alarm must reach somebody");
    expect(() => contacts(["ops"])).toThrow("want a mail address such as ops@example.com");
    expect(() => contacts(["a@example.com", "a@example.com"])).toThrow("want each address once");
  });
});
