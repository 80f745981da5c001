import { join } from "node:path";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { openPlatformSpec, type PlatformSpec, showPath } from "../../config";
import { ladderSignals } from "../../constructs/observability";
import { definePlatformStacks } from "../../stacks/platform";
import { platformPolicies } from "../../stacks/policies";
import { everyTargetOf } from "../../stacks/policies/targets";
import { renderApp, type Rendered } from "../support/render";

const REGION = "observability-ap-southeast-1";

type Change = (spec: Record<string, unknown>) => void;

function observed(file: string, change: Change = () => undefined): Rendered {
  const spec = parse(readFileSync(join(__dirname, "../..", file), "utf8")) as Record<string, unknown>;
  change(spec);
  const located = openPlatformSpec(spec as unknown as PlatformSpec);
  return renderApp((app) => void definePlatformStacks(app, located.platform)).get(REGION)!;
}

const SAMPLE = "platform.yaml";
let unchanged: Rendered | undefined;
const sample = (): Rendered => (unchanged ??= observed(SAMPLE));
const DEVELOPMENT = "examples/development/platform.yaml";
const metrics = (stack: Rendered) =>
  stack.all("alicloud_cms_alarm").map((alarm) => `${String(alarm["project"])} ${String(alarm["metric"])}`);

test("the sample watches everything that keeps something, and whoever is called hears of all of it", () => {
  const stack = sample();
  expect(new Set(metrics(stack))).toEqual(
    new Set([
      "acs_alb LoadBalancerHTTPCodeUpstream5XX",
      "acs_alb LoadBalancerUnHealthyHostCount",
      "acs_hybriddb node_cpu_used_percent",
      "acs_hybriddb node_disk_used_percent",
      "acs_hybriddb node_mem_used_percent",
      "acs_kafka message_accumulation",
      "acs_kafka topic_message_num_input",
      "acs_kvstore StandardConnectionUsage",
      "acs_kvstore StandardCpuUsage",
      "acs_kvstore StandardMemoryUsage",
      "acs_networkmonitor Availability",
      "acs_oss_dashboard Availability",
      "acs_polardb cluster_connection_utilization",
      "acs_polardb cluster_cpu_utilization",
      "acs_polardb cluster_memory_utilization",
    ]),
  );
  expect(stack.all("alicloud_cms_alarm_contact").map((contact) => contact["channels_mail"])).toEqual([
    "ops@example.com",
  ]);
});

test("each rung of the sample's fallbacks has an alarm, and the gateway's errors have one", () => {
  const alarms = sample().all("alicloud_sls_alert");
  const queries = alarms.map((alarm) => JSON.stringify(alarm["configuration"]));
  expect(queries.filter((query) => query.includes("status >= 500") && query.includes("where 1 = 1"))).toHaveLength(1);
  expect(queries.filter((query) => query.includes("httproute/%/chat-to-deepseek-r1/%")).length).toBeGreaterThanOrEqual(
    2,
  );
});

test("each rung has a panel too, on a dashboard of their own, by the same signals as its alarm", () => {
  const { platform } = openPlatformSpec(parse(readFileSync(join(__dirname, "../..", SAMPLE), "utf8")) as PlatformSpec);
  const { targets } = platformPolicies({ platform, locate: showPath });
  const { seen } = ladderSignals(everyTargetOf(targets).map(({ target }) => target));
  const rungs = sample()
    .all("alicloud_log_dashboard")
    .map(({ char_list: charts }) => String(charts));
  const [board] = rungs.filter((charts) => charts.includes(`${seen[0]?.target}: ${seen[0]?.rung}`));
  const shown = (
    JSON.parse(board ?? "[]") as readonly { display: { displayName: string }; search: { query: string } }[]
  ).map(({ display, search }) => [display.displayName, search.query]);
  expect(seen.length).toBeGreaterThan(2);
  expect(shown).toEqual(
    seen.map(({ target, rung, condition }) => [`${target}: ${rung}`, expect.stringContaining(condition) as string]),
  );
});

test("each served model has an alarm of its own, by its route inside the cluster", () => {
  const { models } = parse(readFileSync(join(__dirname, "../..", SAMPLE), "utf8")) as { readonly models: object };
  const queries = sample()
    .all("alicloud_sls_alert")
    .map((alarm) => JSON.stringify(alarm["configuration"]));
  const watched = Object.keys(models).map(
    (model) =>
      queries.filter((query) => query.includes(`httproute/%/${model}/%`) && query.includes("count_if(status >= 500)"))
        .length,
  );
  expect(watched).toEqual([1, 1]);
});

test("a platform that calls nobody is still logged, and has no alarms", () => {
  const stack = observed(DEVELOPMENT);
  expect(stack.types()).toEqual([
    "alicloud_log_alert_resource",
    "alicloud_log_dashboard",
    "alicloud_log_machine_group",
    "alicloud_log_project",
    "alicloud_log_store",
    "alicloud_logtail_attachment",
    "alicloud_logtail_config",
    "alicloud_sls_index",
  ]);
});

const addresses = (stack: Rendered) =>
  stack.all("alicloud_cms_site_monitor").map((monitor) => String(monitor["address"]));
const asked = (change: Change) => addresses(observed(SAMPLE, change));
/** The sample behind load balancers alone. */
const withoutGateways = (spec: Record<string, unknown>) => {
  for (const word of ["gateways", "drills", "objectives"]) Reflect.deleteProperty(spec, word);
  for (const route of Object.values(spec["routes"] as Record<string, { objectives?: object }>)) delete route.objectives;
  spec["loadBalancers"] = { api: { requestTimeout: "600s" }, web: { certificate: "12345678-ap-southeast-1" } };
};

test("each path is asked for as clients do, and through each gateway alone", () => {
  expect(addresses(sample()).filter((address) => address.endsWith("/v1/files/"))).toEqual([
    "https://api.lumen.example.com/v1/files/",
    "https://api-ap-southeast-1-a.lumen.example.com/v1/files/",
    "https://api-ap-southeast-1-b.lumen.example.com/v1/files/",
  ]);
  expect(asked((spec) => (spec["observability"] = { probes: { enabled: false } }))).toEqual([]);
});

test("only paths that the internet reaches are asked for", () => {
  const api = observed(SAMPLE, (spec) => {
    withoutGateways(spec);
    spec["observability"] = { probes: { domains: { api: "api.example.com" }, every: "5m", statusBelow: 400 } };
  }).all("alicloud_cms_site_monitor");
  expect(api.map((monitor) => monitor["address"])).toContain("http://api.example.com/v1/files/");
  expect(api[0]).toMatchObject({ interval: "5", option_json: { assertions: [{ target: "400" }] } });
  const web = asked((spec) => {
    withoutGateways(spec);
    spec["observability"] = {};
  });
  expect(web).toEqual([]);
  const named = asked((spec) => {
    withoutGateways(spec);
    spec["observability"] = { probes: { domains: { web: "www.example.com" } } };
  });
  expect(named).toEqual(["https://www.example.com/", "https://www.example.com/auth/"]);
});

test("bounds are those of the platform file", () => {
  const stack = observed(SAMPLE, (spec) => {
    spec["alarms"] = {
      emails: ["ops@example.com"],
      bounds: { fullness: "70%", errors: "1%", degraded: "2%", lag: 5 },
    };
  });
  const bound = (metric: string) =>
    stack.all("alicloud_cms_alarm").find((alarm) => alarm["metric"] === metric)?.["escalations_critical"];
  expect(bound("StandardMemoryUsage")).toMatchObject({ threshold: "70" });
  expect(bound("message_accumulation")).toMatchObject({ threshold: "5" });
  const shares = JSON.stringify(stack.all("alicloud_sls_alert"));
  expect(shares).toContain('"condition":"share >= 1"');
  expect(shares).toContain('"condition":"share >= 2"');
});
