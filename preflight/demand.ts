import { Cidr } from "../base";
import { Catalogue, type Count, type Platform, type RegionSpec } from "../config";
import gpuTypes from "../model/catalogue/gpu-instance-types.json";

/** The most machines of one kind that something may ask for in a region. */
export interface MachineDemand {
  /** Who asks, such as `node pool general`. */
  readonly by: string;
  /** Where they are bought: ECS for nodes, EAS for models, ECI for media workers. */
  readonly from: "ECS" | "EAS" | "ECI";
  readonly instanceTypes: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly spot: boolean;
}

const least = (count: Count): number => (typeof count === "number" ? count : count.min);
const most = (count: Count): number => (typeof count === "number" ? count : count.max);

/** Every machine that a region of the platform may ask for. */
export function machines({ cluster, models, media }: Platform): MachineDemand[] {
  return [
    ...Object.entries(cluster.pools).map(([name, pool]): MachineDemand => ({
      by: `node pool ${name}`,
      from: "ECS",
      instanceTypes: pool.instanceTypes,
      least: least(pool.nodes),
      most: most(pool.nodes),
      spot: pool.spot !== undefined,
    })),
    ...Object.entries(models).map(([name, model]): MachineDemand => ({
      by: `model ${name}`,
      from: "EAS",
      instanceTypes: model.instanceTypes,
      least: least(model.replicas),
      most: most(model.replicas),
      spot: false,
    })),
    ...Object.entries(media).map(([name, worker]): MachineDemand => ({
      by: `media worker ${name}`,
      from: "ECI",
      instanceTypes: worker.instanceTypes,
      least: least(worker.replicas),
      most: most(worker.replicas),
      spot: worker.spot,
    })),
  ];
}

/** Processors of an instance type: from the catalogue, or as its size says. */
export function vcpusOf(type: string): number {
  const known = (gpuTypes.types as Readonly<Record<string, { readonly vcpu: number }>>)[type];
  if (known !== undefined) return known.vcpu;
  const size = type.split(".").at(-1) ?? "";
  const many = /^(\d+)xlarge$/.exec(size)?.[1];
  if (many !== undefined) return Number(many) * 4;
  return size === "xlarge" ? 4 : 2;
}

/** `ecs.gn7i-c16g1.4xlarge` is of the family `ecs.gn7i`. */
export function familyOf(type: string): string {
  return type.split(".").slice(0, 2).join(".").replace(/-.*$/, "");
}

/** The most processors that may be asked for, by family and way of buying, if all are of the largest type listed. */
export function vcpusByFamily(demands: readonly MachineDemand[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { instanceTypes, most: count, spot, from } of demands) {
    const families = new Map<string, number>();
    for (const type of instanceTypes) {
      families.set(familyOf(type), Math.max(families.get(familyOf(type)) ?? 0, vcpusOf(type)));
    }
    for (const [family, vcpus] of families) {
      const key = `${from} ${family} ${spot ? "spot" : "pay-as-you-go"}`;
      sums.set(key, (sums.get(key) ?? 0) + vcpus * count);
    }
  }
  return sums;
}

export function gpusOf(platform: Platform, type: string): number {
  return new Catalogue(platform.catalogue).gpusOf(type);
}

/** Free addresses of each vSwitch of a region, by what it is for: the cut of `Network`, less the four kept by the VPC. */
export function addressesOf(region: RegionSpec): {
  readonly node: number;
  readonly pod: number;
  readonly edge: number;
} {
  const { prefixLength } = Cidr.parse(region.cidr);
  const free = (newBits: number): number => 2 ** (32 - prefixLength - newBits) - 4;
  return { node: free(4), pod: free(4), edge: free(8) };
}

/** The most pods of services and media workers at once, in one region. */
export function pods({ services, media }: Platform): number {
  const counts = [
    ...Object.values(services).map(({ replicas }) => most(replicas)),
    ...Object.values(media).map(({ replicas }) => most(replicas)),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
