import { at, type KubernetesObject, nodes } from "../harness";

/** The kinds that Envoy Gateway reads, as far as a platform's charts hold them. */
const KINDS = new Set([
  "Backend",
  "BackendTrafficPolicy",
  "ClientTrafficPolicy",
  "EnvoyProxy",
  "Gateway",
  "GatewayClass",
  "HTTPRoute",
  "HTTPRouteFilter",
  "SecurityPolicy",
]);

/** Secrets that a cluster holds and no chart does. */
export interface Given {
  /** Key of each client that may call. */
  readonly clients: Readonly<Record<string, string>>;
  /** The token that a model takes, by model. */
  readonly tokenOf: (secret: string) => string;
}

/** What the controller sees: the platform's own objects, unchanged, and the Secrets that they name. */
export function gatewayDocuments(chart: readonly KubernetesObject[], given: Given): readonly KubernetesObject[] {
  const own = chart.filter(({ kind }) => KINDS.has(kind));
  const secret = (name: string, stringData: Readonly<Record<string, string>>, namespace = "default") => ({
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name, namespace },
    stringData,
  });
  const clients = own.flatMap((document) =>
    nodes(at(document, "spec.apiKeyAuth.credentialRefs")).map(({ name }) =>
      secret(String(name), given.clients, document.metadata.namespace),
    ),
  );
  const tokens = own.flatMap((document) => {
    const name = at(document, "spec.credentialInjection.credential.valueRef.name");
    return typeof name === "string"
      ? [secret(name, { credential: given.tokenOf(name) }, document.metadata.namespace)]
      : [];
  });
  const byName = new Map([...clients, ...tokens].map((document) => [document.metadata.name, document]));
  return [...own, ...byName.values()];
}

/** The data of a ConfigMap of a chart. */
export function configMap(chart: readonly KubernetesObject[], name: string): Readonly<Record<string, string>> {
  const found = chart.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name === name);
  return found?.data ?? {};
}
