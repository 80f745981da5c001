import { html, review, type Review } from "../../review";
import { analysisOf } from "../../review/analysis";
import type { ResourceChange } from "../../review/input/plan-json";
import { at, type JsonObject, textOf } from "../../review/json";
import { groupsOf } from "../../review/outputs/page/groups";
import { wirePaths } from "../../review/outputs/page/wires";
import type { Part, PartAction } from "../../review/picture/parts";
import { changed, inputOf, planOf } from "./support/plan";

const REGION = "ap-southeast-1";
const component = (id: string, kind: string, ...zones: readonly string[]) => ({
  id,
  kind,
  domains: [],
  placements: zones.map((zone) => ({ domains: [`${REGION}${zone}`], replicas: 1 })),
});

const GRAPH = {
  domains: [
    { id: REGION, kind: "region" },
    { id: `${REGION}a`, kind: "zone", within: REGION },
    { id: `${REGION}b`, kind: "zone", within: REGION },
  ],
  components: [
    component("entry:global-accelerator", "entry"),
    component("gateway:ap-southeast-1a", "gateway", "a"),
    component("gateway:ap-southeast-1b", "gateway", "b"),
    component("address:chat-to-qwen", "middleware", "a", "b"),
    component("chat", "service", "a", "b"),
    component("qwen", "endpoint", "a"),
    component("store:redis", "store", "a", "b"),
    component("certificate:x", "certificate"),
  ],
  calls: [
    { from: "entry:global-accelerator", to: ["gateway:ap-southeast-1a", "gateway:ap-southeast-1b"] },
    { from: "gateway:ap-southeast-1a", to: ["chat"] },
    { from: "gateway:ap-southeast-1b", to: ["chat"] },
    { from: "chat", to: ["address:chat-to-qwen"] },
    { from: "address:chat-to-qwen", to: ["qwen"] },
    { from: "chat", to: ["store:redis"] },
  ],
  routes: [{ id: "/v1/*", entry: "entry:global-accelerator" }],
  deployedBy: {
    chat: { chart: "chat" },
    qwen: { construct: "data/Model-qwen" },
    "store:redis": { construct: "data/Redis" },
  },
} as unknown as JsonObject;

const written = (path: string, body: object = {}) => ({ ...body, "//": { metadata: { path } } });
const STACK = {
  stack: "data",
  file: "data.json",
  json: {
    provider: { alicloud: { region: REGION } },
    resource: {
      alicloud_kvstore_instance: { Redis_1: written("data/Redis/Resource") },
      alicloud_kvstore_account: { Redis_2: written("data/Redis/Account") },
      alicloud_oss_bucket: { Bucket_1: written("data/Bucket/Resource") },
      alicloud_nlb_load_balancer: { Inference: written("data/Inference/Resource") },
      alicloud_pai_service: {
        Qwen_1: written("data/Model-qwen/Resource", {
          service_config: '{"networking":{"nlb":[{"id":"${alicloud_nlb_load_balancer.Inference.id}"}]}}',
        }),
      },
    },
  } as unknown as JsonObject,
};

const pictured = (changes: readonly ResourceChange[], more: object = {}): Review =>
  review(inputOf(planOf(...changes), { stacks: [STACK], graph: GRAPH, ...more }), { today: "2026-11-24", packs: [] });
const actions = ({ picture }: Review): Readonly<Record<string, PartAction>> =>
  Object.fromEntries(picture.parts.flatMap(({ id, action }) => (action === "none" ? [] : [[id, action]])));

describe("the picture of a graph", () => {
  const { picture } = pictured([]);

  test("leads from the clients to the data, addresses left out, models behind their load balancer", () => {
    expect(picture.ways.map(({ from, to }) => `${from} > ${to}`).sort()).toEqual([
      "chat > data/alicloud_nlb_load_balancer.Inference",
      "chat > store:redis",
      "clients > entry:global-accelerator",
      "data/alicloud_nlb_load_balancer.Inference > qwen",
      `entry:global-accelerator > middleware gateway ${REGION}`,
      `middleware gateway ${REGION} > chat`,
    ]);
  });

  test("has each component once, with its product, and what no component stands for", () => {
    expect(picture.parts.map(({ id, product }) => `${id}: ${product}`).sort()).toEqual([
      "chat: service",
      "clients: clients",
      "data/alicloud_nlb_load_balancer.Inference: NLB",
      "data/alicloud_oss_bucket.Bucket_1: bucket",
      "entry:global-accelerator: entry",
      `middleware gateway ${REGION}: middleware gateway`,
      "qwen: PAI-EAS",
      "store:redis: Redis",
    ]);
  });

  test("draws a zone around what stands in it alone, and an arrow for each way", () => {
    const page = html(pictured([]));
    expect(page.match(/class="zone"/g)).toHaveLength(1);
    expect(page.match(/class="way/g)).toHaveLength(picture.ways.length);
    expect(page).toContain("service chat in ap-southeast-1, ap-southeast-1a, ap-southeast-1b asks NLB Inference");
  });
});

test("what changes below a construct, or in a chart, is seen at its component", () => {
  const account = changed("alicloud_kvstore_account.Redis_2", {
    before: { account_privilege: "RoleReadOnly" },
    after: { account_privilege: "RoleReadWrite" },
  });
  expect(actions(pictured([account]))).toEqual({ "store:redis": "update" });
  expect(actions(pictured([changed("alicloud_kvstore_instance.Redis_1", { before: {} })]))).toEqual({
    "store:redis": "delete",
  });
  const service = (kind: string) => ({ chat: { "a.yaml": `kind: ${kind}\nmetadata: {name: chat}\n` } });
  expect(actions(pictured([], { charts: { before: service("Deployment"), after: service("Rollout") } }))).toEqual({
    chat: "update",
  });
});

test("without a graph there are the resources, and no arrow that nobody can vouch for", () => {
  const { picture } = review(inputOf(planOf(), { stacks: [STACK] }), { today: "2026-11-24", packs: [] });
  expect(picture.parts.map(({ product }) => product).sort()).toEqual(["NLB", "PAI-EAS", "Redis", "bucket"]);
  expect(picture.ways).toEqual([]);
});

test("what is alike is one box, and ways lead to it once", () => {
  const parts = Array.from({ length: 20 }, (_, index): Part => ({
    id: `s${index}`,
    tier: "services",
    product: "service",
    name: `s${index}`,
    region: REGION,
    zones: [],
    action: index === 0 ? "update" : "none",
  }));
  const gateway: Part = { ...(parts[0] as Part), id: "g", product: "gateway", tier: "gateways" };
  const ways = parts.map(({ id }) => ({ from: "g", to: id }));
  const drawn = groupsOf({ parts: [gateway, ...parts], ways });
  expect(drawn.parts.map(({ name }) => name)).toEqual(["s0", "s0", "19 of them"]);
  expect(drawn.ways).toEqual([
    { from: "g", to: "s0" },
    { from: "g", to: "s1" },
  ]);
});

test("a wire leaves the side that faces the other box, up, down and beside", () => {
  const place = (x: number, y: number) => ({ x, y, width: 100, height: 40 });
  const places = new Map([
    ["top", place(0, 0)],
    ["bottom", place(0, 100)],
    ["right", place(200, 100)],
  ]);
  const [down, up, beside] = wirePaths(
    [
      { from: "top", to: "bottom" },
      { from: "right", to: "top" },
      { from: "bottom", to: "right" },
    ],
    places,
  );
  expect(down).toMatch(/^M[\d.]+ 40C.* 100$/);
  expect(up).toMatch(/^M[\d.]+ 100C.* 40$/);
  expect(beside).toMatch(/^M[\d.]+ 140Q.* 140$/);
});

describe("the analyses of a graph", () => {
  const analysed = analysisOf({
    name: "small",
    domains: GRAPH["domains"],
    components: [component("gateway", "gateway", "a"), component("chat", "service", "a")],
    calls: [{ from: "gateway", to: "chat" }],
    routes: [{ id: "/v1/*", entry: "gateway" }],
  } as unknown as JsonObject);

  test("are on the page: a row for each loss that is felt, a column for each route", () => {
    const page = html(review(inputOf(planOf(), { analysis: analysed }), { today: "2026-11-24", packs: [] }));
    const outcomes = at(analysed, "detail", "survival", "routes", 0, "outcomes") as readonly JsonObject[];
    const lost = outcomes.filter(({ status }) => status === "lost").map(({ removed }) => textOf(removed));
    expect(lost).toEqual(expect.arrayContaining(["chat", "gateway", REGION]));
    for (const name of lost) {
      expect(page).toContain(`<th scope="row"><code>${name}</code></th><td><span class="tag lost">lost</span>`);
    }
    expect(page).toContain(`(${lost.length} are felt, ${outcomes.length - lost.length} are not)`);
  });

  test("are refused for what is no graph", () => {
    expect(() => analysisOf({ components: "none" })).toThrow(
      /\[graph\.json\] components: got "none", want a list of objects/,
    );
  });
});
