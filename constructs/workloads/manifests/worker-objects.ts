import { k8s } from "cdk8s-plus-33";
import type { JsonObject } from "../../../policies/enforcement";
import type { LivenessQuestion } from "../../serving";
import { elasticMetadata, type ElasticMachine } from "./elastic-pod";
import { NAME_LABEL, selects } from "./labels";
import { podSpec } from "./pod-template";
import { manifestsOf } from "./render";
import { addScaling } from "./scaling";
import { addShared } from "./service-objects";
import type { ServiceSpec } from "./service-spec";

export interface WorkerSpec extends ServiceSpec {
  readonly machine: ElasticMachine;
  readonly liveness: LivenessQuestion | undefined;
}

/** Pods on virtual nodes that take work from a queue: nobody calls them, so there is no Service. */
export function workerObjects(spec: WorkerSpec): readonly JsonObject[] {
  const { name, namespace, replicas } = spec;
  const own = elasticMetadata(spec.machine);
  return manifestsOf((chart) => {
    addShared(chart, spec);
    new k8s.KubeDeployment(chart, "Deployment", {
      metadata: { name, namespace },
      spec: {
        ...(replicas.signal === undefined ? { replicas: replicas.min } : {}),
        revisionHistoryLimit: 5,
        selector: selects(name),
        template: {
          metadata: { labels: { [NAME_LABEL]: name, ...own.labels }, annotations: own.annotations ?? {} },
          spec: { ...podSpec(spec), containers: podSpec(spec).containers.map((it) => worker(it, spec)) },
        },
      },
    });
    addScaling(chart, spec);
  });
}

function worker(container: k8s.Container, { liveness }: WorkerSpec): k8s.Container {
  const { readinessProbe: _probe, ports: _ports, lifecycle: _lifecycle, ...rest } = container;
  if (liveness === undefined) return rest;
  const { path, port, startSeconds, periodSeconds, timeoutSeconds, failureThreshold } = liveness;
  return {
    ...rest,
    livenessProbe: {
      httpGet: { path, port: k8s.IntOrString.fromNumber(port) },
      initialDelaySeconds: startSeconds,
      periodSeconds,
      timeoutSeconds,
      failureThreshold,
    },
  };
}
