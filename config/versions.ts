import { type ServiceSpec } from "./spec/platform";

/** The name of the stable version where `image` alone says what it is. */
export const STABLE = "stable";

/** A version beside the stable one: a workload of its own, with everything else as the service says. */
export interface ServiceVersion {
  readonly version: string;
  /** Name of its workload. */
  readonly workload: string;
  readonly spec: ServiceSpec;
}

type Versioned = Pick<ServiceSpec, "versions">;

/** The versions that say that they are the stable one. */
export function stableVersions({ versions }: Versioned): readonly string[] {
  return Object.entries(versions)
    .filter(([name, { stable }]) => name === STABLE || stable === true)
    .map(([name]) => name);
}

/** The version that the service's own name leads to. */
export function stableVersion(service: Versioned): string {
  return stableVersions(service)[0] ?? STABLE;
}

/** Every other version, by the order of the file. */
export function otherVersions(name: string, service: ServiceSpec): readonly ServiceVersion[] {
  const stable = stableVersion(service);
  return Object.entries(service.versions)
    .filter(([version]) => version !== stable)
    .map(([version, { image, replicas = service.replicas }]) => ({
      version,
      workload: workloadOf(name, version),
      spec: { ...service, image, replicas, versions: {} },
    }));
}

export const workloadOf = (service: string, version: string): string => `${service}-${version}`;
