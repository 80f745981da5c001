export * from "./attachment";
export * from "./enforcement";
export * from "./graph";
export * from "./health";
export {
  type AnyFeature,
  FEATURES,
  type FeatureOf,
  POLICY_KINDS,
  type PolicyKind,
  TIER_NAMES,
  type TierName,
} from "./kinds";
export * from "./observability";
export * from "./output";
export { isPolicy, Policy, POLICY } from "./policy";
export { type PolicyByKind } from "./policy-by-kind";
export * from "./resilience";
export * from "./rollout";
export * from "./traffic";
export {
  days,
  Duration,
  hours,
  milliseconds,
  minutes,
  Percent,
  percent,
  type Problem,
  ProblemsError,
  seconds,
} from "../base";
