import { type Percent, percent } from "../../../base";
import { describeTarget, type PolicyTarget } from "../../attachment/target";
import { type ResolvedProbe } from "../../health";
import { type RollingOptions } from "../../rollout";
import { type JsonObject, shareOf, slug, type Tier, type TierWork, Writer } from "../tier";
import { KUBERNETES_CAPABILITIES } from "./capabilities";

/** Probes, disruption budgets, spread and rolling updates of the workload itself. */
export const KUBERNETES: Tier = {
  name: "kubernetes",
  title: "Workload: Kubernetes",
  capabilities: KUBERNETES_CAPABILITIES,
  compile: (work, context) => {
    const writer = new Writer("kubernetes");
    for (const item of work) {
      workload(writer, item);
      disruptionBudget(writer, item, context.namespace);
    }
    return writer.output();
  },
};

/** Fields of a Deployment and its pod template, to be laid over the workload's own. */
function workload(writer: Writer, work: TierWork): void {
  const { target } = work;
  const health = shareOf(work, "health");
  const zones = shareOf(work, "failover")?.policy.settings.zones;
  const rollout = shareOf(work, "rollout");
  const drain = health?.features.includes("drain") === true ? health.policy.settings.drain : undefined;
  const container: JsonObject = {
    ...(health === undefined ? {} : probes(writer, target, health.policy.resolvedProbe, health)),
    ...(drain === undefined ? {} : { lifecycle: { preStop: { sleep: { seconds: Math.ceil(drain.seconds) } } } }),
  };
  const podSpec: JsonObject = {
    ...(Object.keys(container).length === 0 ? {} : { containers: [{ name: slug(target), ...container }] }),
    ...(drain === undefined ? {} : { terminationGracePeriodSeconds: Math.ceil(drain.seconds) + 10 }),
    ...(zones === undefined ? {} : { topologySpreadConstraints: [spread(target, zones.atLeast ?? 2)] }),
  };
  const spec: JsonObject = {
    ...(rollout === undefined ? {} : { strategy: rolling(rollout.policy.settings as RollingOptions) }),
    ...(Object.keys(podSpec).length === 0 ? {} : { template: { spec: podSpec } }),
  };
  if (zones !== undefined) {
    const replicas = describeTarget(target).facts.replicas;
    if (replicas !== undefined && replicas < (zones.atLeast ?? 2)) {
      writer.problem(target, "failover.zones", {
        got: `${replicas} replicas`,
        want: `one in each of ${zones.atLeast ?? 2} zones`,
      });
    }
  }
  if (Object.keys(spec).length > 0) {
    const kinds = (["health", "failover", "rollout"] as const).filter((kind) => work.shares.has(kind));
    writer.document(target, "Deployment", slug(target), kinds, spec);
  }
}

function probes(
  writer: Writer,
  target: PolicyTarget,
  resolved: ResolvedProbe | undefined,
  share: NonNullable<ReturnType<typeof shareOf<"health">>>,
): JsonObject {
  if (resolved === undefined) return {};
  const has = (feature: string): boolean => share.features.some((known) => known === feature);
  const probe = { ...handler(resolved), ...timing(writer, target, resolved) };
  const { startWithin } = share.policy.settings;
  const ready = has("readiness") || has(`active-${resolved.probe.type}`);
  const grace = startWithin === undefined ? 0 : Math.ceil(startWithin.seconds / resolved.every.seconds);
  const { loadTime } = describeTarget(target).facts;
  if (startWithin !== undefined && loadTime?.isLongerThan(startWithin) === true) {
    writer.problem(target, "health.startWithin", {
      got: startWithin.toString(),
      want: `at least the load time of ${loadTime.toString()}`,
    });
  }
  return {
    ...(has("startup") ? { startupProbe: { ...probe, successThreshold: 1, failureThreshold: grace } } : {}),
    ...(ready
      ? {
          readinessProbe: {
            ...probe,
            successThreshold: resolved.healthyAfter,
            failureThreshold: resolved.unhealthyAfter,
          },
        }
      : {}),
    ...(has("liveness")
      ? { livenessProbe: { ...probe, successThreshold: 1, failureThreshold: resolved.unhealthyAfter } }
      : {}),
  };
}

function timing(writer: Writer, target: PolicyTarget, { every, timeout }: ResolvedProbe): JsonObject {
  return {
    periodSeconds: writer.within(target, "health.every", every.seconds, 1, 3600, "s"),
    timeoutSeconds: writer.within(target, "health.timeout", timeout.seconds, 1, 3600, "s"),
  };
}

function handler({ probe }: ResolvedProbe): JsonObject {
  const port = probe.port ?? "http";
  switch (probe.type) {
    case "http":
      return { httpGet: { path: probe.path, port } };
    case "tcp":
      return { tcpSocket: { port } };
    case "grpc":
      return { grpc: { port: probe.port ?? 8080, ...(probe.service === undefined ? {} : { service: probe.service }) } };
  }
}

function spread(target: PolicyTarget, minDomains: number): JsonObject {
  return {
    maxSkew: 1,
    minDomains,
    topologyKey: "topology.kubernetes.io/zone",
    whenUnsatisfiable: "DoNotSchedule",
    labelSelector: { matchLabels: { "app.kubernetes.io/name": slug(target) } },
  };
}

function rolling(options: RollingOptions): JsonObject {
  const amount = (value: number | Percent): number | string => (typeof value === "number" ? value : value.toString());
  return {
    type: "RollingUpdate",
    rollingUpdate: {
      maxSurge: amount(options.maxSurge ?? percent(25)),
      maxUnavailable: amount(options.maxUnavailable ?? 0),
    },
  };
}

function disruptionBudget(writer: Writer, work: TierWork, namespace: string): void {
  const failover = shareOf(work, "failover");
  const maxUnavailable = failover?.policy.settings.maxUnavailable;
  if (maxUnavailable === undefined || !failover?.features.includes("disruption-budget")) return;
  const name = slug(work.target);
  const { replicas } = describeTarget(work.target).facts;
  if (replicas !== undefined && maxUnavailable >= replicas) {
    writer.problem(work.target, "failover.keepsAllBut", {
      got: String(maxUnavailable),
      want: `fewer than its ${replicas} replicas`,
    });
  }
  writer.document(work.target, "PodDisruptionBudget", name, ["failover"], {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name, namespace },
    spec: { maxUnavailable, selector: { matchLabels: { "app.kubernetes.io/name": name } } },
  });
}
