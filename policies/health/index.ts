export {
  type EjectionOptions,
  HealthPolicy,
  type HttpProbeOptions,
  type Probe,
  ProbedHealthPolicy,
  type ProbeOptions,
  type ResolvedProbe,
} from "./health-policy";
