import { type HealthPolicy } from "./health";
import { type LoggingPolicy, type TracingPolicy } from "./observability";
import {
  type CircuitBreakerPolicy,
  type DeadLetterPolicy,
  type FailoverPolicy,
  type FallbackPolicy,
  type RetryPolicy,
  type TimeoutPolicy,
} from "./resilience";
import { type RolloutPolicy } from "./rollout";
import { type AuthPolicy, type CachePolicy, type RateLimitPolicy, type ValidationPolicy } from "./traffic";

/** The class of each kind. */
export interface PolicyByKind {
  readonly health: HealthPolicy;
  readonly timeout: TimeoutPolicy;
  readonly retry: RetryPolicy;
  readonly "circuit-breaker": CircuitBreakerPolicy;
  readonly "rate-limit": RateLimitPolicy;
  readonly auth: AuthPolicy;
  readonly validation: ValidationPolicy;
  readonly cache: CachePolicy;
  readonly fallback: FallbackPolicy;
  readonly failover: FailoverPolicy;
  readonly "dead-letter": DeadLetterPolicy;
  readonly rollout: RolloutPolicy;
  readonly tracing: TracingPolicy;
  readonly logging: LoggingPolicy;
}
