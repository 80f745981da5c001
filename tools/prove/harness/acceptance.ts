import { type Problem } from "../../../base";
import { type KubernetesObject, type Node, at, nodes } from "./documents";
import { type Translation } from "./translate";

const POLICIES = new Set([
  "BackendTLSPolicy",
  "BackendTrafficPolicy",
  "ClientTrafficPolicy",
  "EnvoyExtensionPolicy",
  "EnvoyPatchPolicy",
  "SecurityPolicy",
]);

/** What Envoy Gateway refused, dropped or changed in silence although `egctl` ended well. */
export function acceptanceProblems(
  documents: readonly KubernetesObject[],
  translation: Translation,
): readonly Problem[] {
  return [
    ...documents.flatMap((document) => statusProblems(document, statusOf(document, translation))),
    ...unwantedDirectResponses(documents, translation),
    ...brokenFallbacks(documents, translation),
    ...stuckPaths(translation),
  ];
}

function statusOf(document: KubernetesObject, translation: Translation): Node | undefined {
  return translation.statuses.find(
    (other) =>
      other["kind"] === document.kind &&
      at(other, "metadata.name") === document.metadata.name &&
      (at(other, "metadata.namespace") ?? "default") === (document.metadata.namespace ?? "default"),
  );
}

function statusProblems(document: KubernetesObject, found: Node | undefined): readonly Problem[] {
  const judge = (list: unknown, wanted: readonly string[], of: string): readonly Problem[] => {
    const holders = nodes(list);
    if (holders.length === 0) return [{ where: name(document), message: `Envoy Gateway found no ${of} for it` }];
    return holders.flatMap((holder) => conditionProblems(document, nodes(holder["conditions"]), wanted));
  };
  if (POLICIES.has(document.kind)) return judge(at(found, "status.ancestors"), ["Accepted"], "target");
  if (document.kind === "HTTPRoute") return judge(at(found, "status.parents"), ["Accepted", "ResolvedRefs"], "parent");
  if (document.kind === "Gateway") {
    return judge(at(found, "status.listeners"), ["Accepted", "Programmed", "ResolvedRefs"], "listener");
  }
  if (document.kind === "Backend")
    return conditionProblems(document, nodes(at(found, "status.conditions")), ["Accepted"]);
  return [];
}

function conditionProblems(
  document: KubernetesObject,
  conditions: readonly Node[],
  wanted: readonly string[],
): readonly Problem[] {
  const missing = wanted
    .filter((type) => !conditions.some((condition) => condition["type"] === type))
    .map((type) => ({ where: name(document), field: type, got: "no condition", want: "True" }));
  const refused = conditions
    .filter((condition) => wanted.includes(String(condition["type"])) && condition["status"] !== "True")
    .map((condition) => ({
      where: name(document),
      field: String(condition["type"]),
      got: String(condition["status"]),
      want: "True",
      hint: String(condition["message"]),
    }));
  const overridden = conditions
    .filter((condition) => condition["type"] === "Overridden" && condition["status"] === "True")
    .map((condition) => ({ where: name(document), field: "Overridden", message: String(condition["message"]) }));
  return [...missing, ...refused, ...overridden];
}

/** Answers that Envoy Gateway put in place of a rule it could not build. */
function unwantedDirectResponses(documents: readonly KubernetesObject[], translation: Translation): readonly Problem[] {
  const asked = new Set(
    documents
      .filter((document) => document.kind === "HTTPRouteFilter" && at(document, "spec.directResponse") !== undefined)
      .map((document) => document.metadata.name),
  );
  const rules = rulesByPrefix(documents);
  return xdsRoutes(translation)
    .filter((route) => route["directResponse"] !== undefined)
    .filter((route) => {
      const rule = rules.find(([prefix]) => String(route["name"]).startsWith(prefix))?.[1];
      return !nodes(rule?.["filters"]).some((filter) => asked.has(String(at(filter, "extensionRef.name"))));
    })
    .map((route) => ({
      where: String(route["name"]),
      field: "directResponse",
      got: String(at(route, "directResponse.status")),
      want: "a route to a cluster, since no policy asks for an answer here",
    }));
}

/** A rule with a fallback backend must be one cluster whose endpoints have the priorities 0 and 1. */
function brokenFallbacks(documents: readonly KubernetesObject[], translation: Translation): readonly Problem[] {
  const fallbacks = new Set(
    documents
      .filter((document) => document.kind === "Backend" && at(document, "spec.fallback") === true)
      .map((document) => document.metadata.name),
  );
  return rulesByPrefix(documents)
    .filter(([, rule]) => nodes(rule["backendRefs"]).some((ref) => fallbacks.has(String(ref["name"]))))
    .flatMap(([prefix]) =>
      xdsRoutes(translation)
        .filter((route) => String(route["name"]).startsWith(prefix))
        .map((route) => ({ route, got: prioritiesOf(route, translation) }))
        .filter(({ got }) => got !== "0,1")
        .map(({ route, got }) => ({
          where: String(route["name"]),
          field: "priorities",
          got,
          want: "0,1 in one cluster",
        })),
    );
}

/**
 * Below the prefix `/` Envoy Gateway cuts the last slash of a replacement, so that `/x` and `/a` become `/ax`.
 * Known as envoyproxy/gateway#5256 and #6764, open in 1.9.
 */
function stuckPaths(translation: Translation): readonly Problem[] {
  return xdsRoutes(translation)
    .filter((route) => at(route, "match.prefix") === "/")
    .map((route) => ({ route, rewrite: at(route, "route.prefixRewrite") }))
    .filter(({ rewrite }) => typeof rewrite === "string" && !rewrite.endsWith("/"))
    .map(({ route, rewrite }) => ({
      where: String(route["name"]),
      field: "urlRewrite",
      got: `/ -> ${String(rewrite)}`,
      want: "a match on a prefix below /, or no rewrite",
    }));
}

function prioritiesOf(route: Node, translation: Translation): string {
  const cluster = at(route, "route.cluster");
  if (typeof cluster !== "string") return "no single cluster";
  const assignments = [
    ...translation.endpoints.filter((endpoint) => endpoint["clusterName"] === cluster),
    ...translation.clusters.filter((other) => other["name"] === cluster).map((other) => other["loadAssignment"]),
  ];
  const priorities = assignments.flatMap((assignment) =>
    nodes(at(assignment, "endpoints")).map((e) => Number(e["priority"] ?? 0)),
  );
  return [...new Set(priorities)].sort((a, b) => a - b).join(",");
}

function rulesByPrefix(documents: readonly KubernetesObject[]): readonly (readonly [string, Node])[] {
  return documents
    .filter((document) => document.kind === "HTTPRoute")
    .flatMap((document) =>
      nodes(at(document, "spec.rules")).map(
        (rule, index) =>
          [
            `httproute/${document.metadata.namespace ?? "default"}/${document.metadata.name}/rule/${index}/`,
            rule,
          ] as const,
      ),
    );
}

function xdsRoutes(translation: Translation): readonly Node[] {
  return translation.routes.flatMap((config) => nodes(config["virtualHosts"]).flatMap((host) => nodes(host["routes"])));
}

function name(document: KubernetesObject): string {
  return `${document.kind} ${document.metadata.name}`;
}
