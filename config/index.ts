export { Catalogue, type KnownGpus, type KnownModel, type KnownRegion } from "./catalogue/catalogue";
export { formatProblems } from "./load/format-problems";
export {
  definePlatform,
  loadPlatform,
  type LocatedPlatform,
  openPlatform,
  openPlatformSpec,
  openPlatformText,
} from "./load/load";
export { parsePlatform, resolvePlatform } from "./load/parse";
export { type Path, showPath } from "./load/path";
export { platformSchema, publishedSchema } from "./schema";
export { DRILL_INTERVALS } from "./spec/drills";
export { gatewayNames } from "./spec/gateways";
export { POLICY_WORDS, type PolicySet, type PolicyUse, type PolicyWord } from "./spec/policies";
export { TIERS } from "./spec/policies-kit";
export type {
  AccountSpec,
  CatalogueSpec,
  ClusterSpec,
  DataSpec,
  DrillsSpec,
  GatewaysSpec,
  LoadBalancersSpec,
  MediaSpec,
  MessagingSpec,
  ModelSpec,
  NetworkSpec,
  ObjectivesSpec,
  PlacementSpec,
  Platform,
  PlatformSpec,
  PoliciesSpec,
  PoolSpec,
  RegionSpec,
  RouteSpec,
  ServiceSpec,
  StateSpec,
} from "./spec/platform";
export { otherVersions, type ServiceVersion, stableVersion, workloadOf } from "./versions";
export type { Count, Json, JsonObject } from "./spec/schema-kit";
