import { minutes } from "../../../base";
import { QueueWorker, Replicas } from "../../../constructs/workloads";
import { IMAGE, objectsOf } from "./support";

const QUEUE = { queueName: "lumen-images", endpoint: "http://mns.example.com" };

const worker = (props: object = {}) =>
  objectsOf(
    (stack) =>
      new QueueWorker(stack, "Image", {
        image: IMAGE,
        queue: QUEUE,
        instanceTypes: ["ecs.gn7i-c16g1.4xlarge", "ecs.gn6i-c8g1.2xlarge"],
        ...props,
      }),
  );

interface Template {
  readonly metadata: { readonly labels: object; readonly annotations: Readonly<Record<string, string>> };
  readonly spec: Readonly<Record<string, unknown>> & {
    readonly containers: readonly Readonly<Record<string, unknown>>[];
  };
}
const templateOf = (objects: ReturnType<typeof worker>): Template =>
  (objects["Deployment/image"] as unknown as { readonly spec: { readonly template: Template } }).spec.template;

test("is a Deployment that nobody calls", () => {
  const objects = worker();
  expect(Object.keys(objects).sort()).toEqual(["Deployment/image", "NetworkPolicy/image", "ServiceAccount/image"]);
  expect(objects["Deployment/image"]).toMatchObject({ spec: { replicas: 2 } });
  const [container] = templateOf(objects).spec.containers;
  expect(container).not.toHaveProperty("ports");
  expect(container).not.toHaveProperty("readinessProbe");
  expect(container).toMatchObject({
    env: [
      { name: "QUEUE", value: QUEUE.queueName },
      { name: "QUEUE_ENDPOINT", value: QUEUE.endpoint },
    ],
    livenessProbe: { httpGet: { path: "/health", port: 8000 }, initialDelaySeconds: 300 },
    securityContext: { readOnlyRootFilesystem: true },
  });
});

test("reaches its queue, and no node's role", () => {
  expect(worker()["NetworkPolicy/image"]).toMatchObject({
    spec: {
      ingress: [],
      egress: expect.arrayContaining([
        {
          to: [{ ipBlock: { cidr: "100.64.0.0/10", except: ["100.100.100.200/32"] } }],
          ports: [{ protocol: "TCP", port: 80 }],
        },
      ]) as unknown,
    },
  });
});

test("has a machine of its own on virtual nodes, and asks for no node", () => {
  const { metadata, spec } = templateOf(worker({ spot: true, ephemeralStorageGiB: 80 }));
  expect(metadata.labels).toMatchObject({ "alibabacloud.com/eci": "true" });
  expect(metadata.annotations).toEqual({
    "k8s.aliyun.com/eci-use-specs": "ecs.gn7i-c16g1.4xlarge,ecs.gn6i-c8g1.2xlarge",
    "k8s.aliyun.com/eci-image-cache": "true",
    "k8s.aliyun.com/eci-spot-strategy": "SpotAsPriceGo",
    "k8s.aliyun.com/eci-extra-ephemeral-storage": "50Gi",
  });
  expect(spec).not.toHaveProperty("affinity");
  expect(spec).not.toHaveProperty("tolerations");
  expect(spec.containers[0]!["resources"]).toEqual({ limits: { "nvidia.com/gpu": "1" } });
});

test("what is free is not asked for, and no GPU where there is none", () => {
  const { metadata, spec } = templateOf(worker({ ephemeralStorageGiB: 30, gpus: 0, instanceTypes: ["ecs.c7.xlarge"] }));
  expect(Object.keys(metadata.annotations).sort()).toEqual([
    "k8s.aliyun.com/eci-image-cache",
    "k8s.aliyun.com/eci-use-specs",
  ]);
  expect(spec.containers[0]!["resources"]).toEqual({ limits: {} });
});

test("follows the depth of its queue, down to none", () => {
  const depth = { prometheus: "http://prometheus:9090", query: "sum(depth)", perCopy: 3 };
  const objects = worker({ replicas: Replicas.between(0, 4).onDepth(depth) });
  expect(objects["Deployment/image"]).not.toHaveProperty("spec.replicas");
  expect(objects["ScaledObject/image"]).toMatchObject({
    spec: {
      minReplicaCount: 0,
      maxReplicaCount: 4,
      triggers: [{ type: "prometheus", metadata: { query: "sum(depth)", threshold: "3" } }],
    },
  });
});

test("has time to put its job back", () => {
  expect(templateOf(worker({ drain: minutes(4) })).spec["terminationGracePeriodSeconds"]).toBe(255);
});

test("says all that is wrong at once", () => {
  const wrong = { instanceTypes: ["ecs.unheard-of"], ephemeralStorageGiB: 10, environment: { QUEUE: "mine" } };
  expect(() => worker(wrong)).toThrow(
    /ephemeralStorageGiB: got 10, want .*30 to 2000[^]*environment.QUEUE: got a value[^]*gpus: got nothing/,
  );
});
