import type { Chart } from "cdk8s";
import { k8s } from "cdk8s-plus-33";
import { stableJson } from "../../../base";
import type { JsonObject } from "../../../policies/enforcement";
import { addComponent, DNS_EGRESS } from "./component";

/** Where dead letters go. Addresses may be references. */
export interface LetterBroker {
  /** `host:port`, more of them after commas, as Kafka clients take it. SASL with SCRAM-SHA-256 over TLS. */
  readonly brokers: string;
  /** A Secret with the keys `username` and `password`. */
  readonly secret: string;
  /** Ports that the brokers listen on. @default 9093 */
  readonly port?: number;
}

export interface MiddlewareSpec {
  readonly name: string;
  readonly namespace: string;
  readonly image: string;
  readonly replicas: number;
  readonly port: number;
  /** What it does for each target. */
  readonly targets: readonly JsonObject[];
  readonly kafka: (Omit<LetterBroker, "brokers"> & { readonly brokers: readonly string[] }) | undefined;
  readonly gatewayNamespace: string;
}

const ADMIN_PORT = 9090;
const CONFIG = "/etc/middleware";
const CREDENTIALS = "/etc/middleware-kafka";
const KAFKA_PORT = 9093;

/** Payload validation, last words and dead letters. It reads its file again when the ConfigMap changes. */
export function addMiddleware(chart: Chart, spec: MiddlewareSpec): void {
  const { name, namespace, kafka } = spec;
  new k8s.KubeConfigMap(chart, `${name}-Config`, {
    metadata: { name, namespace },
    data: { "config.json": `${stableJson(configOf(spec), 2)}\n` },
  });
  const probe = (path: string): k8s.Probe => ({
    httpGet: { path, port: k8s.IntOrString.fromNumber(ADMIN_PORT) },
    periodSeconds: 5,
  });
  addComponent(chart, {
    name,
    namespace,
    image: spec.image,
    replicas: spec.replicas,
    args: ["--config", `${CONFIG}/config.json`],
    ports: { http: spec.port },
    adminPorts: { admin: ADMIN_PORT },
    probes: { readinessProbe: probe("/readyz"), livenessProbe: probe("/healthz") },
    cpu: "250m",
    memory: "384Mi",
    callerNamespace: spec.gatewayNamespace,
    egress: [
      DNS_EGRESS,
      ...(kafka === undefined
        ? []
        : [{ ports: [{ protocol: "TCP", port: k8s.IntOrString.fromNumber(kafka.port ?? KAFKA_PORT) }] }]),
    ],
    volumes: [
      { name: "config", configMap: { name } },
      { name: "tmp", emptyDir: {} },
      ...(kafka === undefined ? [] : [{ name: "kafka", secret: { secretName: kafka.secret, defaultMode: 0o440 } }]),
    ],
    volumeMounts: [
      { name: "config", mountPath: CONFIG, readOnly: true },
      { name: "tmp", mountPath: "/tmp" },
      ...(kafka === undefined ? [] : [{ name: "kafka", mountPath: CREDENTIALS, readOnly: true }]),
    ],
  });
}

function configOf({ port, targets, kafka }: MiddlewareSpec): object {
  return {
    listen: { host: "0.0.0.0", port, adminPort: ADMIN_PORT },
    targets,
    ...(kafka === undefined
      ? {}
      : {
          kafka: {
            brokers: kafka.brokers,
            tls: {},
            sasl: {
              mechanism: "SCRAM-SHA-256",
              usernameFile: `${CREDENTIALS}/username`,
              passwordFile: `${CREDENTIALS}/password`,
            },
          },
        }),
  };
}
