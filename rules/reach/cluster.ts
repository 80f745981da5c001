import { isObject, type Block } from "../block";
import type { ChartObject } from "../chart-objects";
import type { Context } from "../context";
import { listed, member } from "../expect";
import { valuesAt } from "./references";

const WORKLOADS = ["Deployment", "StatefulSet", "DaemonSet", "Rollout"];
const KINDS = ["Service", "EnvoyProxy", "Gateway", "HTTPRoute", "Backend", ...WORKLOADS];

/** What charts put into clusters, with the questions that a walk has. A stack is a cluster's own. */
export class Cluster {
  static of(context: Context): Cluster | undefined {
    const objects = context.objects(...KINDS);
    return objects === undefined ? undefined : new Cluster(objects);
  }

  /** Routes that a walk came by. */
  readonly walked: ChartObject[] = [];
  private readonly missed = new Set<string>();
  private readonly seen = new Map<ChartObject, Set<Block>>();

  private constructor(private readonly objects: readonly ChartObject[]) {}

  /** Services of the type that a load balancer stands for, those that proxies describe among them. */
  get services() {
    return this.objects
      .filter(({ kind }) => kind === "EnvoyProxy" || kind === "Service")
      .map((object) => {
        const service =
          object.kind === "Service"
            ? {
                annotations: member(object.body, "metadata", "annotations"),
                class: member(object.body, "spec", "loadBalancerClass"),
              }
            : {
                annotations: member(object.body, "spec", "provider", "kubernetes", "envoyService", "annotations"),
                class: member(object.body, "spec", "provider", "kubernetes", "envoyService", "loadBalancerClass"),
              };
        const annotations = isObject(service.annotations) ? service.annotations : {};
        return { object, annotations, loadBalancerClass: service.class };
      });
  }

  /** Whether the walk from a server group comes by here for the first time. */
  first(object: ChartObject, from: Block): boolean {
    const groups = this.seen.get(object) ?? new Set<Block>();
    if (groups.has(from)) return false;
    this.seen.set(object, groups.add(from));
    if (object.kind === "HTTPRoute") this.walked.push(object);
    return true;
  }

  /** Whether something that is not there is asked for for the first time: once is enough to tell. */
  firstMissing(what: string): boolean {
    const fresh = !this.missed.has(what);
    this.missed.add(what);
    return fresh;
  }

  find(kind: string, name: string, namespace: string, stack: string): ChartObject | undefined {
    return this.objects.find(
      (one) => one.kind === kind && one.name === name && one.namespace === namespace && one.stack === stack,
    );
  }

  /** Whether charts of a stack put anything into a namespace. */
  holds(namespace: string, stack: string): boolean {
    return this.objects.some((one) => one.namespace === namespace && one.stack === stack);
  }

  /** Proxies whose own Service has a name: the controller makes it, no chart does. */
  proxyNamed(service: string, stack: string): ChartObject | undefined {
    return this.objects.find(
      ({ kind, body, stack: own }) =>
        kind === "EnvoyProxy" &&
        own === stack &&
        member(body, "spec", "provider", "kubernetes", "envoyService", "name") === service,
    );
  }

  gatewaysOn(proxy: ChartObject): readonly ChartObject[] {
    return this.objects.filter(
      ({ kind, body, namespace, stack }) =>
        kind === "Gateway" &&
        namespace === proxy.namespace &&
        stack === proxy.stack &&
        member(body, "spec", "infrastructure", "parametersRef", "name") === proxy.name,
    );
  }

  /** Routes on listeners of a gateway; a route that names no listener is on all of them. */
  routesOf(gateway: ChartObject, listeners: readonly unknown[]): readonly ChartObject[] {
    return this.objects.filter(
      ({ kind, body, namespace, stack }) =>
        kind === "HTTPRoute" &&
        stack === gateway.stack &&
        listed(member(body, "spec", "parentRefs")).some((parent) => {
          const section = member(parent, "sectionName");
          return (
            member(parent, "name") === gateway.name &&
            (member(parent, "namespace") ?? namespace) === gateway.namespace &&
            (section === undefined || listeners.includes(section))
          );
        }),
    );
  }

  /** What makes pods with all of these labels. */
  selected(service: ChartObject, selector: Readonly<Record<string, unknown>>): readonly ChartObject[] {
    return this.objects.filter(({ kind, body, namespace, stack }) => {
      if (!WORKLOADS.includes(kind) || namespace !== service.namespace || stack !== service.stack) return false;
      const labels = valuesAt(body, "spec.template.metadata.labels")[0];
      return Object.entries(selector).every(([label, value]) => isObject(labels) && labels[label] === value);
    });
  }
}
