import { k8s } from "cdk8s-plus-33";
import { DOMAIN_LABEL } from "../../cluster/node-pool-config";
import { GPU_TAINT, SPOT_TAINT } from "../../cluster";
import { elasticLimits } from "./elastic-pod";
import { NAME_LABEL, NODE_GROUP_LABEL, selects } from "./labels";
import { DRAIN_SECONDS, graceSeconds, type ServiceSpec } from "./service-spec";

const USER = 10_001;
const ZONE = "topology.kubernetes.io/zone";
const HOST = "kubernetes.io/hostname";

/** The pod of a service: hardened, placed on its compute domain, spread over zones and nodes, given time to finish. */
export function podTemplate(spec: ServiceSpec): k8s.PodTemplateSpec {
  return {
    metadata: { labels: { [NAME_LABEL]: spec.name, ...nodeGroupLabel(spec) } },
    spec: { ...podSpec(spec), ...spreading(spec) },
  };
}

/** As {@link podTemplate} without the spread, for pods of jobs. */
export function podSpec(spec: ServiceSpec): k8s.PodSpec {
  return {
    serviceAccountName: spec.name,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: graceSeconds(spec),
    securityContext: {
      runAsNonRoot: true,
      runAsUser: USER,
      runAsGroup: USER,
      fsGroup: USER,
      seccompProfile: { type: "RuntimeDefault" },
    },
    ...(spec.machine === undefined ? onNodes(spec) : {}),
    containers: [container(spec)],
    volumes: [
      { name: "tmp", emptyDir: {} },
      ...spec.files.map(({ name, server, path, readOnly }) => ({ name, nfs: { server, path, readOnly } })),
    ],
  };
}

/** Nodes of its compute domain, beside those of its group alone. */
function onNodes(spec: ServiceSpec): Pick<k8s.PodSpec, "affinity" | "tolerations"> {
  return {
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: DOMAIN_LABEL, operator: "In", values: [spec.domain] }] }],
        },
      },
      ...apart(spec),
    },
    tolerations: tolerations(spec),
  };
}

function resources({ machine, cpu, memory, gpu }: ServiceSpec): k8s.ResourceRequirements {
  if (machine !== undefined) return { limits: quantities(elasticLimits(machine)) };
  return {
    requests: quantities({ cpu, memory }),
    // no CPU limit: throttling lengthens the tail while the node idles
    limits: quantities({ memory, ...gpu?.limits }),
  };
}

const quantities = (amounts: Readonly<Record<string, string>>): Record<string, k8s.Quantity> =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, k8s.Quantity.fromString(amount)]));

function container(spec: ServiceSpec): k8s.Container {
  return {
    name: spec.name,
    image: spec.image,
    ports: [{ name: "http", containerPort: spec.port }],
    env: [
      ...Object.entries(spec.environment).map(([name, value]) => ({ name, value })),
      ...Object.entries(spec.secrets).map(([name, { secret, key }]) => ({
        name,
        valueFrom: { secretKeyRef: { name: secret, key } },
      })),
    ],
    resources: resources(spec),
    readinessProbe: { tcpSocket: { port: k8s.IntOrString.fromString("http") }, periodSeconds: 10, failureThreshold: 3 },
    lifecycle: { preStop: { sleep: { seconds: DRAIN_SECONDS } } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    },
    volumeMounts: [
      { name: "tmp", mountPath: "/tmp" },
      ...spec.files.map(({ name, mountPath, readOnly }) => ({ name, mountPath, readOnly })),
    ],
  };
}

/** Taints of the pools that the service may use: its domain, GPUs when it asks for one, spot when it survives that. */
function tolerations({ domain, gpu, toleratesSpot }: ServiceSpec): k8s.Toleration[] {
  return [
    { key: DOMAIN_LABEL, operator: "Equal", value: domain, effect: "NoSchedule" },
    ...(gpu === undefined ? [] : [{ key: GPU_TAINT.key, operator: "Exists", effect: GPU_TAINT.effect }]),
    ...(toleratesSpot ? [{ key: SPOT_TAINT.key, operator: "Exists", effect: SPOT_TAINT.effect }] : []),
  ];
}

export const nodeGroupLabel = ({ nodeGroup }: ServiceSpec): Readonly<Record<string, string>> =>
  nodeGroup === undefined ? {} : { [NODE_GROUP_LABEL]: nodeGroup };

/** A node that holds pods of one group takes none of another: so it holds as many services as a group has. */
function apart({ nodeGroup }: ServiceSpec): Pick<k8s.Affinity, "podAntiAffinity"> {
  if (nodeGroup === undefined) return {};
  const otherGroup = [
    { key: NODE_GROUP_LABEL, operator: "Exists" },
    { key: NODE_GROUP_LABEL, operator: "NotIn", values: [nodeGroup] },
  ];
  const term = { topologyKey: HOST, labelSelector: { matchExpressions: otherGroup } };
  return { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } };
}

/**
 * Zones strictly where there are two copies and no GPU is asked for (a GPU type may be sold out in a zone); nodes as far
 * as it goes.
 */
function spreading({ name, replicas, gpu }: ServiceSpec): Pick<k8s.PodSpec, "topologySpreadConstraints"> {
  const strict = replicas.min >= 2 && gpu === undefined;
  const over = (topologyKey: string, whenUnsatisfiable: string): k8s.TopologySpreadConstraint => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable,
    nodeTaintsPolicy: "Honor",
    labelSelector: selects(name),
    matchLabelKeys: ["pod-template-hash"],
  });
  return {
    topologySpreadConstraints: [over(ZONE, strict ? "DoNotSchedule" : "ScheduleAnyway"), over(HOST, "ScheduleAnyway")],
  };
}
