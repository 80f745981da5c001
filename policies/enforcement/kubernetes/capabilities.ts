import { can, cannot, type CapabilityTable } from "../capability";
import { SOURCES } from "../sources";

const notAProxy = (what: string) => cannot(`a Service forwards connections and ${what}`, SOURCES.kubernetesService);

export const KUBERNETES_CAPABILITIES: CapabilityTable = {
  health: {
    "active-http": can("readinessProbe.httpGet"),
    "active-tcp": can("readinessProbe.tcpSocket"),
    "active-grpc": can("readinessProbe.grpc"),
    "passive-ejection": cannot("the kubelet asks probes and never sees the traffic", SOURCES.kubernetesProbes),
    "panic-threshold": cannot(
      "a Service sends to ready pods only, and to none when none is ready",
      SOURCES.kubernetesService,
    ),
    startup: can("startupProbe"),
    liveness: can("livenessProbe"),
    readiness: can("readinessProbe"),
    "slow-start": cannot("a Service gives a new pod its full share at once", SOURCES.kubernetesService),
    drain: can("terminationGracePeriodSeconds and a preStop sleep"),
  },
  timeout: notAProxy("knows no requests, so it can time none"),
  retry: notAProxy("knows no requests, so it repeats none"),
  "circuit-breaker": notAProxy("counts nothing in flight"),
  "rate-limit": notAProxy("counts nothing"),
  auth: notAProxy("reads no headers"),
  validation: notAProxy("reads no bodies"),
  cache: notAProxy("keeps no answers"),
  fallback: notAProxy("has no second choice"),
  failover: {
    zones: can("topologySpreadConstraints over topology.kubernetes.io/zone"),
    "disruption-budget": can("PodDisruptionBudget.maxUnavailable"),
    pools: cannot("a Deployment has one pod template; pools are chosen by the scheduler", SOURCES.kubernetesDeployment),
    gateways: cannot("a workload does not choose the gateway that calls it", SOURCES.kubernetesService),
    regions: cannot("a cluster lies in one region", SOURCES.kubernetesService),
  },
  "dead-letter": notAProxy("keeps no requests"),
  rollout: {
    canary: cannot("replicas of two Deployments approximate a share but cannot hold one", SOURCES.kubernetesDeployment),
    "header-match": notAProxy("reads no headers"),
    "cookie-match": notAProxy("reads no cookies"),
    "blue-green": cannot(
      "switching a Service's selector is not a policy that stays in force",
      SOURCES.kubernetesService,
    ),
    mirror: notAProxy("copies no requests"),
    sticky: cannot("sessionAffinity knows the client's address only, no cookie", SOURCES.kubernetesService),
    "rolling-update": can("Deployment.strategy.rollingUpdate"),
  },
  tracing: notAProxy("makes no spans"),
  logging: cannot(
    "the cluster keeps what a container writes; it writes no access log itself",
    SOURCES.kubernetesLogging,
  ),
};
