import { ApiObject } from "cdk8s";
import type { JsonObject } from "../../../policies/enforcement";
import { NAME_LABEL } from "./labels";
import { nodeGroupLabel, podSpec } from "./pod-template";
import { manifestsOf } from "./render";
import { addKafkaAuthentication, lagTriggers } from "./scaling";
import { addShared } from "./service-objects";
import type { ServiceSpec } from "./service-spec";

export interface JobSpec extends ServiceSpec {
  /** How often a pod is started again before its job counts as failed. */
  readonly retries: number;
  readonly timeLimitSeconds: number;
}

/** One Kubernetes Job for each message that waits, up to a number at a time. */
export function jobObjects(spec: JobSpec): readonly JsonObject[] {
  const { name, namespace, replicas } = spec;
  const { containers, ...pod } = podSpec(spec);
  const worker = containers.map(({ readinessProbe: _probe, ports: _ports, ...container }) => container);
  return manifestsOf((chart) => {
    addShared(chart, spec);
    addKafkaAuthentication(chart, spec);
    new ApiObject(chart, "ScaledJob", {
      apiVersion: "keda.sh/v1alpha1",
      kind: "ScaledJob",
      metadata: { name, namespace },
      spec: {
        jobTargetRef: {
          parallelism: 1,
          completions: 1,
          backoffLimit: spec.retries,
          activeDeadlineSeconds: spec.timeLimitSeconds,
          template: {
            metadata: { labels: { [NAME_LABEL]: name, ...nodeGroupLabel(spec) } },
            spec: { ...pod, containers: plain(worker), restartPolicy: "Never" },
          },
        },
        pollingInterval: 15,
        maxReplicaCount: replicas.max,
        successfulJobsHistoryLimit: 10,
        failedJobsHistoryLimit: 20,
        // what runs is not committed yet and still counts as lag: this strategy takes it off
        scalingStrategy: { strategy: "default" },
        triggers: lagTriggers(spec),
      },
    });
  });
}

/** Typed quantities and ports, as the plain values that stand in a manifest. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("value" in value && Object.getPrototypeOf(value) !== Object.prototype) return value.value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
