import { createHash } from "node:crypto";
import type { Chart } from "cdk8s";
import { k8s } from "cdk8s-plus-33";
import { addComponent, DNS_EGRESS } from "./component";

export interface AnswerCacheSpec {
  readonly name: string;
  readonly namespace: string;
  /** An nginx that runs as any user, with a tag or digest. */
  readonly image: string;
  readonly replicas: number;
  /** Configuration by file name, one server each. */
  readonly servers: Readonly<Record<string, string>>;
  readonly gatewayNamespace: string;
}

const HEALTH_PORT = 8081;

/** nginx without a writable file system but for its cache and `/tmp`. */
const MAIN = `worker_processes auto;
pid /tmp/nginx.pid;
error_log /dev/stderr warn;
events { worker_connections 4096; }
http {
  client_body_temp_path /tmp/client_body;
  proxy_temp_path /tmp/proxy;
  fastcgi_temp_path /tmp/fastcgi;
  uwsgi_temp_path /tmp/uwsgi;
  scgi_temp_path /tmp/scgi;
  access_log off;
  server_tokens off;
  include /etc/answer-cache/servers/*.conf;
  server {
    listen ${HEALTH_PORT};
    location = /healthz { return 200; }
    location / { return 404; }
  }
}
`;

/** The cache of answers: fresh ones, and stale ones while their source fails. */
export function addAnswerCache(chart: Chart, spec: AnswerCacheSpec): void {
  const { name, namespace, servers, gatewayNamespace } = spec;
  const text = Object.values(servers).join("\n");
  new k8s.KubeConfigMap(chart, `${name}-Main`, { metadata: { name, namespace }, data: { "nginx.conf": MAIN } });
  new k8s.KubeConfigMap(chart, `${name}-Servers`, {
    metadata: { name: `${name}-servers`, namespace },
    data: { ...servers },
  });
  const probe: k8s.Probe = {
    httpGet: { path: "/healthz", port: k8s.IntOrString.fromNumber(HEALTH_PORT) },
    periodSeconds: 10,
  };
  addComponent(chart, {
    name,
    namespace,
    image: spec.image,
    replicas: spec.replicas,
    args: ["nginx", "-c", "/etc/answer-cache/main/nginx.conf", "-g", "daemon off;"],
    ports: Object.fromEntries(portsOf(text).map((port) => [`cache-${port}`, port])),
    adminPorts: { health: HEALTH_PORT },
    probes: { readinessProbe: probe, livenessProbe: probe },
    cpu: "250m",
    memory: "256Mi",
    configDigest: createHash("sha256").update(text).digest("hex").slice(0, 12),
    callerNamespace: gatewayNamespace,
    egress: [
      DNS_EGRESS,
      { to: [{ podSelector: {} }] },
      { to: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": gatewayNamespace } } }] },
    ],
    volumes: [
      { name: "main", configMap: { name } },
      { name: "servers", configMap: { name: `${name}-servers` } },
      { name: "answers", emptyDir: { sizeLimit: k8s.Quantity.fromString("2Gi") } },
      { name: "tmp", emptyDir: {} },
    ],
    volumeMounts: [
      { name: "main", mountPath: "/etc/answer-cache/main", readOnly: true },
      { name: "servers", mountPath: "/etc/answer-cache/servers", readOnly: true },
      { name: "answers", mountPath: "/var/cache/answers" },
      { name: "tmp", mountPath: "/tmp" },
    ],
  });
}

const portsOf = (text: string): number[] =>
  [...text.matchAll(/^\s*listen (\d+);/gm)].map(([, port]) => Number(port)).sort((a, b) => a - b);
