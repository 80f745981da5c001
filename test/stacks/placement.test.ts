import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { openPlatformText } from "../../config";
import { reviewPlatform } from "../../stacks/analysis";
import { definePlatformStacks } from "../../stacks/platform";
import { synthesize } from "../../constructs/core";
import { judges } from "../../stacks/judges";

const IMAGE = "registry.example.com/vision";

/** Detection and segmentation on one pool of shared GPUs with one node, each with its share of the GPU's memory. */
const platformWith = (detectorGiB: number, segmenterGiB: number) =>
  openPlatformText(
    `name: lumen
account: { id: "1234567890123456", type: International }
regions: [{ id: ap-southeast-1, zones: [ap-southeast-1a, ap-southeast-1b], cidr: 10.10.0.0/16 }]
placement: { domains: { general: { dedicated: false }, vision: {} } }
cluster:
  pools:
    general: { kind: cpu, domain: general, instanceTypes: [ecs.g7.2xlarge], nodes: 2 }
    gpus: { kind: gpu-share, domain: vision, instanceTypes: [ecs.gn6i-c8g1.2xlarge], nodes: 1 }
services:
  detector: { image: "${IMAGE}/detector:1.0.0", domain: vision, replicas: 1, resources: { cpu: "2", memory: 4Gi, gpuMemoryGiB: ${detectorGiB} } }
  segmenter: { image: "${IMAGE}/segmenter:1.0.0", domain: vision, replicas: 1, resources: { cpu: "2", memory: 4Gi, gpuMemoryGiB: ${segmenterGiB} } }
`,
    "p.yaml",
  );

describe("vision detection and segmentation", () => {
  const located = platformWith(6, 8);

  test("stand beside each other on one node: both fit, by processor, memory and the memory of its GPU", () => {
    const pool = reviewPlatform(located).analysis.detail?.pools.find((one) => one.pool.includes("gpus"));
    expect(pool).toMatchObject({ nodes: [{ replicas: { detector: 1, segmenter: 1 } }], unplaced: [] });
  });

  test("do not when their shares are more than the GPU has", () => {
    const pool = reviewPlatform(platformWith(6, 12)).analysis.detail?.pools.find((one) => one.pool.includes("gpus"));
    expect(pool?.unplaced).toEqual([{ component: "detector", replicas: 1 }]);
  });

  test("ask for shares of a GPU, on the same nodes, and the pool holds each to its share", () => {
    const directory = mkdtempSync(join(tmpdir(), "placement-"));
    try {
      const out = join(directory, "out");
      const { stacks } = synthesize(out, (app) => void definePlatformStacks(app, located.platform), judges);
      const pods = ["detector", "segmenter"].map((name) => podOf(out, name));
      expect(pods.map(({ containers }) => containers[0]?.resources.limits["aliyun.com/gpu-mem"])).toEqual(["6", "8"]);
      const [one, other] = pods.map(({ affinity, tolerations }) => ({ nodes: affinity.nodeAffinity, tolerations }));
      expect(one).toEqual(other);
      const cluster = stacks.find(({ name }) => name === "cluster-ap-southeast-1")?.json.resource ?? {};
      const labels = Object.values(cluster["alicloud_cs_kubernetes_node_pool"] ?? {}).map((pool) => pool["labels"]);
      expect(labels).toContainEqual(
        expect.arrayContaining([
          { key: "ack.node.gpu.schedule", value: "cgpu" },
          { key: "alicloud-ai-platform/domain", value: "vision" },
        ]),
      );
      expect(JSON.stringify(one?.nodes)).toContain('"vision"');
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});

interface Pod {
  readonly containers: readonly { readonly resources: { readonly limits: Readonly<Record<string, string>> } }[];
  readonly affinity: { readonly nodeAffinity: object };
  readonly tolerations: readonly object[];
}

function podOf(out: string, chart: string): Pod {
  const text = readFileSync(join(out, "charts", chart, "templates", `deployment-${chart}.yaml`), "utf8");
  return (parse(text.replaceAll(/\{\{[^}]*\}\}/g, "value")) as { spec: { template: { spec: Pod } } }).spec.template
    .spec;
}
