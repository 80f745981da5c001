import type { Block } from "../block";
import type { ChartObject } from "../chart-objects";
import { isObject } from "../block";
import { listed, member, text } from "../expect";
import { Cluster } from "./cluster";
import { textsAt, valuesAt } from "./references";
import type { Trail } from "./trail";

/** The listener whose servers Kubernetes fills in. */
export interface BoundBy {
  readonly balancer: Block;
  readonly listener: Block;
  /** Whether servers may be attached by something that can't be told. */
  readonly attachedElsewhere: boolean;
  /** Goes on outside the cluster, at a load balancer and a port. */
  readonly goOn: (block: Block, port: number) => void;
}

const ANNOTATION = "service.beta.kubernetes.io/alibaba-cloud-loadbalancer";
const clusters = new WeakMap<Trail, Cluster | undefined>();

function clusterOf(trail: Trail): Cluster | undefined {
  if (!clusters.has(trail)) clusters.set(trail, Cluster.of(trail.context));
  return clusters.get(trail);
}

/** The Services that fill a server group, and what is behind them. */
export function fillers(trail: Trail, group: Block, by: BoundBy): void {
  const cluster = clusterOf(trail);
  if (cluster === undefined || by.attachedElsewhere) {
    trail.unknown(group, "servers");
    return;
  }
  const port = Number(by.listener.body["listener_port"]);
  const bound = cluster.services.flatMap((service) =>
    listed(service.annotations[`${ANNOTATION}-vgroup-port`])
      .flatMap((value) => text(value).split(","))
      .map((text) => ({
        service,
        text,
        answer: trail.references.names(service.object.stack, text.replace(/:\d+$/, ""), group),
      })),
  );
  const own = bound.filter(({ answer }) => answer === "yes");
  if (own.length === 0) {
    const open = bound.some(({ answer }) => answer === "unknown");
    const want = `a Service whose ${ANNOTATION}-vgroup-port names the group`;
    trail.missing(group, open, "", "no server, and no Service in a chart that fills it", want);
    return;
  }
  for (const { service, text } of own) {
    const say = (what: string, got: string, want: string): void =>
      trail.fault(group, `${describe(service.object)} ${what}`, got, want);
    checkBinding(trail, service, by, say);
    const served = Number(/:(\d+)$/.exec(text)?.[1]);
    if (served !== port) say(`${ANNOTATION}-vgroup-port`, `port ${served}`, `port ${port}, where the listener listens`);
    if (service.object.kind === "EnvoyProxy")
      fromProxy(trail, cluster, service.object, { group, port: served, goOn: by.goOn });
    else fromService(trail, cluster, service.object, { group, port: served, goOn: by.goOn });
  }
}

interface BoundService {
  readonly object: ChartObject;
  readonly annotations: Readonly<Record<string, unknown>>;
  readonly loadBalancerClass: unknown;
}

type Say = (what: string, got: string, want: string) => void;

/** What must be there from the Service's creation on, so that nothing else of the balancer is touched. */
function checkBinding(trail: Trail, service: BoundService, { balancer }: BoundBy, say: Say): void {
  const id = service.annotations[`${ANNOTATION}-id`];
  if (id === undefined) say(`${ANNOTATION}-id`, "nothing", "the load balancer of the group's listener");
  else if (trail.references.names(service.object.stack, id, balancer) === "no") {
    say(`${ANNOTATION}-id`, "another load balancer", "the load balancer of the group's listener");
  }
  const forced = service.annotations[`${ANNOTATION}-force-override-listeners`];
  if (forced !== "false") say(`${ANNOTATION}-force-override-listeners`, text(forced ?? "nothing"), '"false"');
  if (service.loadBalancerClass !== "alibabacloud.com/nlb") {
    say("loadBalancerClass", text(service.loadBalancerClass ?? "nothing"), "alibabacloud.com/nlb");
  }
}

/** Where a walk inside the cluster began: faults of Kubernetes objects are told of the group that they stand behind. */
interface Origin {
  readonly group: Block;
  readonly port: number;
  readonly goOn: BoundBy["goOn"];
}

/** From the proxies to the gateways that run on them, and their routes. */
function fromProxy(trail: Trail, cluster: Cluster, proxy: ChartObject, origin: Origin): void {
  const { group, port } = origin;
  const gateways = cluster.gatewaysOn(proxy);
  if (gateways.length === 0) trail.fault(group, describe(proxy), "no Gateway that runs on it", "a Gateway");
  for (const gateway of gateways) {
    const names = valuesAt(gateway.body, "spec.listeners")
      .filter((listener) => Number(member(listener, "port")) === port)
      .map((listener) => member(listener, "name"));
    if (names.length === 0) {
      trail.fault(group, describe(gateway), `no listener on port ${port}`, "one where requests come in");
      continue;
    }
    const routes = cluster.routesOf(gateway, names);
    if (routes.length === 0) {
      trail.fault(group, describe(gateway), `no HTTPRoute on port ${port}`, "a route for each path");
    }
    for (const route of routes) fromRoute(trail, cluster, route, origin);
  }
}

function fromRoute(trail: Trail, cluster: Cluster, route: ChartObject, origin: Origin): void {
  if (!cluster.first(route, origin.group)) return;
  for (const rule of valuesAt(route.body, "spec.rules")) {
    const backends = listed(member(rule, "backendRefs"));
    if (backends.length === 0 && listed(member(rule, "filters")).every((filter) => !answers(filter))) {
      trail.fault(origin.group, describe(route), "a rule without backend", "a backend, or a filter that answers");
    }
    for (const backend of backends) fromBackend(trail, cluster, route, backend, origin);
  }
}

const answers = (filter: unknown): boolean =>
  ["RequestRedirect", "ExtensionRef"].includes(String(member(filter, "type")));

function fromBackend(trail: Trail, cluster: Cluster, route: ChartObject, reference: unknown, origin: Origin): void {
  const kind = text(member(reference, "kind") ?? "Service");
  const name = String(member(reference, "name"));
  if (kind !== "Backend" && kind !== "Service") return;
  const backend = cluster.find(kind, name, text(member(reference, "namespace") ?? route.namespace), route.stack);
  if (backend === undefined) {
    if (!cluster.firstMissing(`${route.stack} ${kind} ${name}`)) return;
    trail.fault(origin.group, describe(route), `${kind} ${name}, which no chart has`, "a backend that is there");
    return;
  }
  if (!cluster.first(backend, origin.group)) return;
  if (kind === "Service") {
    fromService(trail, cluster, backend, origin);
    return;
  }
  const endpoints = valuesAt(backend.body, "spec.endpoints");
  if (endpoints.length === 0) trail.fault(origin.group, describe(backend), "no endpoint", "a host and a port");
  for (const endpoint of endpoints) {
    const host = member(endpoint, "fqdn", "hostname") ?? member(endpoint, "ip", "address");
    const port = Number(member(endpoint, "fqdn", "port") ?? member(endpoint, "ip", "port"));
    if (typeof host === "string") fromHost(trail, cluster, backend, { host, port }, origin);
  }
}

interface Host {
  readonly host: string;
  readonly port: number;
}

function fromHost(trail: Trail, cluster: Cluster, from: ChartObject, { host, port }: Host, origin: Origin): void {
  const [, name = "", namespace = ""] = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(\.|$)/.exec(host) ?? [];
  if (name === "") {
    for (const block of trail.references.follow(from.stack, host).blocks) origin.goOn(block, port);
    return;
  }
  const proxy = cluster.proxyNamed(name, from.stack);
  if (proxy !== undefined) {
    fromProxy(trail, cluster, proxy, { ...origin, port });
    return;
  }
  const service = cluster.find("Service", name, namespace, from.stack);
  if (service !== undefined) {
    fromService(trail, cluster, service, { ...origin, port });
    return;
  }
  if (cluster.holds(namespace, from.stack)) {
    trail.fault(origin.group, describe(from), `${host}, which no chart has a Service for`, "a Service that is there");
  }
}

/** From a Service to the pods that it selects. */
function fromService(trail: Trail, cluster: Cluster, service: ChartObject, origin: Origin): void {
  const [alias] = textsAt(service.body, "spec.externalName");
  if (alias !== undefined) {
    fromHost(trail, cluster, service, { host: alias, port: origin.port }, origin);
    return;
  }
  const ports = valuesAt(service.body, "spec.ports").map((one) => Number(member(one, "port")));
  if (!ports.includes(origin.port)) {
    trail.fault(origin.group, describe(service), `no port ${origin.port}, which is asked for`, ports.join(", "));
  }
  const selector = valuesAt(service.body, "spec.selector")[0];
  if (!isObject(selector) || Object.keys(selector).length === 0) return;
  if (cluster.selected(service, selector).length === 0) {
    trail.fault(origin.group, describe(service), "no pods that it selects", "a Deployment with its labels");
  }
}

/** Paths that the edge lets in must be answered by routes of their own where the edge tells them apart. */
export function checkPaths(trail: Trail): void {
  const cluster = clusterOf(trail);
  if (cluster === undefined || cluster.walked.length === 0) return;
  const prefixes = new Set(cluster.walked.flatMap((route) => textsAt(route.body, "spec.rules.matches.path.value")));
  const asked = [...trail.asked.values()];
  const edges = new Set(asked.map(({ path }) => plain(path)));
  for (const { path, by } of asked) {
    const wanted = plain(path);
    const best = [...prefixes]
      .filter((prefix) => covers(prefix, wanted))
      .sort((one, other) => other.length - one.length)[0];
    const field = by.type === "alicloud_alb_rule" ? "rule_conditions" : "match";
    if (best === undefined) {
      trail.fault(by, field, `${path}, for which the cluster has no HTTPRoute`, "a route to what answers it");
    } else if (best !== wanted && edges.has(best)) {
      const got = `${path}, which in the cluster only the HTTPRoute for ${best} takes`;
      trail.fault(by, field, got, "a route of its own, as it has at the edge");
    }
  }
}

/** `/v1/chat/*` reads `/v1/chat`, `/*` reads `/`. */
const plain = (path: string): string => path.replace(/\/?\*$/, "") || "/";
const covers = (prefix: string, path: string): boolean =>
  prefix === "/" || path === prefix || path.startsWith(`${prefix.replace(/\/$/, "")}/`);

const describe = ({ chart, kind, name }: ChartObject): string => `chart ${chart}: ${kind} ${name}`;
