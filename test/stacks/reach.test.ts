import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChartFiles } from "../../base";
import { loadPlatform, openPlatform } from "../../config";
import { synthesize } from "../../constructs/core";
import { applyRules, packs, type StackJson } from "../../rules";
import { reviewPlatform } from "../../stacks/analysis";
import { graphJson } from "../../stacks/graph/graph-json";
import { definePlatformStacks } from "../../stacks/platform";

interface Output {
  readonly stacks: readonly StackJson[];
  readonly charts: ChartFiles;
}

const reach = packs.reliability.filter(({ id }) => id === "REACH-001");

/** `where field: got`, for each finding. */
const findings = ({ stacks, charts }: Output): readonly string[] =>
  applyRules(stacks, reach, charts).map(({ where, field, got }) => `${where} ${field}: ${got}`);

let sample: Output;
beforeAll(() => {
  const out = mkdtempSync(join(tmpdir(), "reach-"));
  try {
    const platform = loadPlatform(join(__dirname, "../../platform.yaml"));
    let charts: ChartFiles = {};
    const { stacks } = synthesize(join(out, "out"), (app) => void definePlatformStacks(app, platform), [
      (_, given = {}) => {
        charts = given;
        return [];
      },
    ]);
    sample = { stacks, charts };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

type Blocks = Record<string, Record<string, Record<string, unknown>>>;

/** The sample, its resources changed. */
function changed(change: (resources: Blocks) => void): Output {
  const stacks = structuredClone(sample.stacks) as readonly { name: string; json: { resource?: Blocks } }[];
  for (const { json } of stacks) change(json.resource ?? {});
  return { stacks, charts: sample.charts };
}

/** The sample without the resources of a type whose construct's path matches. */
const without = (type: string, path: RegExp): Output =>
  changed((resources) => {
    const kept = Object.entries(resources[type] ?? {}).filter(([, block]) => !path.test(JSON.stringify(block["//"])));
    resources[type] = Object.fromEntries(kept);
  });

/** The sample with other text in a file of a chart; nothing takes the file away. */
function withChart(chart: string, file: string, edit?: (text: string) => string): Output {
  const { [file]: before, ...others } = sample.charts[chart] ?? {};
  if (before === undefined) throw new Error(`no ${file} in ${chart}`);
  const after = edit?.(before);
  expect(after).not.toBe(before);
  const files = after === undefined ? others : { ...others, [file]: after };
  return { stacks: sample.stacks, charts: { ...sample.charts, [chart]: files } };
}

const gone = (chart: string, kind: string, name: string): Output =>
  withChart(chart, `${kind.toLowerCase()}-${name}.yaml`);

test("every way of the sample arrives", () => {
  expect(findings(sample)).toEqual([]);
});

const GROUP = /edge-ap-southeast-1\/Gateway\/ServerGroup /;

describe("each hop of the sample, taken away, is told where the way ends", () => {
  test.each<[string, () => Output, RegExp, number?]>([
    [
      "the listener of the web ALB",
      () => without("alicloud_alb_listener", /\/Web\/Http/),
      /Web\/Resource .*no listener$/,
    ],
    [
      "the servers of the ALB's group",
      () =>
        changed((resources) => {
          for (const block of Object.values(resources["alicloud_alb_server_group"] ?? {})) {
            if (JSON.stringify(block["//"]).includes("/Web/")) delete block["servers"];
          }
        }),
      /Web\/Backend\/Resource .*servers: no server$/,
    ],
    [
      "the NLB in front of the gateway's listener",
      () => without("alicloud_nlb_listener", /\/Gateway\/Listener/),
      /edge-ap-southeast-1\/Gateway\/Resource .*no listener on port 80, which is asked for$/,
    ],
    [
      "the NLB itself",
      () => without("alicloud_nlb_load_balancer", /\/Gateway\/Resource/),
      /\/(Backend|Cluster)\/Resource .*: 10\.10\.24\d\.20(:80)?, an address of the network that nothing here has$/,
      6, // a balancer and two gateways in front of it, two addresses each
    ],
    [
      "the model behind its port",
      () => without("alicloud_pai_service", /Model-qwen/),
      /Inference\/Resource .*no listener on port \d+, which is asked for$/,
    ],
    [
      "the proxies",
      () => gone("gateway", "EnvoyProxy", "public"),
      /no server, and no Service in a chart that fills it$/,
    ],
    [
      "the gateway on them",
      () => gone("gateway", "Gateway", "public"),
      /EnvoyProxy public: no Gateway that runs on it$/,
    ],
    [
      "a route that the edge lets in",
      () => gone("gateway", "HTTPRoute", "v1-chat"),
      /Route--?.*chat.* \/v1\/chat, which in the cluster only the HTTPRoute for \/ takes$/,
    ],
    ["its backend", () => gone("gateway", "Backend", "chat"), /HTTPRoute v1-chat: Backend chat, which no chart has$/],
    [
      "the Service",
      () => gone("chat", "Service", "chat"),
      /Backend chat: chat\.lumen\.svc.*which no chart has a Service for$/,
    ],
    ["the pods", () => gone("chat", "Deployment", "chat"), /Service chat: no pods that it selects$/],
    [
      "the internal gateway's route to a model",
      () => gone("gateway", "HTTPRoute", "qwen"),
      /Gateway internal: no HTTPRoute on port \d+$/,
    ],
    [
      "the origin of a model",
      () => gone("gateway", "Backend", "deepseek-r1-origin"),
      /HTTPRoute deepseek-r1: Backend deepseek-r1-origin, which no chart has$/,
    ],
  ])("%s", (_, output, told, times = 1) => {
    const found = findings(output());
    expect(found.filter((one) => !told.test(one))).toEqual([]);
    expect(found).toHaveLength(times);
  });
});

describe("the binding of Kubernetes to the load balancer is explicit on both sides", () => {
  const proxy = (from: RegExp, to: string): Output =>
    withChart("gateway", "envoyproxy-public.yaml", (text) => text.replace(from, to));
  test.each<[string, () => Output, RegExp]>([
    ["without the balancer", () => proxy(/^.*loadbalancer-id:.*\n/m, ""), /loadbalancer-id: nothing$/],
    [
      "with listeners overridden",
      () => proxy(/(override-listeners: )"false"/, '$1"true"'),
      /override-listeners: true$/,
    ],
    ["of another class", () => proxy(/^ *loadBalancerClass:.*\n/m, ""), /loadBalancerClass: nothing$/],
  ])("%s", (_, output, told) => {
    const found = findings(output());
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(GROUP);
    expect(found[0]).toMatch(told);
  });
});

test("without charts nobody can tell who fills the servers in", () => {
  expect(applyRules(sample.stacks, reach)).toEqual([]);
});

test("graph.json names the construct or chart that deploys each component, and it is there", () => {
  const located = openPlatform(join(__dirname, "../../platform.yaml"));
  const { graph } = reviewPlatform(located);
  const { deployedBy } = JSON.parse(graphJson(graph, located.platform)) as {
    deployedBy: Readonly<Record<string, { readonly construct?: string; readonly chart?: string }>>;
  };
  const paths = JSON.stringify(sample.stacks);
  const absent = Object.values(deployedBy).filter(({ construct, chart = "" }) =>
    construct === undefined ? !(chart in sample.charts) : !paths.includes(`"path":"${construct}/`),
  );
  expect(absent).toEqual([]);
  expect(graph.components.map(({ id }) => id).filter((id) => !(id in deployedBy))).toEqual([]);
});
