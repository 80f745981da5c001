import { Duration } from "../base";
import { otherVersions, type Platform, type ServiceSpec } from "../config";
import { planUpgrade, type UpgradePlan, upgradeWaves } from "../constructs/workloads";
import { type PolicyTarget, resolvedPolicy } from "../policies";
import { leastOf, mostOf } from "./graph/replicas";
import type { PlatformPolicies } from "./policies";
import { type Division, divisionsOf } from "./upgrades/divisions";

/** Numbers of a rolling upgrade, as plain data. */
export interface WorkloadUpgrade extends Omit<UpgradePlan, "timeout"> {
  readonly image: string;
  /** The longest request, which the grace time outlasts. */
  readonly longestRequestSeconds: number;
  /** How its Helm release is made, and taken back when it does not get well in time. */
  readonly release: { readonly atomic: true; readonly wait: true; readonly timeoutSeconds: number };
}

/** A rolling upgrade of a model, which PAI-EAS carries out. */
export interface ModelUpgrade {
  readonly model: string;
  readonly serves: string;
  readonly maxSurge: string;
  readonly maxUnavailable: string;
  /** A new instance loads its weights for this long at most. */
  readonly startWithinSeconds?: number;
}

/** How a platform is brought up to date: in which order, how many at a time, and who gets which version. */
export interface PlatformUpgrades {
  /** What is called before its callers; the gateway at last. */
  readonly waves: readonly (readonly string[])[];
  readonly services: readonly WorkloadUpgrade[];
  readonly models: readonly ModelUpgrade[];
  readonly divisions: readonly Division[];
}

/** Kept by a service that says nothing else. */
export const LONGEST_REQUEST = "30s";

/** The upgrade plan of a platform. Pure. */
export function platformUpgrades(platform: Platform, { targets }: Pick<PlatformPolicies, "targets">): PlatformUpgrades {
  const { services, models, deployment } = platform;
  const running = Object.entries(services)
    .filter(([name]) => deployment.jobs[name] === undefined)
    .flatMap(([name, spec]) => [
      { service: name, workload: name, spec },
      ...otherVersions(name, spec).map((it) => ({ service: name, workload: it.workload, spec: it.spec })),
    ]);
  const calls = Object.fromEntries([
    ...Object.keys(models).map((name) => [name, []] as const),
    ...running.map(({ workload, spec }) => [workload, spec.calls] as const),
  ]);
  const hasGateway = Object.keys(platform.loadBalancers).length > 0;
  return {
    waves: [...upgradeWaves(calls), ...(hasGateway ? [["gateway"]] : [])],
    services: running.map(({ service, workload, spec }) => {
      const target = (targets.services[workload] ?? targets.versions[workload])?.target;
      return upgradeOf(workload, spec, target, deployment.longestRequests[service] ?? LONGEST_REQUEST);
    }),
    models: Object.entries(models).map(([name, { model }]) => modelUpgrade(name, model, targets.models[name]?.target)),
    divisions: divisionsOf(platform, targets),
  };
}

function upgradeOf(
  name: string,
  spec: ServiceSpec,
  target: PolicyTarget | undefined,
  longest: string,
): WorkloadUpgrade {
  const { replicas, resources, image } = spec;
  const longestRequest = Duration.parse(longest);
  const { timeout, ...plan } = planUpgrade(
    {
      name,
      longestRequest,
      replicas: { min: leastOf(replicas), max: mostOf(replicas) },
      gpu: resources.gpus ?? resources.gpuMemoryGiB,
    },
    target === undefined ? undefined : resolvedPolicy(target, "health")?.policy,
    rollingOf(target),
  );
  return {
    ...plan,
    image,
    longestRequestSeconds: longestRequest.seconds,
    release: { atomic: true, wait: true, timeoutSeconds: timeout.seconds },
  };
}

function modelUpgrade(model: string, serves: string, target: PolicyTarget | undefined): ModelUpgrade {
  const rolling = rollingOf(target);
  const startWithin =
    target === undefined ? undefined : resolvedPolicy(target, "health")?.policy.settings.startWithin?.seconds;
  return {
    model,
    serves,
    maxSurge: String(rolling?.maxSurge ?? "25%"),
    maxUnavailable: String(rolling?.maxUnavailable ?? 0),
    ...(startWithin === undefined ? {} : { startWithinSeconds: startWithin }),
  };
}

function rollingOf(target: PolicyTarget | undefined) {
  const settings = target === undefined ? undefined : resolvedPolicy(target, "rollout")?.policy.settings;
  return settings?.form === "rolling" ? settings : undefined;
}
