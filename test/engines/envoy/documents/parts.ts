import { type KubernetesObject, type Node } from "../harness";

const EG = "gateway.envoyproxy.io/v1alpha1";
const GATEWAY_API = "gateway.networking.k8s.io/v1";
const NAMESPACE = "default";

/** A Gateway with one plain listener for each port, and its class. */
export function gateway(...ports: readonly number[]): readonly KubernetesObject[] {
  return [
    {
      apiVersion: GATEWAY_API,
      kind: "GatewayClass",
      metadata: { name: "middleware" },
      spec: { controllerName: "gateway.envoyproxy.io/gatewayclass-controller" },
    },
    {
      apiVersion: GATEWAY_API,
      kind: "Gateway",
      metadata: { name: "middleware", namespace: NAMESPACE },
      spec: {
        gatewayClassName: "middleware",
        listeners: ports.map((port) => ({ name: `port-${port}`, protocol: "HTTP", port })),
      },
    },
  ];
}

/** A route on the listener of one port. */
export function route(name: string, port: number, ...rules: readonly Node[]): KubernetesObject {
  return {
    apiVersion: GATEWAY_API,
    kind: "HTTPRoute",
    metadata: { name, namespace: NAMESPACE },
    spec: { parentRefs: [{ name: "middleware", sectionName: `port-${port}` }], rules },
  };
}

/** A reference from a rule to a Backend. */
export const to = (name: string, more: Node = {}): Node => ({
  group: "gateway.envoyproxy.io",
  kind: "Backend",
  name,
  ...more,
});

/** A Backend of `host:port` addresses; names and IPv4 addresses both. */
export function backend(name: string, addresses: readonly string[], more: Node = {}): KubernetesObject {
  const endpoints = addresses.map((address) => {
    const [host = "", port] = address.split(":");
    return /^[0-9.]+$/.test(host)
      ? { ip: { address: host, port: Number(port) } }
      : { fqdn: { hostname: host, port: Number(port) } };
  });
  return { apiVersion: EG, kind: "Backend", metadata: { name, namespace: NAMESPACE }, spec: { endpoints, ...more } };
}

const policy =
  (kind: string) =>
  (name: string, routeName: string, spec: Node): KubernetesObject => ({
    apiVersion: EG,
    kind,
    metadata: { name, namespace: NAMESPACE },
    spec: { targetRefs: [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: routeName }], ...spec },
  });

/** A BackendTrafficPolicy on a route. */
export const backendTraffic = policy("BackendTrafficPolicy");
/** A SecurityPolicy on a route. */
export const security = policy("SecurityPolicy");

/** A ClientTrafficPolicy on listeners of the Gateway, or on all of them when no port is named. */
export function clientTraffic(name: string, spec: Node, ...ports: readonly number[]): KubernetesObject {
  const gatewayRef = { group: "gateway.networking.k8s.io", kind: "Gateway", name: "middleware" };
  const targetRefs =
    ports.length === 0 ? [gatewayRef] : ports.map((port) => ({ ...gatewayRef, sectionName: `port-${port}` }));
  return {
    apiVersion: EG,
    kind: "ClientTrafficPolicy",
    metadata: { name, namespace: NAMESPACE },
    spec: { targetRefs, ...spec },
  };
}

/** A Secret and the filter that puts it in a header of every request of a rule. */
export function credential(name: string, value: string, injection: Node = {}): readonly KubernetesObject[] {
  return [
    { apiVersion: "v1", kind: "Secret", metadata: { name, namespace: NAMESPACE }, stringData: { credential: value } },
    {
      apiVersion: EG,
      kind: "HTTPRouteFilter",
      metadata: { name, namespace: NAMESPACE },
      spec: { credentialInjection: { overwrite: true, credential: { valueRef: { name } }, ...injection } },
    },
  ];
}

/** A reference from a rule to an HTTPRouteFilter. */
export const extension = (name: string): Node => ({
  type: "ExtensionRef",
  extensionRef: { group: "gateway.envoyproxy.io", kind: "HTTPRouteFilter", name },
});

/** A filter that sets the host and replaces the prefix of the path. */
export const rewrite = (hostname: string, prefix: string): Node => ({
  type: "URLRewrite",
  urlRewrite: { hostname, path: { type: "ReplacePrefixMatch", replacePrefixMatch: prefix } },
});

/** A match on a path prefix. */
export const prefix = (value: string): Node => ({ path: { type: "PathPrefix", value } });
