export {
  type CallInput,
  type ComponentInput,
  type DescribesItself,
  type GraphFragment,
  type RouteInput,
  buildGraph,
  defaultCallId,
  withPolicies,
} from "./build";
export {
  type ActiveProbe,
  type BulkheadNumbers,
  type ComponentRung,
  type DeadLetterRung,
  type EdgePolicy,
  type FallbackNumbers,
  type HealthNumbers,
  type PassiveEjection,
  type ReplyRung,
  type RetryNumbers,
  type Rung,
  type StaleCacheRung,
  type TimeoutNumbers,
  type Trigger,
  TRIGGERS,
  hasHealth,
} from "./edge-policy";
export { type Basis, type Figure, assumed, measured, published } from "./figure";
export {
  type Call,
  type Component,
  type ComponentKind,
  type DomainKind,
  type FailureDomain,
  type Graph,
  type ModelDeployment,
  type NodePool,
  type Placement,
  type Quota,
  type Reliability,
  type Resources,
  type Route,
  type Work,
  COMPONENT_KINDS,
  DOMAIN_KINDS,
} from "./graph";
export { validateGraph } from "./validate";
export { type Analysis, type AnalysisDetail, analyze } from "./analysis/analyze";
export { type Finding, type Level, type Objectives, type RouteObjective } from "./analysis/findings";
export { type Fit, KNOWN_GPUS, KNOWN_MODELS, fitOf } from "./analysis/model-fit";
