export { type CanaryOptions, type RollingOptions, RolloutPolicy, type Variant } from "./rollout-policy";
