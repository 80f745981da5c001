import { ApiObject, type Chart } from "cdk8s";
import { k8s } from "cdk8s-plus-33";
import type { DepthSignal } from "../replicas";
import type { ServiceSpec } from "./service-spec";

/** Environment variables by which a Kafka client, and KEDA on its behalf, finds broker and user. */
export const KAFKA = {
  servers: "KAFKA_BOOTSTRAP_SERVERS",
  user: "KAFKA_USERNAME",
  password: "KAFKA_PASSWORD",
  protocol: "KAFKA_SECURITY_PROTOCOL",
  authority: "KAFKA_CA",
  verifyHostname: "KAFKA_VERIFY_HOSTNAME",
} as const;

/** What grows and shrinks the service, when anything does. */
export function addScaling(chart: Chart, spec: ServiceSpec): void {
  const { signal } = spec.replicas;
  if (signal === undefined) return;
  if (signal.on === "lag") addLagScaling(chart, spec);
  else if (signal.on === "depth") addScaler(chart, spec, [depthTrigger(signal)]);
  else addResourceScaling(chart, spec, signal.on, signal.target.value);
}

function addResourceScaling(chart: Chart, spec: ServiceSpec, resource: "cpu" | "memory", percent: number): void {
  const { name, namespace, replicas } = spec;
  new k8s.KubeHorizontalPodAutoscalerV2(chart, "Autoscaler", {
    metadata: { name, namespace },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
      minReplicas: replicas.min,
      maxReplicas: replicas.max,
      metrics: [
        {
          type: "Resource",
          resource: { name: resource, target: { type: "Utilization", averageUtilization: percent } },
        },
      ],
      behavior: {
        scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: "Percent", value: 25, periodSeconds: 60 }] },
        scaleUp: { stabilizationWindowSeconds: 0, policies: [{ type: "Percent", value: 100, periodSeconds: 30 }] },
      },
    },
  });
}

function addLagScaling(chart: Chart, spec: ServiceSpec): void {
  addKafkaAuthentication(chart, spec);
  addScaler(chart, spec, lagTriggers(spec));
}

const depthTrigger = ({ prometheus, query, perCopy }: DepthSignal): object => ({
  type: "prometheus",
  metadata: { serverAddress: prometheus, query, threshold: String(perCopy) },
});

function addScaler(chart: Chart, { name, namespace, replicas }: ServiceSpec, triggers: readonly object[]): void {
  const metadata = { name, namespace };
  new ApiObject(chart, "Scaler", {
    apiVersion: "keda.sh/v1alpha1",
    kind: "ScaledObject",
    metadata,
    spec: {
      scaleTargetRef: { name },
      minReplicaCount: replicas.min,
      maxReplicaCount: replicas.max,
      pollingInterval: 15,
      cooldownPeriod: 300,
      triggers,
    },
  });
}

/** KEDA asks as the service itself, with the user, the password and the authorities of its container. */
export function addKafkaAuthentication(chart: Chart, { name, namespace, secrets }: ServiceSpec): void {
  new ApiObject(chart, "Authentication", {
    apiVersion: "keda.sh/v1alpha1",
    kind: "TriggerAuthentication",
    metadata: { name, namespace },
    spec: {
      env: [
        { parameter: "username", name: KAFKA.user, containerName: name },
        { parameter: "password", name: KAFKA.password, containerName: name },
        ...(secrets[KAFKA.authority] === undefined
          ? []
          : [{ parameter: "ca", name: KAFKA.authority, containerName: name }]),
      ],
    },
  });
}

/** KEDA can leave out the check of names only together with that of the chain (`unsafeSsl`). */
export function lagTriggers({ name, replicas, environment }: ServiceSpec): readonly object[] {
  const { signal } = replicas;
  if (signal?.on !== "lag") return [];
  const isOpen = environment[KAFKA.protocol] === "SASL_PLAINTEXT";
  return [
    {
      type: "kafka",
      metadata: {
        bootstrapServersFromEnv: KAFKA.servers,
        consumerGroup: signal.group,
        topic: signal.topic,
        lagThreshold: String(signal.perCopy),
        offsetResetPolicy: "earliest",
        sasl: "scram_sha256",
        tls: isOpen ? "disable" : "enable",
        ...(environment[KAFKA.verifyHostname] === "false" ? { unsafeSsl: "true" } : {}),
      },
      authenticationRef: { name },
    },
  ];
}
