import { at, type KubernetesObject, nodes } from "../harness";

/** What a Deployment says of its pods. */
export interface WorkloadFacts {
  readonly name: string;
  readonly replicas: number;
  /** Plain environment variables of its first container. */
  readonly environment: Readonly<Record<string, string>>;
  /** How long a pod that ends still serves, seconds. */
  readonly drainSeconds: number;
  /** The compute domain whose nodes it must run on. */
  readonly domain: string | undefined;
}

/** The Deployments of a chart; where an autoscaler sets the number, with its least. */
export function workloadsOf(documents: readonly KubernetesObject[]): readonly WorkloadFacts[] {
  return documents
    .filter(({ kind }) => kind === "Deployment")
    .map((deployment) => {
      const [container] = nodes(at(deployment, "spec.template.spec.containers"));
      return {
        name: deployment.metadata.name,
        replicas: Number(at(deployment, "spec.replicas") ?? leastOf(deployment.metadata.name, documents)),
        environment: Object.fromEntries(
          nodes(container?.["env"]).flatMap(({ name, value }) =>
            typeof value === "string" ? [[String(name), value]] : [],
          ),
        ),
        drainSeconds: Number(at(container, "lifecycle.preStop.sleep.seconds") ?? 0),
        domain: domainOf(deployment),
      };
    });
}

function leastOf(workload: string, documents: readonly KubernetesObject[]): unknown {
  const scaler = documents.find((other) => at(other, "spec.scaleTargetRef.name") === workload);
  return at(scaler, "spec.minReplicas") ?? at(scaler, "spec.minReplicaCount") ?? 1;
}

function domainOf(deployment: KubernetesObject): string | undefined {
  const affinity = "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms";
  const terms = at(deployment, `spec.template.spec.affinity.nodeAffinity.${affinity}`);
  const [wanted] = nodes(terms)
    .flatMap((term) => nodes(term["matchExpressions"]))
    .filter(({ key }) => key === "alicloud-ai-platform/domain");
  const values = wanted?.["values"];
  return Array.isArray(values) ? String(values[0]) : undefined;
}
