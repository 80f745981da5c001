import { type KubernetesObject, type Node, nodes, walk } from "./documents";

/** A Kubernetes Service that the documents refer to, at an address that stands for it. */
interface ServiceAddress {
  readonly name: string;
  readonly namespace: string;
  readonly clusterIp: string;
  readonly ports: ReadonlySet<number>;
}

/** Documents with the Services that they refer to but do not contain. */
export interface WithServices {
  readonly documents: readonly KubernetesObject[];
  /** `clusterIP:port` -> `name.namespace:port`. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Adds a Service with a documentation address (RFC 5737) for each reference, so that egctl can resolve it offline. */
export function withServices(documents: readonly KubernetesObject[]): WithServices {
  const found = new Map<string, { readonly name: string; readonly namespace: string; readonly ports: Set<number> }>();
  for (const document of documents) {
    for (const ref of serviceRefs(document)) {
      const name = String(ref["name"]);
      const given = ref["namespace"];
      const namespace = typeof given === "string" ? given : (document.metadata.namespace ?? "default");
      const service = found.get(`${name}.${namespace}`) ?? { name, namespace, ports: new Set<number>() };
      service.ports.add(Number(ref["port"]));
      found.set(`${name}.${namespace}`, service);
    }
  }
  const services = [...found.values()]
    .filter(({ name }) => !documents.some(({ kind, metadata }) => kind === "Service" && metadata.name === name))
    .map((service, index) => ({ ...service, clusterIp: `203.0.113.${index + 1}` }));
  const aliases = services.flatMap(({ name, namespace, clusterIp, ports }) =>
    [...ports].map((port) => [`${clusterIp}:${port}`, `${name}.${namespace}:${port}`] as const),
  );
  return { documents: [...documents, ...services.map(serviceDocument)], aliases: new Map(aliases) };
}

function serviceRefs(document: KubernetesObject): readonly Node[] {
  return [...walk(document.spec)]
    .flatMap((node) => [...nodes(node["backendRefs"]), ...nodes([node["backendRef"]])])
    .filter((ref) => (ref["kind"] ?? "Service") === "Service");
}

function serviceDocument({ name, namespace, clusterIp, ports }: ServiceAddress): KubernetesObject {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace },
    spec: { clusterIP: clusterIp, ports: [...ports].map((port) => ({ name: `port-${port}`, port, protocol: "TCP" })) },
  };
}
