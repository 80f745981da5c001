import { type Finding } from "../load/finding";
import { type Platform, type PoolSpec, type ServiceSpec } from "../spec/platform";
import { type Check } from "./check";
import { unknownName } from "./unknown-name";

const DOMAINS = ["placement", "domains"];

/** Work goes to compute domains that exist and have machines that fit it. */
export const computeDomains: Check = (platform) => [
  ...unknownDomains(platform),
  ...Object.entries(platform.services).flatMap(([name, service]) => unplaceable(name, service, platform)),
];

function unknownDomains({ placement, cluster, models, media, services }: Platform): Finding[] {
  const known = Object.keys(placement.domains);
  const users = [
    ...entries(["cluster", "pools"], cluster.pools),
    ...entries(["models"], models),
    ...entries(["media"], media),
    ...entries(["services"], services),
  ];
  return users
    .filter(({ domain }) => !known.includes(domain))
    .map(({ path, domain }) =>
      unknownName([...path, "domain"], domain, "a domain of placement.domains", known, [DOMAINS]),
    );
}

function entries(
  section: readonly string[],
  users: Readonly<Record<string, { readonly domain: string }>>,
): { path: readonly string[]; domain: string }[] {
  return Object.entries(users).map(([name, { domain }]) => ({ path: [...section, name], domain }));
}

function unplaceable(name: string, service: ServiceSpec, { cluster, placement }: Platform): Finding[] {
  const { domain, resources } = service;
  if (!Object.hasOwn(placement.domains, domain)) return [];
  const path = ["services", name];
  const pools = Object.values(cluster.pools).filter((pool) => pool.domain === domain);
  const poolPaths = Object.keys(cluster.pools).map((pool) => ["cluster", "pools", pool]);
  const rests = {
    reads: [
      [...path, "domain"],
      [...path, "resources"],
      ...poolPaths.flatMap((pool) => [
        [...pool, "kind"],
        [...pool, "domain"],
      ]),
    ],
    lists: [["cluster"], ["cluster", "pools"], ...poolPaths],
  };
  if (resources.gpus !== undefined && resources.gpuMemoryGiB !== undefined) {
    return [
      {
        path: [...path, "resources"],
        message: "both gpus and gpuMemoryGiB are set",
        hint: "ask for whole GPUs, or for a share of one",
      },
    ];
  }
  const needed = neededKind(resources);
  if (needed !== undefined && !pools.some((pool) => pool.kind === needed.kind)) {
    return [
      {
        path: [...path, "resources", needed.field],
        ...rests,
        message: `domain ${domain} has no pool of kind ${needed.kind}`,
        hint: poolsThere(pools),
      },
    ];
  }
  if (pools.length === 0) {
    return [
      {
        path: [...path, "domain"],
        ...rests,
        message: `no pool is in domain ${domain}`,
        hint: "add one to cluster.pools: virtual nodes take media workers alone",
      },
    ];
  }
  return [];
}

function neededKind({
  gpus,
  gpuMemoryGiB,
}: ServiceSpec["resources"]): { kind: PoolSpec["kind"]; field: string } | undefined {
  if (gpus !== undefined) return { kind: "gpu", field: "gpus" };
  return gpuMemoryGiB === undefined ? undefined : { kind: "gpu-share", field: "gpuMemoryGiB" };
}

function poolsThere(pools: readonly PoolSpec[]): string {
  return pools.length === 0
    ? "it has no pool at all"
    : `its pools are of kind ${[...new Set(pools.map(({ kind }) => kind))].join(", ")}`;
}
