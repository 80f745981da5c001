import type { Count, PoolSpec, Platform, ServiceSpec } from "../../config";

/** The replicas that run before anything scales: a fallback must be carried by what is there. */
export function leastOf(count: Count): number {
  return typeof count === "number" ? count : count.min;
}

export function mostOf(count: Count): number {
  return typeof count === "number" ? count : count.max;
}

/** Names of the node pools that a service's pods may run on. */
export function poolsOf({ domain, resources }: ServiceSpec, { cluster }: Platform): readonly string[] {
  const fits = ({ kind }: PoolSpec): boolean => {
    if (resources.gpus !== undefined) return kind === "gpu";
    return resources.gpuMemoryGiB === undefined || kind === "gpu-share";
  };
  return Object.entries(cluster.pools)
    .filter(([, pool]) => pool.domain === domain && fits(pool))
    .map(([name]) => name);
}

/** Shares `replicas` out over `places`, one after the other. */
export function spread<T>(
  replicas: number,
  places: readonly T[],
): readonly { readonly place: T; readonly replicas: number }[] {
  return places
    .map((place, index) => ({
      place,
      replicas: Math.floor(replicas / places.length) + (index < replicas % places.length ? 1 : 0),
    }))
    .filter((share) => share.replicas > 0);
}
