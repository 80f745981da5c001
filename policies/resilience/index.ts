export { type BulkheadOptions, CircuitBreakerPolicy, type TripOptions } from "./circuit-breaker-policy";
export { DeadLetterPolicy, type RedriveOptions } from "./dead-letter-policy";
export { FailoverPolicy, type Share, type ZoneOptions } from "./failover-policy";
export {
  type BackendRungOptions,
  FALLBACK_TRIGGERS,
  type FallbackLadder,
  FallbackPolicy,
  type FallbackStart,
  type FallbackTrigger,
  type Rung,
} from "./fallback-policy";
export { type DegradedReply, type ErrorStatus, type Reply, type ReplyOptions, type SuccessStatus } from "./reply";
export {
  type Backoff,
  type RequestRetryPolicy,
  RETRY_CONDITIONS,
  type RetryCondition,
  RetryPolicy,
} from "./retry-policy";
export { TimeoutPolicy } from "./timeout-policy";
