import { TerraformVariable } from "cdktf";
import { seconds } from "../../../base";
import { SecretRef } from "../../../constructs/core";
import { GpuRequest, Microservice, Replicas } from "../../../constructs/workloads";
import { HealthPolicy } from "../../../policies";
import { fileOf, IMAGE, objectsOf, withOutput } from "./support";

const service = (props: object = {}) =>
  objectsOf((stack) => new Microservice(stack, "Chat", { image: IMAGE, ...props }));
const podOf = (objects: ReturnType<typeof service>) =>
  (objects["Deployment/chat"] as unknown as { spec: { template: { spec: Record<string, unknown> } } }).spec.template
    .spec;
const containerOf = (objects: ReturnType<typeof service>) =>
  (podOf(objects)["containers"] as Record<string, unknown>[])[0];

describe("what every service has", () => {
  const objects = service();

  test("its objects", () => {
    expect(Object.keys(objects).sort()).toEqual([
      "Deployment/chat",
      "NetworkPolicy/chat",
      "PodDisruptionBudget/chat",
      "Service/chat",
      "ServiceAccount/chat",
    ]);
  });

  test("runs as nobody, on a file system that it cannot write", () => {
    expect(podOf(objects)).toMatchObject({
      securityContext: { runAsNonRoot: true },
      automountServiceAccountToken: false,
    });
    expect(containerOf(objects)).toMatchObject({
      securityContext: {
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ["ALL"] },
      },
    });
  });

  test("ends later than its longest request", () => {
    expect(podOf(objects)["terminationGracePeriodSeconds"]).toBe(45);
    expect(containerOf(objects)).toMatchObject({ lifecycle: { preStop: { sleep: { seconds: 10 } } } });
    expect(podOf(service({ longestRequest: seconds(300) }))["terminationGracePeriodSeconds"]).toBe(315);
  });

  test("stands on its domain's nodes, spread over zones", () => {
    expect(JSON.stringify(podOf(objects)["affinity"])).toContain(
      '"alicloud-ai-platform/domain","operator":"In","values":["general"]',
    );
    expect(podOf(objects)["topologySpreadConstraints"]).toMatchObject([
      { topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: "DoNotSchedule" },
      { topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "ScheduleAnyway" },
    ]);
  });
});

test("GPUs are limits, and their taint is tolerated", () => {
  const whole = service({ gpu: GpuRequest.whole(2), toleratesSpot: true });
  expect(containerOf(whole)).toMatchObject({ resources: { limits: { "nvidia.com/gpu": "2" } } });
  expect(JSON.stringify(podOf(whole)["tolerations"])).toMatch(/nvidia.com\/gpu.*spot/);
  expect(containerOf(service({ gpu: GpuRequest.memory(4) }))).toMatchObject({
    resources: { limits: { "aliyun.com/gpu-mem": "4" } },
  });
  expect(() => GpuRequest.whole(0)).toThrow("[GpuRequest] whole: got 0, want a whole number of GPUs from 1 to 8");
  expect(() => GpuRequest.memory(97)).toThrow("want a whole number of GiB from 1 to 96");
});

test("a scaled service leaves the count to its scaler", () => {
  const objects = service({ replicas: Replicas.between(2, 8) });
  expect(objects["Deployment/chat"]).not.toHaveProperty("spec.replicas");
  expect(objects["HorizontalPodAutoscaler/chat"]).toMatchObject({ spec: { minReplicas: 2, maxReplicas: 8 } });
});

test("a consumer scales by its lag, from nothing", () => {
  const lag = Replicas.between(0, 8).onLag({ topic: "chat.events", group: "chat", perCopy: 50 });
  const objects = service({ replicas: lag });
  expect(objects["ScaledObject/chat"]).toMatchObject({
    spec: { minReplicaCount: 0, triggers: [{ type: "kafka", metadata: { topic: "chat.events", lagThreshold: "50" } }] },
  });
  expect(objects["TriggerAuthentication/chat"]).toBeDefined();
  expect(objects["PodDisruptionBudget/chat"]).toBeUndefined();
});

test.each([
  ["over TLS", {}, {}, { tls: "enable" }],
  ["in the open", { KAFKA_SECURITY_PROTOCOL: "SASL_PLAINTEXT" }, {}, { tls: "disable" }],
  ["over TLS with names unchecked", { KAFKA_VERIFY_HOSTNAME: "false" }, {}, { tls: "enable", unsafeSsl: "true" }],
  ["trusting an authority", {}, { KAFKA_CA: { secret: "kafka-ca", key: "ca.crt" } }, { tls: "enable" }],
])("KEDA asks for the lag as the service's own client does: %s", (_how, environment, secrets, metadata) => {
  const lag = Replicas.between(0, 8).onLag({ topic: "chat.events", group: "chat", perCopy: 50 });
  const objects = service({ replicas: lag, environment, secrets });
  const scaler = objects["ScaledObject/chat"] as unknown as { spec: { triggers: { metadata: object }[] } };
  const { sasl: _sasl, ...rest } = scaler.spec.triggers[0]!.metadata as Record<string, string>;
  expect(Object.fromEntries(Object.entries(rest).filter(([key]) => /tls|ssl/i.test(key)))).toEqual(metadata);
  const { spec } = objects["TriggerAuthentication/chat"] as unknown as { spec: { env: { parameter: string }[] } };
  expect(spec.env.map(({ parameter }) => parameter)).toEqual([
    "username",
    "password",
    ...("KAFKA_CA" in secrets ? ["ca"] : []),
  ]);
});

test("a worker scales by what Prometheus knows of its queue", () => {
  const depth = { prometheus: "http://p:9090", query: "max(queue_depth)", perCopy: 20 };
  const objects = service({ replicas: Replicas.between(0, 8).onDepth(depth) });
  const metadata = { serverAddress: "http://p:9090", query: "max(queue_depth)", threshold: "20" };
  expect(objects["ScaledObject/chat"]).toMatchObject({ spec: { triggers: [{ type: "prometheus", metadata }] } });
  expect(objects["TriggerAuthentication/chat"]).toBeUndefined();
});

test("a health policy becomes probes, and its drain the end", () => {
  const health = HealthPolicy.http("/ready")
    .startWithin(seconds(120))
    .servesWhenReady()
    .restartsWhenDead()
    .drain(seconds(40));
  const container = containerOf(service({ health }));
  expect(container).toMatchObject({
    startupProbe: { httpGet: { path: "/ready" }, failureThreshold: 12 },
    livenessProbe: { failureThreshold: 3 },
    lifecycle: { preStop: { sleep: { seconds: 40 } } },
  });
  expect(container!["readinessProbe"]).not.toHaveProperty("tcpSocket");
});

test("a drain that would cut requests off is refused", () => {
  const health = HealthPolicy.http("/ready").servesWhenReady().drain(seconds(20));
  expect(() => service({ health, longestRequest: seconds(60) })).toThrow(
    "[test/Chat] longestRequest: got 30s from the order to stop until the kill, want 70s or more: the longest request takes 1m",
  );
});

test("secrets are names; those of KMS are synced", () => {
  const objects = service({ secrets: { KEY: SecretRef.kms("lumen/key"), PASSWORD: SecretRef.variable("db") } });
  expect(objects["ExternalSecret/chat-kms"]).toMatchObject({
    spec: { provider: "kms", data: [{ name: "KEY", key: "lumen/key", versionStage: "ACSCurrent" }] },
  });
  expect(JSON.stringify(containerOf(objects))).toContain('"secretKeyRef":{"key":"db","name":"chat-given"}');
});

describe("calls", () => {
  const objects = (which: "chat" | "auth") =>
    objectsOf((stack) => {
      const auth = new Microservice(stack, "Auth", { image: IMAGE, port: 9000 });
      const chat = new Microservice(stack, "Chat", { image: IMAGE, calls: [auth] });
      return which === "chat" ? chat : auth;
    });

  test("open both sides, and nothing else", () => {
    expect(objects("chat")["NetworkPolicy/chat"]).toMatchObject({ spec: { ingress: [] } });
    expect(JSON.stringify(objects("chat")["NetworkPolicy/chat"])).toContain('"port":9000');
    expect(objects("auth")["NetworkPolicy/auth"]).toMatchObject({
      spec: { ingress: [{ from: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": "chat" } } }] }] },
    });
  });

  test("of itself are refused", () => {
    expect(() =>
      objectsOf((stack) => {
        const chat = new Microservice(stack, "Chat", { image: IMAGE });
        chat.call(chat);
        return chat;
      }),
    ).toThrow("[test/Chat] calls: got chat in platform, want another service in platform");
  });
});

test("references become values, known settings stay", () => {
  withOutput(
    (stack) => {
      const host = new TerraformVariable(stack, "Host", { type: "string" });
      new Microservice(stack, "Chat", {
        image: IMAGE,
        environment: { DATABASE_HOST: host.stringValue, GREETING: "{{ name }}" },
      });
    },
    (folder) => {
      const deployment = fileOf(folder, "charts/chat/templates/deployment-chat.yaml");
      expect(deployment).toContain(
        `'{{ required "environment.databaseHost is missing" .Values.environment.databaseHost }}'`,
      );
      expect(deployment).toContain(`'{{ "{{" }} name }}'`);
      expect(fileOf(folder, "charts/chat/values.yaml")).toContain('databaseHost: ""');
    },
  );
});

test("the version of a chart changes when its content does", () => {
  const version = (environment: Record<string, string>) =>
    withOutput(
      (stack) => void new Microservice(stack, "Chat", { image: IMAGE, environment }),
      (folder) => /version: (\S+)/.exec(fileOf(folder, "charts/chat/Chart.yaml"))?.[1],
    );
  expect(version({ A: "1" })).toBe(version({ A: "1" }));
  expect(version({ A: "1" })).not.toBe(version({ A: "2" }));
});

test.each([
  [{ image: "registry.example.com/lumen/chat" }, "image: got"],
  [{ image: "registry.example.com/lumen/chat:latest" }, "latest is no version"],
  [{ image: "chat:1.0" }, "an image with its registry"],
  [{ port: 0 }, "port: got 0, want a whole number from 1 to 65535"],
  [{ cpu: "lots" }, "cpu: got"],
  [{ memory: "1GB" }, "memory: got"],
  [{ serviceName: "Chat_1" }, "serviceName: got"],
  [{ longestRequest: seconds(7200) }, "longestRequest: got"],
  [{ environment: { lower: "x" } }, "variables in upper case"],
  [{ environment: { A: "x" }, secrets: { A: SecretRef.variable("a") } }, "variables that environment does not set"],
  [{ replicas: Replicas.between(0, 3) }, "only a lag or depth signal can wake a service"],
])("refuses %j", (props, message) => {
  expect(() => service(props)).toThrow(message);
});

test("all problems come at once", () => {
  expect(() => service({ image: "x", port: 0, cpu: "?" })).toThrow(/image:[^]*port:[^]*cpu:/);
});
