import { ApiObject, type Chart } from "cdk8s";
import { k8s } from "cdk8s-plus-33";
import type { JsonObject } from "../../../policies/enforcement";

const GATEWAY_API = "gateway.networking.k8s.io/v1";
const ENVOY_API = "gateway.envoyproxy.io/v1alpha1";

export interface GatewayObjectsSpec {
  readonly namespace: string;
  readonly gatewayClass: { readonly name: string; readonly create: boolean };
  readonly publicGateway: string;
  readonly internalGateway: string;
  readonly internalService: string;
  readonly hasInternal: boolean;
  readonly controllerNamespace: string;
  readonly replicas: number;
  /** Port that clients' load balancer listens on. */
  readonly port: number;
  /** What binds the proxies' Service to a load balancer that Terraform made. */
  readonly serviceAnnotations: Readonly<Record<string, string>>;
  /** Access log and tracing, the same for both gateways. */
  readonly telemetry: JsonObject | undefined;
}

/** Gateway class, the gateway that clients reach, and how the proxies of both gateways run. */
export function addGatewayObjects(chart: Chart, spec: GatewayObjectsSpec): void {
  const { namespace, publicGateway, gatewayClass } = spec;
  if (gatewayClass.create) {
    new ApiObject(chart, "GatewayClass", {
      apiVersion: GATEWAY_API,
      kind: "GatewayClass",
      metadata: { name: gatewayClass.name },
      spec: { controllerName: "gateway.envoyproxy.io/gatewayclass-controller" },
    });
  }
  addProxy(chart, spec, publicGateway, {
    type: "LoadBalancer",
    loadBalancerClass: "alibabacloud.com/nlb",
    allocateLoadBalancerNodePorts: false,
    externalTrafficPolicy: "Local",
    annotations: { ...spec.serviceAnnotations },
  });
  new ApiObject(chart, "PublicGateway", {
    apiVersion: GATEWAY_API,
    kind: "Gateway",
    metadata: { name: publicGateway, namespace },
    spec: {
      gatewayClassName: gatewayClass.name,
      infrastructure: proxyReference(publicGateway),
      listeners: [{ name: "http", protocol: "HTTP", port: spec.port, allowedRoutes: { namespaces: { from: "Same" } } }],
    },
  });
  if (spec.hasInternal) addInternal(chart, spec);
}

/** The internal gateway itself comes from the policies; here is how it runs, and its one name. */
function addInternal(chart: Chart, spec: GatewayObjectsSpec): void {
  const { namespace, internalGateway, internalService, controllerNamespace } = spec;
  addProxy(chart, spec, internalGateway, { name: internalService, type: "ClusterIP" });
  // proxies run beside their controller, callers know them by a name of their own namespace
  new k8s.KubeService(chart, "InternalName", {
    metadata: { name: internalService, namespace },
    spec: { type: "ExternalName", externalName: `${internalService}.${controllerNamespace}.svc.cluster.local` },
  });
}

export const proxyReference = (name: string): JsonObject => ({
  parametersRef: { group: "gateway.envoyproxy.io", kind: "EnvoyProxy", name },
});

function addProxy(chart: Chart, spec: GatewayObjectsSpec, name: string, service: JsonObject): void {
  const { namespace, replicas, telemetry } = spec;
  new ApiObject(chart, `Proxy-${name}`, {
    apiVersion: ENVOY_API,
    kind: "EnvoyProxy",
    metadata: { name, namespace },
    spec: {
      provider: {
        type: "Kubernetes",
        kubernetes: {
          envoyDeployment: {
            replicas,
            pod: { topologySpreadConstraints: spreads(name) },
            container: { resources: { requests: { cpu: "500m", memory: "512Mi" }, limits: { memory: "1Gi" } } },
          },
          envoyPDB: { minAvailable: replicas - 1 },
          envoyService: service,
        },
      },
      shutdown: { drainTimeout: "120s", minDrainDuration: "15s" },
      ...(telemetry === undefined ? {} : { telemetry }),
    },
  });
}

function spreads(gateway: string): readonly object[] {
  const over = (topologyKey: string, whenUnsatisfiable: string) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable,
    labelSelector: { matchLabels: { "gateway.envoyproxy.io/owning-gateway-name": gateway } },
  });
  return [over("topology.kubernetes.io/zone", "DoNotSchedule"), over("kubernetes.io/hostname", "ScheduleAnyway")];
}
