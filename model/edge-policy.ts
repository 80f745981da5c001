/** What a caller sees when a call goes wrong, and so what may set off a retry or a fallback. */
export const TRIGGERS = ["connect-failure", "reset", "timeout", "unhealthy", "overflow", "429", "5xx", "auth"] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** A probe that asks a target on its own clock. Times in milliseconds. */
export interface ActiveProbe {
  readonly intervalMs: number;
  readonly timeoutMs: number;
  /** Consecutive failures until the target counts as down, 1 or more. */
  readonly unhealthyAfter: number;
  /** Consecutive successes until it counts as up again, 1 or more. */
  readonly healthyAfter: number;
  /** How long a fresh prober may wait before its first real check. Envoy waits up to 60,000. Default 0. */
  readonly firstCheckAfterMs?: number;
  /** Whether the target answers it by itself, whatever becomes of what stands behind: a TCP connect. Default false. */
  readonly shallow?: boolean;
  /** Whether the probe sends the same credential as real traffic, so that a bad key shows. Default false. */
  readonly authenticated?: boolean;
}

/** Ejection by the results of real traffic. Times in milliseconds. */
export interface PassiveEjection {
  readonly consecutiveFailures: number;
  readonly intervalMs: number;
  readonly baseEjectionMs: number;
  /** Largest share of the targets out at once, 0 to 1. */
  readonly maxEjectedShare: number;
}

/** How a caller learns that a target is down. An empty object counts as no health policy. */
export interface HealthNumbers {
  readonly probe?: ActiveProbe;
  readonly ejection?: PassiveEjection;
}

/** Timeouts of one call in milliseconds. */
export interface TimeoutNumbers {
  /** The whole call, every try included. */
  readonly requestMs?: number;
  /** One try, up to the response headers. */
  readonly perTryMs?: number;
  readonly idleMs?: number;
}

export interface RetryNumbers {
  readonly on: readonly Trigger[];
  /** All tries, the first included; 1 means no retry. */
  readonly attempts: number;
  /** Largest share of the traffic that may be retries, 0 to 1. */
  readonly budgetShare?: number;
  readonly backoffBaseMs?: number;
  readonly backoffMaxMs?: number;
  /** The tier that retries: `gateway`, `middleware`, `workload` … */
  readonly tier?: string;
}

/** A limit on calls in flight. More than this is refused at once. */
export interface BulkheadNumbers {
  readonly maxConcurrent: number;
  readonly maxPending: number;
}

/** Another component takes the call. */
export interface ComponentRung {
  readonly kind: "component";
  readonly to: string;
  /** Health of the rung as this caller sees it. Default: the component's own. */
  readonly health?: HealthNumbers;
  /** Why a rung that cannot carry the whole load is accepted. */
  readonly allowDegraded?: string;
  /** Why a rung in the same failure domain as the one above is accepted. */
  readonly allowSharedDomain?: string;
}

/** An old answer from a cache. */
export interface StaleCacheRung {
  readonly kind: "staleCache";
  /** The store that holds it; left out when the enforcing tier holds it itself. */
  readonly store?: string;
  readonly maxAgeMs: number;
  /** Share of the requests that find an answer, 0 to 1. Default 0: nothing is counted on. */
  readonly hitShare?: number;
}

/** A fixed answer. Below status 400 it must be marked degraded; from 400 on the request still counts as lost. */
export interface ReplyRung {
  readonly kind: "reply";
  readonly status: number;
  readonly markedDegraded: boolean;
}

/** The request is kept for later and the caller gets a ticket. */
export interface DeadLetterRung {
  readonly kind: "deadLetter";
  readonly to: string;
}

export type Rung = ComponentRung | StaleCacheRung | ReplyRung | DeadLetterRung;

export interface FallbackNumbers {
  readonly on: readonly Trigger[];
  /** Tried in this order, after the call itself has failed. */
  readonly rungs: readonly Rung[];
}

/** Everything that holds for one call, as plain numbers, after precedence and defaults are settled. */
export interface EdgePolicy {
  readonly timeout?: TimeoutNumbers;
  readonly retry?: RetryNumbers;
  readonly health?: HealthNumbers;
  readonly bulkhead?: BulkheadNumbers;
  readonly fallback?: FallbackNumbers;
  /** Where it was declared, for messages. */
  readonly declaredAt?: string;
}

/** Whether anything tells the caller that its target is down. */
export function hasHealth(health: HealthNumbers | undefined): boolean {
  return health?.probe !== undefined || health?.ejection !== undefined;
}
