import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPlatform, parsePlatform } from "../../config";
import { edited } from "./support";

const ROOT = join(__dirname, "..", "..");
const MINIMAL = `
name: lumen
account: { id: "1234567890123456", type: International }
regions: [{ id: ap-southeast-1, zones: [ap-southeast-1a, ap-southeast-1b], cidr: 10.0.0.0/16 }]
cluster: { pools: { general: { kind: cpu, instanceTypes: [ecs.g7.xlarge], nodes: 2 } } }
`;

test("a platform of four keys is complete", () => {
  expect(parsePlatform(MINIMAL, "p.yaml")).toEqual({
    name: "lumen",
    environment: "prod",
    account: { id: "1234567890123456", type: "International", existingServiceRoles: [] },
    alarms: { emails: [], bounds: { errors: "5%", degraded: "5%", fullness: "85%", lag: 10000 } },
    observability: {
      probes: { enabled: true, every: "1m", timeout: "10s", statusBelow: 500, domains: {} },
      gatewayLog: { retentionDays: 30 },
    },
    state: { backend: "local" },
    deletionProtection: true,
    tags: {},
    regions: [{ id: "ap-southeast-1", zones: ["ap-southeast-1a", "ap-southeast-1b"], cidr: "10.0.0.0/16" }],
    network: {
      serviceCidr: "172.16.0.0/20",
      nat: { bandwidthMbps: 100 },
      flowLogs: { enabled: true, retentionDays: 30 },
    },
    cluster: {
      version: "1.34.3-aliyun.1",
      spec: "ack.pro.small",
      apiAccess: "private",
      pools: {
        general: {
          kind: "cpu",
          domain: "general",
          instanceTypes: ["ecs.g7.xlarge"],
          nodes: 2,
          disk: { sizeGiB: 120, performance: "PL1" },
        },
      },
      virtualNodes: { enabled: false },
      addons: {},
      maintenance: { start: "18:00Z", length: "3h", days: ["Monday", "Thursday"] },
      logRetentionDays: 30,
    },
    data: { analytics: {}, objects: {}, files: {} },
    messaging: { queues: {}, events: { rules: {} } },
    models: {},
    media: {},
    services: {},
    deployment: {
      method: "gitops",
      servicesPerNode: 3,
      depth: {},
      present: [],
      images: {},
      longestRequests: {},
      lag: {},
      jobs: {},
    },
    loadBalancers: {},
    routes: {},
    policies: { profile: "ack", defaults: {}, named: {} },
    objectives: { maxAttempts: 6, loadGrowth: "10%" },
    placement: {
      domains: {
        general: { dedicated: false },
        text: { dedicated: true },
        vision: { dedicated: true },
        audio: { dedicated: true },
        media: { dedicated: true },
      },
    },
    catalogue: { zones: [], instanceTypes: {}, models: {} },
  });
});

test("what follows from the rest is filled in", () => {
  const platform = parsePlatform(edited(), "p.yaml");
  expect(platform.models["deepseek-r1"]).toEqual({
    model: "deepseek-r1-distill-qwen-32b",
    instanceTypes: ["ecs.gn7i-c32g1.32xlarge"],
    gpus: 4,
    domain: "text",
    replicas: { min: 2, max: 6 },
    scaling: { on: "qps", target: 8 },
    reach: "nlb",
    port: 8231,
    storage: { bucket: "models", path: "deepseek-r1-distill-qwen-32b/" },
    servesAlso: [],
    token: "var:deepseek_r1_token",
    policies: {},
  });
  expect(platform.data.polardb).toMatchObject({ engine: "MySQL", version: "8.0", nodeClass: "polar.mysql.x4.medium" });
  expect(platform.messaging.nacos).toEqual({ size: "2_4", nodes: 3 });
});

test("what is written wins over what would follow", () => {
  const platform = parsePlatform(
    edited(["model: qwen3-8b,", "model: qwen3-8b, domain: vision, token: kms:t,"]),
    "p.yaml",
  );
  expect(platform.models["qwen"]).toMatchObject({ domain: "vision", token: "kms:t" });
});

test("the sample uses every section and every key of a service", () => {
  const platform = loadPlatform(join(ROOT, "platform.yaml"));
  const written = readFileSync(join(ROOT, "platform.yaml"), "utf8");
  const sections = Object.keys(platform).filter((key) => key !== "catalogue" && key !== "deletionProtection");
  expect(sections.filter((section) => !new RegExp(`^${section}:`, "m").test(written))).toEqual([]);
  expect(Object.keys(platform.services)).toHaveLength(10);
});

test("the development profile is small and keeps nothing", () => {
  const platform = loadPlatform(join(ROOT, "examples", "development", "platform.yaml"));
  expect(platform.deletionProtection).toBe(false);
  expect(platform.models["qwen"]?.reach).toBe("sharedGateway");
});
