export { Catalogue, type KnownGpus, type KnownModel, type KnownRegion } from "./catalogue/catalogue";
export { formatProblems } from "./load/format-problems";
export { definePlatform, loadPlatform } from "./load/load";
export { parsePlatform, resolvePlatform } from "./load/parse";
export { publishedSchema } from "./schema";
export type {
  AccountSpec,
  CatalogueSpec,
  ClusterSpec,
  DataSpec,
  LoadBalancersSpec,
  MediaSpec,
  MessagingSpec,
  ModelSpec,
  NetworkSpec,
  PlacementSpec,
  Platform,
  PlatformSpec,
  PoolSpec,
  RegionSpec,
  RouteSpec,
  ServiceSpec,
  StateSpec,
} from "./spec/platform";
export type { Count, Json, JsonObject } from "./spec/schema-kit";
