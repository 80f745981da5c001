import gpuData from "../../model/catalogue/gpu-instance-types.json";
import offerData from "../data/instance-offers.json";
import modelData from "../../model/catalogue/models.json";
import regionData from "../data/regions.json";
import { type CatalogueSpec } from "../spec/platform";

/** What is known of a model. */
export interface KnownModel {
  /** The compute domain it belongs to. */
  readonly domain: string;
  readonly licence: string;
  /** Parameters, in thousand millions. */
  readonly parametersB: number;
  readonly weightsGB: number;
  /** Nominal GPU memory over all GPUs of one replica. */
  readonly minGpuMemoryGB: number;
  /** What its licence asks of whoever offers it as a service. */
  readonly acknowledge?: string;
  /** Regions that its licence leaves out. */
  readonly excludedRegions?: readonly string[];
}

export interface KnownRegion {
  readonly zones: readonly string[];
  /** Whether PAI-EAS sells machines there. */
  readonly modelServing: boolean;
}

/** The GPUs of an instance type. */
export interface KnownGpus {
  readonly gpus: number;
  /** Memory of one GPU. */
  readonly gpuMemoryGB?: number;
  readonly onRequest?: boolean;
}

/** The facts of this release, and what the platform adds to them. */
export class Catalogue {
  readonly regions: ReadonlyMap<string, KnownRegion>;
  readonly models: ReadonlyMap<string, KnownModel>;
  private readonly gpus: ReadonlyMap<string, KnownGpus>;
  private readonly offers: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly added: ReadonlySet<string>;
  private readonly addedZones: ReadonlySet<string>;

  constructor(additions: CatalogueSpec) {
    this.regions = new Map(Object.entries(regionData.regions));
    this.models = new Map<string, KnownModel>([
      ...Object.entries(modelData.models),
      ...Object.entries(additions.models),
    ]);
    this.gpus = new Map<string, KnownGpus>([
      ...Object.entries(gpuData.types),
      ...Object.entries(additions.instanceTypes),
    ]);
    this.offers = OFFERS;
    this.added = new Set(Object.keys(additions.instanceTypes));
    this.addedZones = new Set(additions.zones);
  }

  /** The zones of a region: those of this release and those added. */
  zonesOf(region: string): readonly string[] {
    const known = this.regions.get(region)?.zones ?? [];
    const added = [...this.addedZones].filter((zone) => zone.slice(0, -1).replace(/-$/, "") === region);
    return [...new Set([...known, ...added])].sort();
  }

  /** Whether an instance type is known at all. */
  knowsInstanceType(type: string): boolean {
    return this.added.has(type) || this.gpus.has(type) || this.offers.has(type);
  }

  /** Whether it can be bought in a region without asking sales. */
  isOffered(type: string, region: string): boolean {
    return this.added.has(type) || (this.offers.get(type)?.has(region) ?? false);
  }

  /** Whether the price list covers a region at all: where it does not, nothing can be said of what is sold there. */
  hasOffersOf(region: string): boolean {
    return OFFER_REGIONS.has(region);
  }

  /** The regions of the price list that sell it. */
  regionsOf(type: string): readonly string[] {
    return [...(this.offers.get(type) ?? [])].sort();
  }

  isOnRequest(type: string): boolean {
    return !this.added.has(type) && this.gpus.get(type)?.onRequest === true;
  }

  /** Number of GPUs; 0 for a type without. */
  gpusOf(type: string): number {
    return this.gpus.get(type)?.gpus ?? (hasGpuName(type) ? 1 : 0);
  }

  /** Memory of all GPUs of an instance, or nothing when it is not known. */
  gpuMemoryOf(type: string): number | undefined {
    const known = this.gpus.get(type);
    return known?.gpuMemoryGB === undefined ? undefined : known.gpus * known.gpuMemoryGB;
  }

  get instanceTypes(): readonly string[] {
    return [...new Set([...this.offers.keys(), ...this.gpus.keys()])];
  }
}

function hasGpuName(type: string): boolean {
  return /^ecs\.(ebm)?gn/.test(type);
}

interface OfferGroup {
  readonly sizes: readonly string[];
  readonly regions: readonly string[];
}

const OFFERS: ReadonlyMap<string, ReadonlySet<string>> = offersByType(offerData.families);

const OFFER_REGIONS: ReadonlySet<string> = new Set([...OFFERS.values()].flatMap((regions) => [...regions]));

function offersByType(families: Readonly<Record<string, readonly OfferGroup[]>>): Map<string, Set<string>> {
  const offers = new Map<string, Set<string>>();
  for (const [family, groups] of Object.entries(families)) {
    for (const { sizes, regions } of groups) {
      for (const size of sizes) offers.set(`ecs.${family}.${size}`, new Set(regions));
    }
  }
  return offers;
}
