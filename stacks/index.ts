export { adviceLine, approvePlatform, type PlatformReview, reviewPlatform } from "./analysis";
export { judges } from "./judges";
export { definePlatformStacks, type PlatformStacks, type RegionStacks } from "./platform";
export { type PlatformPolicies, platformPolicies } from "./policies";
