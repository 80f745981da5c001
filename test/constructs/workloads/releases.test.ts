import { TerraformVariable } from "cdktf";
import { minutes, seconds } from "../../../base";
import {
  ClusterNamespace,
  controllersOf,
  HelmAccess,
  HelmRelease,
  Microservice,
  missingControllers,
  QueueJob,
  Replicas,
} from "../../../constructs/workloads";
import { SecretRef } from "../../../constructs/core";
import { render } from "../../support/render";
import { IMAGE, objectsOf, withOutput } from "./support";

describe("a release", () => {
  const access = HelmAccess.kubeconfig("~/.kube/config", "lumen");

  test("waits, takes back what fails, and gives the chart what only Terraform knows", () => {
    const stack = render((it) => {
      const host = new TerraformVariable(it, "Host", { type: "string" });
      host.overrideLogicalId("host");
      const chart = new Microservice(it, "Chat", { image: IMAGE, environment: { DATABASE_HOST: host.stringValue } });
      new HelmRelease(it, "Release", { chart, access, timeout: minutes(20) });
    });
    const release = stack.one("helm_release");
    release.has({
      name: "chat",
      namespace: "platform",
      chart: "${path.module}/../../charts/chat",
      atomic: true,
      wait: true,
      cleanup_on_fail: true,
      timeout: 1200,
      max_history: 5,
    });
    expect(JSON.stringify(release.block["values"])).toContain("var.host");
    expect(release.block["version"]).toMatch(/^1\.0\.0\+[0-9a-f]{12}$/);
    expect(stack.json["provider"]).toMatchObject({
      helm: [{ kubernetes: { config_path: "~/.kube/config", config_context: "lumen" } }],
    });
  });

  test("by a program: no credential stands in the stack", () => {
    const stack = render((it) => {
      const api = { host: "https://10.0.0.1:6443", certificateAuthority: "Y2E=" };
      const byProgram = HelmAccess.exec(api, "ack-ram-tool", ["credential-plugin", "get-token"]);
      new HelmRelease(it, "Release", { chart: new Microservice(it, "Chat", { image: IMAGE }), access: byProgram });
    });
    const text = JSON.stringify(stack.json["provider"]);
    expect(text).toContain('"command":"ack-ram-tool"');
    expect(text).not.toMatch(/token"?:|client_key|password/);
  });

  test("refuses a timeout that is none", () => {
    expect(() =>
      render((it) => {
        const chart = new Microservice(it, "Chat", { image: IMAGE });
        new HelmRelease(it, "Release", { chart, access, timeout: seconds(5), history: 0 });
      }),
    ).toThrow(/timeout: got [^]*want 1m to 3h[^]*history: got 0/);
  });
});

test("two charts of one name with different content are refused", () => {
  expect(() =>
    withOutput(
      (stack) => {
        new Microservice(stack, "One", { image: IMAGE, serviceName: "chat" });
        new Microservice(stack, "Two", { image: IMAGE, serviceName: "chat", port: 9000 });
      },
      () => undefined,
    ),
  ).toThrow("two different folders are named charts/chat");
});

test("a namespace is closed, and ready for identities", () => {
  const objects = objectsOf((stack) => new ClusterNamespace(stack, "Namespace", { name: "lumen" }));
  expect(objects["Namespace/lumen"]).toMatchObject({
    metadata: {
      labels: { "pod-identity.alibabacloud.com/injection": "on", "pod-security.kubernetes.io/enforce": "baseline" },
    },
  });
  expect(objects["NetworkPolicy/deny-all"]).toMatchObject({
    spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"] },
  });
});

describe("jobs", () => {
  const broker = {
    environment: { KAFKA_BOOTSTRAP_SERVERS: "kafka:9095", KAFKA_USERNAME: "training" },
    secrets: { KAFKA_PASSWORD: SecretRef.variable("kafka_training_password") },
  };
  const job = (props: object = {}) =>
    objectsOf(
      (stack) =>
        new QueueJob(stack, "Training", {
          image: IMAGE,
          topic: "training.requests",
          deadLetterTopic: "training.requests.dlq",
          ...broker,
          ...props,
        }),
    );

  test("run once for each message, and know where dead letters go", () => {
    const scaled = job({ atOnce: 3 })["ScaledJob/training"];
    expect(scaled).toMatchObject({
      spec: {
        maxReplicaCount: 3,
        jobTargetRef: {
          backoffLimit: 2,
          activeDeadlineSeconds: 86_400,
          template: { spec: { restartPolicy: "Never" } },
        },
        triggers: [{ metadata: { topic: "training.requests", lagThreshold: "1" } }],
      },
    });
    expect(JSON.stringify(scaled)).toContain('"name":"JOB_DEAD_LETTER_TOPIC","value":"training.requests.dlq"');
    expect(JSON.stringify(scaled)).toContain('"requests":{"cpu":"500m","memory":"512Mi"}');
  });

  test.each([
    [{ deadLetterTopic: "training.requests" }, "another topic than the work's own"],
    [{ environment: {} }, "KAFKA_BOOTSTRAP_SERVERS, KAFKA_USERNAME, KAFKA_PASSWORD among environment and secrets"],
    [{ retries: 11 }, "retries: got 11"],
  ])("refuse %j", (props, message) => {
    expect(() => job(props)).toThrow(message);
  });
});

describe("controllers", () => {
  const charts = () => {
    let made: Microservice | undefined;
    withOutput(
      (stack) => {
        made = new Microservice(stack, "Chat", {
          image: IMAGE,
          replicas: Replicas.between(0, 4).onLag({ topic: "t", group: "g", perCopy: 1 }),
          secrets: { KEY: SecretRef.kms("lumen/key") },
        });
      },
      () => undefined,
    );
    return [made!.makeChart()];
  };

  test("follow from the kinds that charts use", () => {
    expect(controllersOf(charts())).toEqual(["keda", "secret-manager"]);
  });

  test("that nothing installs are named with the object that needs them", () => {
    const problems = missingControllers("here", charts(), ["keda"]);
    expect(problems).toEqual([
      {
        where: "here",
        field: "present",
        message: "ExternalSecret/chat-kms of chart chat needs ack-secret-manager, and nothing installs it",
        hint: "install ack-secret-manager from ACK's catalogue, and say that the cluster has secret-manager",
      },
    ]);
  });
});
