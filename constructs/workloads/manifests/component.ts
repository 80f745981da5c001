import type { Chart } from "cdk8s";
import { k8s } from "cdk8s-plus-33";
import { NAME_LABEL, PART_LABEL, selects } from "./labels";

const USER = 10_001;

/** A component of the gateway, in two copies or more, that only the gateway's proxies call. */
export interface Component {
  readonly name: string;
  readonly namespace: string;
  readonly image: string;
  readonly replicas: number;
  readonly args: readonly string[];
  readonly ports: Readonly<Record<string, number>>;
  /** Ports that are probed and scraped, and that no Service shows. @default none */
  readonly adminPorts?: Readonly<Record<string, number>>;
  readonly probes: Pick<k8s.Container, "readinessProbe" | "livenessProbe">;
  readonly cpu: string;
  readonly memory: string;
  readonly volumes: readonly k8s.Volume[];
  readonly volumeMounts: readonly k8s.VolumeMount[];
  /** Changes when the configuration does, so that pods that do not reload are replaced. @default not said */
  readonly configDigest?: string;
  readonly callerNamespace: string;
  readonly egress: readonly k8s.NetworkPolicyEgressRule[];
}

export function addComponent(chart: Chart, component: Component): void {
  const { name, namespace, ports, callerNamespace } = component;
  const metadata = { name, namespace };
  new k8s.KubeServiceAccount(chart, `${name}-ServiceAccount`, { metadata, automountServiceAccountToken: false });
  new k8s.KubeService(chart, `${name}-Service`, {
    metadata,
    spec: {
      selector: selects(name).matchLabels,
      ports: Object.entries(ports).map(([portName, port]) => ({
        name: portName,
        port,
        targetPort: k8s.IntOrString.fromNumber(port),
      })),
    },
  });
  new k8s.KubeDeployment(chart, `${name}-Deployment`, { metadata, spec: deploymentSpec(component) });
  new k8s.KubePodDisruptionBudget(chart, `${name}-DisruptionBudget`, {
    metadata,
    spec: { maxUnavailable: k8s.IntOrString.fromNumber(1), selector: selects(name) },
  });
  new k8s.KubeNetworkPolicy(chart, `${name}-NetworkPolicy`, {
    metadata,
    spec: {
      podSelector: selects(name),
      policyTypes: ["Ingress", "Egress"],
      ingress: [
        {
          from: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": callerNamespace } } }],
          ports: Object.values(ports).map((port) => ({ protocol: "TCP", port: k8s.IntOrString.fromNumber(port) })),
        },
      ],
      egress: [...component.egress],
    },
  });
}

/** Names are asked of the cluster's own DNS. */
export const DNS_EGRESS: k8s.NetworkPolicyEgressRule = {
  to: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } } }],
  ports: ["UDP", "TCP"].map((protocol) => ({ protocol, port: k8s.IntOrString.fromNumber(53) })),
};

function deploymentSpec(component: Component): k8s.DeploymentSpec {
  const { name, replicas, configDigest, ports, adminPorts = {} } = component;
  return {
    replicas,
    revisionHistoryLimit: 5,
    selector: selects(name),
    strategy: {
      type: "RollingUpdate",
      rollingUpdate: { maxSurge: k8s.IntOrString.fromNumber(1), maxUnavailable: k8s.IntOrString.fromNumber(0) },
    },
    template: {
      metadata: {
        labels: { [NAME_LABEL]: name, [PART_LABEL]: "gateway" },
        ...(configDigest === undefined ? {} : { annotations: { "alicloud-ai-platform/config": configDigest } }),
      },
      spec: {
        serviceAccountName: name,
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        terminationGracePeriodSeconds: 60,
        securityContext: {
          runAsNonRoot: true,
          runAsUser: USER,
          runAsGroup: USER,
          fsGroup: USER,
          seccompProfile: { type: "RuntimeDefault" },
        },
        topologySpreadConstraints: [
          spread(name, "topology.kubernetes.io/zone", "DoNotSchedule"),
          spread(name, "kubernetes.io/hostname", "ScheduleAnyway"),
        ],
        containers: [
          {
            name,
            image: component.image,
            args: [...component.args],
            ports: Object.entries({ ...ports, ...adminPorts }).map(([portName, containerPort]) => ({
              name: portName,
              containerPort,
            })),
            ...component.probes,
            lifecycle: { preStop: { sleep: { seconds: 10 } } },
            resources: {
              requests: {
                cpu: k8s.Quantity.fromString(component.cpu),
                memory: k8s.Quantity.fromString(component.memory),
              },
              limits: { memory: k8s.Quantity.fromString(component.memory) },
            },
            securityContext: {
              allowPrivilegeEscalation: false,
              readOnlyRootFilesystem: true,
              capabilities: { drop: ["ALL"] },
            },
            volumeMounts: [...component.volumeMounts],
          },
        ],
        volumes: [...component.volumes],
      },
    },
  };
}

function spread(name: string, topologyKey: string, whenUnsatisfiable: string): k8s.TopologySpreadConstraint {
  return {
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable,
    nodeTaintsPolicy: "Honor",
    labelSelector: selects(name),
    matchLabelKeys: ["pod-template-hash"],
  };
}
