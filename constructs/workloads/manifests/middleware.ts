import type { Chart } from "cdk8s";
import { k8s } from "cdk8s-plus-33";
import { stableJson } from "../../../base";
import type { JsonObject } from "../../../policies/enforcement";
import { streamPort, type StreamProtocol } from "../../messaging";
import type { ExistingSecret } from "../secret-source";
import { addComponent, DNS_EGRESS } from "./component";

/** Where dead letters go. Addresses may be references. */
export interface LetterBroker {
  /** `host:port`, more of them after commas, as Kafka clients take it. */
  readonly brokers: string;
  /** A Secret with the keys `username` and `password`, for SASL with SCRAM-SHA-256. */
  readonly secret: string;
  /** @default "SASL_SSL" */
  readonly protocol?: StreamProtocol;
  /** Where the brokers listen. @default where ApsaraMQ does: 9095 over TLS, 9094 in the open */
  readonly port?: number;
  /** Authorities that may have signed the brokers' certificates, as PEM. @default those that Node knows */
  readonly certificateAuthority?: ExistingSecret;
  /** Whether a broker's certificate must name its host; its chain is checked in any case. @default true */
  readonly verifyHostname?: boolean;
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
const AUTHORITIES = "/etc/middleware-kafka-ca";
const AUTHORITY_FILE = "ca.crt";

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
        : [
            {
              ports: [
                { protocol: "TCP", port: k8s.IntOrString.fromNumber(kafka.port ?? streamPort(protocolOf(kafka))) },
              ],
            },
          ]),
    ],
    volumes: [{ name: "config", configMap: { name } }, { name: "tmp", emptyDir: {} }, ...secretVolumes(kafka)],
    volumeMounts: [
      { name: "config", mountPath: CONFIG, readOnly: true },
      { name: "tmp", mountPath: "/tmp" },
      ...(kafka === undefined ? [] : [{ name: "kafka", mountPath: CREDENTIALS, readOnly: true }]),
      ...(kafka?.certificateAuthority === undefined
        ? []
        : [{ name: "kafka-ca", mountPath: AUTHORITIES, readOnly: true }]),
    ],
  });
}

type Broker = NonNullable<MiddlewareSpec["kafka"]>;

const protocolOf = ({ protocol = "SASL_SSL" }: Broker): StreamProtocol => protocol;

function secretVolumes(kafka: Broker | undefined): readonly k8s.Volume[] {
  if (kafka === undefined) return [];
  const { secret, certificateAuthority } = kafka;
  return [
    { name: "kafka", secret: { secretName: secret, defaultMode: 0o440 } },
    ...(certificateAuthority === undefined
      ? []
      : [
          {
            name: "kafka-ca",
            secret: {
              secretName: certificateAuthority.secret,
              items: [{ key: certificateAuthority.key, path: AUTHORITY_FILE }],
              defaultMode: 0o440,
            },
          },
        ]),
  ];
}

const tlsOf = ({ certificateAuthority, verifyHostname = true }: Broker): object => ({
  ...(certificateAuthority === undefined ? {} : { caFile: `${AUTHORITIES}/${AUTHORITY_FILE}` }),
  verifyHostname,
});

function configOf({ port, targets, kafka }: MiddlewareSpec): object {
  return {
    listen: { host: "0.0.0.0", port, adminPort: ADMIN_PORT },
    targets,
    ...(kafka === undefined
      ? {}
      : {
          kafka: {
            brokers: kafka.brokers,
            ...(protocolOf(kafka) === "SASL_SSL" ? { tls: tlsOf(kafka) } : {}),
            sasl: {
              mechanism: "SCRAM-SHA-256",
              usernameFile: `${CREDENTIALS}/username`,
              passwordFile: `${CREDENTIALS}/password`,
            },
          },
        }),
  };
}
