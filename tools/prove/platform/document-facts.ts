import { at, type KubernetesObject, type Node, nodes } from "../harness";

type Documents = readonly KubernetesObject[];

/** `host:port` of a model, as its own Backend names it. */
export function originsOf(model: string, documents: Documents): readonly string[] {
  return endpointsOf(documents.filter(({ metadata }) => metadata.name === `${model}-origin`)).map(
    (endpoint) => `${String(at(endpoint, "fqdn.hostname"))}:${String(at(endpoint, "fqdn.port"))}`,
  );
}

/** The ports that a Gateway listens on. */
export function listenersOf(gateway: string, documents: Documents): readonly number[] {
  const found = documents.find(({ kind, metadata }) => kind === "Gateway" && metadata.name === gateway);
  return nodes(at(found, "spec.listeners")).map(({ port }) => Number(port));
}

/** The ports on which the answer cache is asked. */
export function cachePorts(documents: Documents): readonly number[] {
  return endpointsOf(documents)
    .filter((endpoint) => String(at(endpoint, "fqdn.hostname")).startsWith("answer-cache."))
    .map((endpoint) => Number(at(endpoint, "fqdn.port")));
}

/** Where the keys of token issuers are fetched. */
export function keyAddresses(documents: Documents): readonly string[] {
  return providersOf(documents).flatMap((provider) => {
    const uri = at(provider, "remoteJWKS.uri");
    return typeof uri === "string" ? [uri] : [];
  });
}

/** The issuers whose tokens are taken. */
export function providersOf(documents: Documents): readonly Node[] {
  return documents.flatMap((document) => nodes(at(document, "spec.jwt.providers")));
}

function endpointsOf(documents: Documents): readonly Node[] {
  return documents
    .filter(({ kind }) => kind === "Backend")
    .flatMap((document) => nodes(at(document, "spec.endpoints")));
}
