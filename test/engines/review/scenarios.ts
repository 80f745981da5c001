import type { Verdict } from "../../../review";

type Json = Readonly<Record<string, unknown>>;
type Resources = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** A change of a small platform, and what a careful reviewer says to it. */
export interface Scenario {
  readonly name: string;
  readonly verdict: Verdict;
  /** One sentence: why that verdict. */
  readonly because: string;
  /** Codes of the reasons that must be there, and no others. */
  readonly codes: readonly string[];
  /** What is deployed; nothing for a first deploy. */
  readonly before?: Resources;
  readonly after: Resources;
}

const service = (model: string, image: string, more: Json = {}): string =>
  JSON.stringify({
    metadata: { name: "chat", instance: 2, scheduling: { spread: { policy: "zone" } } },
    cloud: {
      computing: { instances: [{ type: "ecs.gn7i-c16g1.4xlarge" }] },
      networking: { vpc_id: "${alicloud_vpc.main.id}" },
    },
    containers: [
      {
        image,
        script: `vllm serve /models --served-model-name ${model}`,
        startup_check: { period_seconds: 10 },
        liveness_check: { period_seconds: 10 },
      },
    ],
    autoscaler: { min: 2, max: 4 },
    token: "${var.token}",
    ...more,
  });

const gateway = (name: string): Json => ({
  gateway_name: name,
  payment_type: "PayAsYouGo",
  spec: "apigw.small.x1",
  vpc: [{ vpc_id: "${alicloud_vpc.main.id}" }],
  zone_config: [{ select_option: "Auto" }],
  network_access_config: [{ type: "Intranet" }],
  log_config: [{ sls: [{ enable: true }] }],
  timeouts: { create: "20m" },
});

const release = (tag: string): Json => ({ name: "chat", chart: "./chart", values: [`image:\n  tag: "${tag}"\n`] });

const serverGroup = (check: Json): Json => ({
  server_group_name: "web",
  vpc_id: "${alicloud_vpc.main.id}",
  health_check_config: [{ health_check_enabled: true, health_check_interval: 5, unhealthy_threshold: 3, ...check }],
});

const nodePool = (desired: string): Json => ({
  node_pool_name: "general",
  cluster_id: "c-1",
  vswitch_ids: ["${alicloud_vswitch.a.id}", "${alicloud_vswitch.b.id}"],
  instance_types: ["ecs.g7.2xlarge"],
  desired_size: desired,
});

const vswitch = (zone: string, cidr_block: string): Json => ({
  vpc_id: "${alicloud_vpc.main.id}",
  zone_id: zone,
  cidr_block,
});

const PLATFORM = {
  alicloud_vpc: { main: { vpc_name: "main", cidr_block: "10.0.0.0/16" } },
  alicloud_vswitch: {
    a: vswitch("ap-southeast-1a", "10.0.1.0/24"),
    b: vswitch("ap-southeast-1b", "10.0.2.0/24"),
  },
  alicloud_redis_tair_instance: {
    cache: {
      instance_type: "tair_rdb",
      instance_class: "tair.rdb.2g",
      zone_id: "ap-southeast-1a",
      secondary_zone_id: "ap-southeast-1b",
      vpc_id: "${alicloud_vpc.main.id}",
      vswitch_id: "${alicloud_vswitch.a.id}",
    },
  },
  alicloud_polardb_cluster: {
    databases: { db_type: "MySQL", db_version: "8.0", db_node_class: "polar.mysql.x4.large", tde_status: "Enabled" },
  },
  alicloud_cs_kubernetes_node_pool: { general: nodePool("3") },
  alicloud_apig_gateway: { one: gateway("one"), two: gateway("two") },
  alicloud_alb_server_group: { web: serverGroup({}) },
  alicloud_pai_service: {
    chat: { service_config: service("qwen3-8b", "vllm:0.11.0", { labels: {} }), timeouts: { create: "30m" } },
  },
  helm_release: { chat: release("1.4.0") },
} satisfies Resources;

/** What the reviewer is held to: a verdict changes here first, with its sentence. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "first deploy",
    verdict: "APPROVE",
    because: "Everything is new: nobody can lose data, traffic or a right.",
    codes: [],
    after: PLATFORM,
  },
  {
    name: "image bump",
    verdict: "APPROVE",
    because: "A stateless service rolls over to another version in place, and Helm takes it back when it fails.",
    codes: [],
    before: PLATFORM,
    after: { ...PLATFORM, helm_release: { chat: release("1.4.1") } },
  },
  {
    name: "node pool resize",
    verdict: "APPROVE",
    because: "More nodes of a kind without GPUs are added beside those that run.",
    codes: [],
    before: PLATFORM,
    after: { ...PLATFORM, alicloud_cs_kubernetes_node_pool: { general: nodePool("5") } },
  },
  {
    name: "database class change",
    verdict: "CONDITIONS",
    because: "Nothing is lost, but connections are cut while nodes change, so someone has to choose the hour.",
    codes: ["interruption"],
    before: PLATFORM,
    after: {
      ...PLATFORM,
      alicloud_polardb_cluster: {
        databases: { ...PLATFORM.alicloud_polardb_cluster.databases, db_node_class: "polar.mysql.x4.xlarge" },
      },
    },
  },
  {
    name: "subnet move",
    verdict: "BLOCK",
    because: "A new subnet means a new cache in it, and what the old one holds is gone.",
    codes: ["data-loss", "replace"],
    before: PLATFORM,
    after: {
      ...PLATFORM,
      alicloud_vswitch: { ...PLATFORM.alicloud_vswitch, a: vswitch("ap-southeast-1a", "10.0.9.0/24") },
    },
  },
  {
    name: "model swap",
    verdict: "CONDITIONS",
    because: "The service loads another model for many minutes, and keeps a key that the plan seems to remove.",
    codes: ["restart", "merge-trap"],
    before: PLATFORM,
    after: {
      ...PLATFORM,
      alicloud_pai_service: {
        chat: { service_config: service("qwen3-32b", "vllm:0.11.0"), timeouts: { create: "30m" } },
      },
    },
  },
  {
    name: "gateway removal",
    verdict: "BLOCK",
    because: "One gateway is left, so the next failure of it is an outage.",
    codes: ["outage"],
    before: PLATFORM,
    after: { ...PLATFORM, alicloud_apig_gateway: { one: gateway("one") } },
  },
  {
    name: "policy weakening",
    verdict: "CONDITIONS",
    because: "Failures are seen later than before, which someone may want but has to know.",
    codes: ["policy", "policy"],
    before: PLATFORM,
    after: {
      ...PLATFORM,
      alicloud_alb_server_group: { web: serverGroup({ health_check_interval: 15, unhealthy_threshold: 6 }) },
    },
  },
];
