import { type KubernetesObject, type Node, at, isNode, mapNodes } from "./documents";
import { type ProxyConfig } from "./translate";

/** Where a static Envoy listens and finds its upstreams. All addresses are on 127.0.0.1. */
export interface Wiring {
  readonly nodeId: string;
  readonly adminPort: number;
  /** Port of a Gateway listener in the documents -> local port. */
  readonly listeners: ReadonlyMap<number, number>;
  /** `host:port` of an upstream in the documents -> local port. */
  readonly upstreams: ReadonlyMap<string, number>;
}

/**
 * One static file from what the controller would send by xDS. It departs from production in three ways: routes and
 * endpoints are inline, addresses are local, and `no_traffic_interval` of active health checks is their interval.
 * @throws Error for an upstream that the wiring does not know.
 */
export function staticBootstrap(
  documents: readonly KubernetesObject[],
  translation: ProxyConfig,
  wiring: Wiring,
): Node {
  return {
    node: { id: wiring.nodeId, cluster: "test" },
    admin: { address: local(wiring.adminPort) },
    layeredRuntime: { layers: [{ name: "test", staticLayer: { "re2.max_program_size.error_level": 4294967295 } }] },
    staticResources: {
      listeners: translation.listeners.map((listener) => staticListener(listener, translation, wiring)),
      clusters: translation.clusters.map((cluster) => staticCluster(cluster, translation, wiring)),
      secrets: credentialSecrets(documents),
    },
  };
}

/** Local ports of the Gateway listeners by their port in the documents, as far as egctl gave them one. */
export function listenerPorts(translation: ProxyConfig): readonly number[] {
  return translation.listeners.map((listener) => Number(at(listener, "address.socketAddress.portValue")));
}

function staticListener(listener: Node, translation: ProxyConfig, wiring: Wiring): Node {
  const port = Number(at(listener, "address.socketAddress.portValue"));
  const inline = mapNodes(listener, (node) => {
    if (isNode(node["rds"])) {
      const name = node["rds"]["routeConfigName"];
      const { rds: _, ...rest } = node;
      return { ...rest, routeConfig: translation.routes.find((route) => route["name"] === name) ?? { name } };
    }
    return withoutConfigSources(node);
  });
  return { ...(inline as Node), address: local(wiring.listeners.get(port)) };
}

function staticCluster(cluster: Node, translation: ProxyConfig, wiring: Wiring): Node {
  const assignment =
    translation.endpoints.find((endpoint) => endpoint["clusterName"] === cluster["name"]) ?? cluster["loadAssignment"];
  const { edsClusterConfig: eds, ...rest } = cluster;
  const whole = { ...rest, ...(eds === undefined ? {} : { type: "STATIC" }), loadAssignment: assignment };
  return mapNodes(whole, (node) => {
    if (isNode(node["httpHealthCheck"])) return { ...node, noTrafficInterval: node["interval"] };
    const socket = at(node, "address.socketAddress");
    if (!isNode(socket)) return withoutConfigSources(node);
    const upstream = `${String(socket["address"])}:${String(socket["portValue"])}`;
    const port = wiring.upstreams.get(upstream);
    if (port === undefined) throw new Error(`no local address for ${upstream} of cluster ${String(cluster["name"])}`);
    return { ...node, address: local(port) };
  }) as Node;
}

/** A reference to a secret from the control plane becomes one to a secret of the same name in the file. */
function withoutConfigSources(node: Node): Node {
  return isNode(node["sdsConfig"]) ? { name: node["name"] } : node;
}

/** egctl leaves Secrets out of its dump; injected credentials are put back from the documents. */
function credentialSecrets(documents: readonly KubernetesObject[]): readonly Node[] {
  return documents
    .filter((document) => document.kind === "HTTPRouteFilter")
    .flatMap((filter) => {
      const secretName = at(filter, "spec.credentialInjection.credential.valueRef.name");
      const secret = documents.find((other) => other.kind === "Secret" && other.metadata.name === secretName);
      if (secret === undefined) return [];
      const plain = secret.stringData?.["credential"];
      const inlineBytes = plain === undefined ? secret.data?.["credential"] : Buffer.from(plain).toString("base64");
      const namespace = filter.metadata.namespace ?? "default";
      return [
        {
          name: `credential_injector/credential/httproutefilter/${namespace}/${filter.metadata.name}`,
          genericSecret: { secret: { inlineBytes } },
        },
      ];
    });
}

function local(portValue: number | undefined): Node {
  if (portValue === undefined) throw new Error("no local port for a listener");
  return { socketAddress: { address: "127.0.0.1", portValue } };
}
