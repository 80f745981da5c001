import { k8s } from "cdk8s-plus-33";
import { selects } from "./labels";
import type { ServiceSpec } from "./service-spec";

const NAMESPACE_LABEL = "kubernetes.io/metadata.name";

const tcp = (...ports: readonly number[]): k8s.NetworkPolicyPort[] =>
  ports.map((port) => ({ protocol: "TCP", port: k8s.IntOrString.fromNumber(port) }));

const inNamespace = (namespace: string): k8s.NetworkPolicyPeer => ({
  namespaceSelector: { matchLabels: { [NAMESPACE_LABEL]: namespace } },
});

/** Link-local and cloud metadata: no workload may ask a node for its role. */
const METADATA = "100.100.100.200/32";

/**
 * Where private endpoints of Alibaba Cloud's services are: no network of one's own may lie there.
 * https://www.alibabacloud.com/help/en/vpc/user-guide/create-and-manage-a-vpc
 */
const CLOUD_SERVICES = "100.64.0.0/10";

/** Who may call a service and what it may call. What is not listed is closed by the namespace's default. */
export function networkPolicySpec(spec: ServiceSpec): k8s.NetworkPolicySpec {
  return {
    podSelector: selects(spec.name),
    policyTypes: ["Ingress", "Egress"],
    ingress: ingress(spec),
    egress: egress(spec),
  };
}

function ingress(spec: ServiceSpec): k8s.NetworkPolicyIngressRule[] {
  const from: k8s.NetworkPolicyPeer[] = [
    ...[...spec.callers].sort().map((name) => ({ podSelector: selects(name) })),
    ...(spec.behindGateway ? [inNamespace(spec.gatewayNamespace)] : []),
    ...spec.calledFrom.map((cidr) => ({ ipBlock: { cidr } })),
  ];
  return from.length === 0 ? [] : [{ from, ports: tcp(spec.port) }];
}

function egress(spec: ServiceSpec): k8s.NetworkPolicyEgressRule[] {
  return [
    {
      to: [inNamespace("kube-system")],
      ports: [
        { protocol: "UDP", port: k8s.IntOrString.fromNumber(53) },
        { protocol: "TCP", port: k8s.IntOrString.fromNumber(53) },
      ],
    },
    ...[...spec.callees]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, port }) => ({ to: [{ podSelector: selects(name) }], ports: tcp(port) })),
    ...(spec.callsModels ? [{ to: [inNamespace(spec.gatewayNamespace)] }] : []),
    ...spec.reaches.map(({ cidr, ports }) => ({ to: [{ ipBlock: { cidr } }], ports: tcp(...ports) })),
    ...(spec.callsQueues ? [{ to: [{ ipBlock: { cidr: CLOUD_SERVICES, except: [METADATA] } }], ports: tcp(80) }] : []),
    ...(spec.callsOut ? [{ to: [{ ipBlock: { cidr: "0.0.0.0/0", except: [METADATA] } }], ports: tcp(443) }] : []),
  ];
}

/** Nothing in, nothing out, for every pod of the namespace that no policy opens. */
export const DENY_ALL: k8s.NetworkPolicySpec = { podSelector: {}, policyTypes: ["Ingress", "Egress"] };
