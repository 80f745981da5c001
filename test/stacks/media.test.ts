import { openPlatformText } from "../../config";
import { definePlatformStacks } from "../../stacks/platform";
import { renderApp } from "../support/render";

interface Outputs {
  readonly ChartValues: { readonly value: object };
}

/** Speech to text as container groups, without any model of its own. */
const stacksWith = (worker: string, virtualNodes = false) =>
  renderApp((app) => {
    const { platform } = openPlatformText(
      `name: lumen
account: { id: "1234567890123456", type: International }
alarms: { emails: [ops@example.com] }
regions: [{ id: ap-southeast-1, zones: [ap-southeast-1a, ap-southeast-1b], cidr: 10.10.0.0/16 }]
placement: { domains: { general: { dedicated: false }, audio: {} } }
cluster: { pools: { general: { kind: cpu, domain: general, instanceTypes: [ecs.g7.2xlarge], nodes: 2 } }, virtualNodes: { enabled: ${virtualNodes} } }
data: { objects: { transcripts: {} } }
messaging: { queues: { recordings: { visibilityTimeout: 30m, maxReceives: 3 } } }
media:
  transcriber:
    image: registry.example.com/lumen/whisper-worker:1.0.3
    instanceTypes: [ecs.gn6i-c8g1.2xlarge]
    domain: audio
    queue: recordings
    ${worker}
`,
      "p.yaml",
    );
    definePlatformStacks(app, platform);
  });

test("audio runs as isolated container groups: as many as allowed, each fed by its queue, with rights to that and its bucket", () => {
  const serving = stacksWith("runsOn: container-groups\n    replicas: { min: 0, max: 2 }\n    bucket: transcripts").get(
    "serving-ap-southeast-1",
  )!;
  const groups = serving.all("alicloud_eci_container_group");
  expect(groups.map(({ container_group_name: name }) => name)).toEqual([
    "lumen-prod-media-transcriber-1",
    "lumen-prod-media-transcriber-2",
  ]);
  for (const group of groups) {
    expect(group).toMatchObject({
      instance_type: "ecs.gn6i-c8g1.2xlarge",
      restart_policy: "Always",
      spot_strategy: "SpotAsPriceGo",
      containers: [{ gpu: 1, image: "registry.example.com/lumen/whisper-worker:1.0.3" }],
    });
    const [container] = group["containers"] as readonly {
      readonly environment_vars: readonly { readonly key: string }[];
    }[];
    expect(container?.environment_vars.map(({ key }) => key)).toEqual(["BUCKET", "QUEUE", "QUEUE_ENDPOINT"]);
  }
  serving.one("alicloud_security_group").has({ security_group_name: expect.any(String) as string });
  expect(serving.all("alicloud_security_group_rule").filter(({ type }) => type === "ingress")).toEqual([]);
  const { policy_document: policy } = serving.one("alicloud_ram_policy").block;
  expect(String(policy)).toMatch(/mns:ReceiveMessage/);
  expect(String(policy)).toMatch(/oss:PutObject/);
  expect(serving.types()).not.toContain("alicloud_pai_workspace_workspace");
});

describe("on virtual nodes", () => {
  const elastic = (worker: string) => stacksWith(`runsOn: virtual-nodes\n    bucket: transcripts\n    ${worker}`, true);

  test("a worker is a chart with an identity of its own, and no container group", () => {
    const stacks = elastic("replicas: 2");
    const { ChartValues } = stacks.get("workloads-ap-southeast-1")!.json["output"] as Outputs;
    expect(ChartValues.value).toHaveProperty("transcriber.environment.queue");
    expect(ChartValues.value).toHaveProperty("transcriber.environment.bucket");
    const policies = stacks.get("cluster-ap-southeast-1")!.all("alicloud_ram_policy");
    const own = policies
      .map(({ policy_document: text }) => String(text))
      .filter((text) => text.includes("mns:ReceiveMessage"));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(/oss:PutObject/);
    expect([...stacks.keys()]).not.toContain("serving-ap-southeast-1");
  });

  test("none has neither chart nor identity", () => {
    const stacks = elastic("replicas: 0");
    expect([...stacks.values()].flatMap((stack) => stack.all("alicloud_ram_policy"))).toEqual([]);
    expect(stacks.get("workloads-ap-southeast-1")?.json["output"] ?? {}).not.toHaveProperty(
      "ChartValues.value.transcriber",
    );
  });
});

test("without any there are no container groups, and no stack for them", () => {
  expect([...stacksWith("runsOn: container-groups\n    replicas: 1").keys()]).toContain("serving-ap-southeast-1");
  expect(() => stacksWith("runsOn: virtual-nodes")).toThrow("virtual nodes are not enabled");
});
