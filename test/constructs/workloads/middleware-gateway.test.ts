import { Construct } from "constructs";
import { minutes, seconds } from "../../../base";
import { SecretRef } from "../../../constructs/core";
import { streamPort } from "../../../constructs/messaging";
import { CanaryGate, type LetterBroker, MiddlewareGateway } from "../../../constructs/workloads";
import { readConfig } from "../../../middleware";
import {
  attach,
  CachePolicy,
  DeadLetterPolicy,
  endpoint,
  enforce,
  HealthPolicy,
  type PolicyTarget,
  route,
  service,
  validateDocument,
} from "../../../policies";
import { objectsOf } from "./support";

const IMAGES = {
  middleware: "registry.example.com/m/middleware:1.0.0",
  answerCache: "registry.example.com/m/nginx:1.29.3",
};

class Balancer extends Construct {
  readonly port = 80;
  readonly kubernetesAnnotations = {
    "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-id": "nlb-1",
    "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-force-override-listeners": "false",
  };
}

function gateway(targets: readonly PolicyTarget[], props: object = {}) {
  return objectsOf(
    (stack) =>
      new MiddlewareGateway(stack, "Gateway", {
        ingress: new Balancer(stack, "Balancer"),
        documents: () => enforce(targets).documents,
        ...props,
      }),
  );
}

interface PodSpec {
  readonly containers: readonly {
    readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  }[];
  readonly volumes: readonly { readonly name: string }[];
}
const podOf = (objects: ReturnType<typeof gateway>): PodSpec =>
  (objects["Deployment/middleware"] as unknown as { spec: { template: { spec: PodSpec } } }).spec.template.spec;
const containerOf = (objects: ReturnType<typeof gateway>) => podOf(objects).containers[0]!;

const plain = () => [route("/v1/chat", { to: service("chat") })];

const cached = () => {
  const models = route("/v1/models", { to: service("model") });
  attach(CachePolicy.fresh({ ttl: minutes(1) })).to(models);
  return [models];
};

const kept = () => {
  const jobs = route("/v1/jobs", { to: service("inference") });
  attach(DeadLetterPolicy.capture("jobs.later")).to(jobs);
  return [jobs];
};

test("binds its proxies to the load balancer that Terraform made", () => {
  const objects = gateway(plain());
  expect(objects["EnvoyProxy/public"]).toMatchObject({
    spec: {
      provider: {
        kubernetes: {
          envoyDeployment: { replicas: 2 },
          envoyService: {
            type: "LoadBalancer",
            loadBalancerClass: "alibabacloud.com/nlb",
            annotations: {
              "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-id": "nlb-1",
              "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-force-override-listeners": "false",
            },
          },
        },
      },
    },
  });
  expect(objects["Gateway/public"]).toMatchObject({ spec: { listeners: [{ port: 80 }] } });
});

test.each(["ack", "envoy-gateway-1.9"] as const)("everything of its own is a field that profile %s has", (profile) => {
  const qwen = endpoint("qwen", { address: { host: "models.example.com", port: 9001, tokenSecret: "qwen-token" } });
  attach(HealthPolicy.passive(3)).to(qwen);
  const objects = gateway([route("/v1/chat", { to: qwen })], { context: { profile } });
  const custom = Object.values(objects).filter(({ apiVersion }) => /^gateway\./.test(apiVersion as string));
  expect(custom.length).toBeGreaterThan(4);
  for (const object of custom) expect(validateDocument(object as never, profile)).toEqual([]);
});

test("models have one internal name, and their tokens come from KMS", () => {
  const qwen = endpoint("qwen", { address: { host: "models.example.com", port: 9001, tokenSecret: "qwen-token" } });
  attach(HealthPolicy.passive(3)).to(qwen);
  const objects = gateway([route("/v1/chat", { to: qwen })], { tokens: { "qwen-token": SecretRef.kms("lumen/qwen") } });
  expect(objects["Service/internal-gateway"]).toMatchObject({
    spec: { type: "ExternalName", externalName: "internal-gateway.envoy-gateway-system.svc.cluster.local" },
  });
  expect(objects["Gateway/internal"]).toMatchObject({
    spec: { infrastructure: { parametersRef: { kind: "EnvoyProxy", name: "internal" } } },
  });
  expect(objects["ExternalSecret/qwen-token"]).toMatchObject({
    spec: { data: [{ name: "credential", key: "lumen/qwen" }] },
  });
});

test("a stand-in for a host becomes the host", () => {
  const qwen = endpoint("qwen", { address: { host: "qwen.models.internal", port: 9001 } });
  attach(HealthPolicy.passive(3)).to(qwen);
  const objects = gateway([route("/v1/chat", { to: qwen })], { hosts: { "qwen.models.internal": "nlb.example.com" } });
  expect(JSON.stringify(objects)).not.toContain("models.internal");
  expect(JSON.stringify(objects["Backend/qwen-origin"])).toContain("nlb.example.com");
});

test("the answer cache serves what the policies wrote, on a port of its own", () => {
  const objects = gateway(cached(), { images: IMAGES });
  const port = Number(/listen (\d+);/.exec(JSON.stringify(objects["ConfigMap/answer-cache-servers"]))?.[1]);
  expect(objects["Service/answer-cache"]).toMatchObject({ spec: { ports: [{ port, targetPort: port }] } });
  expect(JSON.stringify(objects["ConfigMap/answer-cache"])).toContain("include /etc/answer-cache/servers/*.conf;");
});

const LETTERS = { brokers: "kafka-1:9095,kafka-2:9095", secret: "middleware-kafka" };
const AUTHORITY = { secret: "kafka-ca", key: "ca.crt" };

/** The middleware's file, read as the middleware reads it, and what it may reach beside names. */
function keeping(letters: LetterBroker) {
  const objects = gateway(kept(), { images: IMAGES, letters });
  const { data } = objects["ConfigMap/middleware"] as unknown as { data: Record<string, string> };
  const { egress } = (objects["NetworkPolicy/middleware"] as unknown as { spec: { egress: { ports: object[] }[] } })
    .spec;
  return { objects, config: readConfig(data["config.json"]!, "config.json"), ports: egress[1]?.ports };
}

test("the middleware has one file for all targets, and its dead letters a broker", () => {
  const { config, ports } = keeping(LETTERS);
  expect(config).toMatchObject({
    targets: [{ target: "v1-jobs", lastWord: { type: "dead-letter", topic: "jobs.later" } }],
    kafka: {
      brokers: ["kafka-1:9095", "kafka-2:9095"],
      idempotent: false,
      sasl: { mechanism: "SCRAM-SHA-256", passwordFile: "/etc/middleware-kafka/password" },
      tls: { caFile: undefined, verifyHostname: true },
    },
  });
  expect(ports).toEqual([{ protocol: "TCP", port: streamPort("SASL_SSL") }]);
});

test("the middleware trusts the authority of a Secret, and leaves names unchecked when told to", () => {
  const { config, objects } = keeping({ ...LETTERS, certificateAuthority: AUTHORITY, verifyHostname: false });
  const { caFile, verifyHostname } = config.kafka?.tls ?? {};
  expect(verifyHostname).toBe(false);
  const mounted = containerOf(objects).volumeMounts.find(
    ({ mountPath }) => caFile?.startsWith(`${mountPath}/`) === true,
  );
  expect(podOf(objects).volumes.find(({ name }) => name === mounted?.name)).toMatchObject({
    secret: { secretName: AUTHORITY.secret, items: [{ key: AUTHORITY.key, path: caFile?.split("/").at(-1) }] },
  });
});

test("the middleware speaks in the open where the stream does, on its port", () => {
  const { config, ports } = keeping({ ...LETTERS, protocol: "SASL_PLAINTEXT" });
  expect(config.kafka?.tls).toBeUndefined();
  expect(ports).toEqual([{ protocol: "TCP", port: streamPort("SASL_PLAINTEXT") }]);
});

test("a gate judges each release and fails it", () => {
  const gate = new CanaryGate({
    image: "registry.example.com/m/prometheus:v3.5.0",
    prometheus: "http://prometheus.monitoring:9090",
    failsWhen: { errors: "sum(rate(errors[5m])) > 0.01" },
    watch: minutes(10),
  });
  expect(gateway(plain(), { gate })["Job/canary-gate"]).toMatchObject({
    metadata: { annotations: { "helm.sh/hook": "post-install,post-upgrade" } },
    spec: { backoffLimit: 0, activeDeadlineSeconds: 900 },
  });
  expect(() => new CanaryGate({ ...gate.options, watch: seconds(5) })).toThrow("watch: got");
});

test.each([
  ["a cache without an image", cached, {}, "images.answerCache: got nothing"],
  ["a last word without an image", kept, {}, "images.middleware: got nothing"],
  ["dead letters without a broker", kept, { images: IMAGES }, "letters: got nothing"],
  [
    "a single copy",
    plain,
    { replicas: 1 },
    "replicas: got 1, want a whole number from 2 to 50 (one copy is no gateway)",
  ],
])("refuses %s", (_what, targets, props, message) => {
  expect(() => gateway(targets(), props)).toThrow(message);
});
