import { type Duration, type Percent, percent, seconds } from "../../base";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";
import {
  checkReply,
  type DegradedReply,
  type ErrorStatus,
  type Reply,
  type ReplyOptions,
  type SuccessStatus,
} from "./reply";

export interface TripOptions {
  /** Failures in a row that open the circuit, 1 to 100. @default 5 */
  readonly after?: number;
  /** How long it stays open at first; grows with each time. 1 s to 15 min. @default 30 s */
  readonly openFor?: Duration;
  /** The largest share of members that may be cut off at once. @default 100 % */
  readonly maxOpen?: Percent;
}

export interface BulkheadOptions {
  /** Requests in flight, 1 to 1,000,000. @default 1024 */
  readonly active?: number;
  /**
   * Requests that have no connection yet, 0 to 1,000,000. Those count too for which one is just being opened, so that a
   * small number refuses a burst on a cold gateway though `active` is far away. @default 128
   */
  readonly waiting?: number;
}

interface BreakerSettings {
  readonly trip?: TripOptions;
  readonly bulkhead?: BulkheadOptions;
  readonly overflow?: Reply;
}

/**
 * Two halves, always both: the trip cuts off a member that keeps failing, the bulkhead bounds how much may be in flight
 * so that a slow member cannot take the caller down. What the bulkhead turns away is answered at once: it never spills
 * over to a fallback.
 */
export class CircuitBreakerPolicy extends Policy<"circuit-breaker", BreakerSettings> {
  private constructor(settings: BreakerSettings, origin: PolicyOrigin = {}) {
    super("circuit-breaker", settings, origin, check(settings));
  }

  /** Starts with the trip; the bulkhead has defaults. */
  static trip(options: TripOptions = {}): CircuitBreakerPolicy {
    return new CircuitBreakerPolicy({ trip: options });
  }

  /** Starts with the bulkhead; the trip has defaults. */
  static bulkhead(options: BulkheadOptions = {}): CircuitBreakerPolicy {
    return new CircuitBreakerPolicy({ bulkhead: options });
  }

  trip(options: TripOptions): this {
    return this.with({ trip: options });
  }

  bulkhead(options: BulkheadOptions): this {
    return this.with({ bulkhead: options });
  }

  /** What a caller gets when the bulkhead is full. @default 503 with `{"error":"overloaded"}` */
  answerOverflow(status: ErrorStatus, reply?: ReplyOptions): this;
  answerOverflow(status: SuccessStatus, reply: DegradedReply): this;
  answerOverflow(status: number, reply: ReplyOptions = {}): this {
    return this.with({ overflow: { status, ...reply } });
  }

  get resolved(): {
    readonly after: number;
    readonly openFor: Duration;
    readonly maxOpen: Percent;
    readonly active: number;
    readonly waiting: number;
    readonly overflow: Reply;
  } {
    const { trip, bulkhead, overflow } = this.settings;
    return {
      after: trip?.after ?? 5,
      openFor: trip?.openFor ?? seconds(30),
      maxOpen: trip?.maxOpen ?? percent(100),
      active: bulkhead?.active ?? 1024,
      waiting: bulkhead?.waiting ?? 128,
      overflow: overflow ?? { status: 503, body: { error: "overloaded" } },
    };
  }

  get features(): readonly FeatureOf<"circuit-breaker">[] {
    return ["trip", "bulkhead", ...(this.settings.overflow === undefined ? [] : (["overflow-reply"] as const))];
  }

  describe(): string {
    const { after, openFor, active, waiting } = this.resolved;
    return `opens after ${after} failures for ${openFor.toString()}; at most ${active} in flight, ${waiting} waiting`;
  }

  protected remake(settings: BreakerSettings, origin: PolicyOrigin): this {
    return new CircuitBreakerPolicy(settings, origin) as this;
  }
}

function check(settings: BreakerSettings): Checks["problems"] {
  const checks = new Checks("CircuitBreakerPolicy");
  const { trip, bulkhead, overflow } = settings;
  checks
    .whole("trip.after", trip?.after, 1, 100)
    .demand(
      trip?.openFor === undefined || (trip.openFor.seconds >= 1 && trip.openFor.minutes <= 15),
      "trip.openFor",
      trip?.openFor,
      "1s to 15m",
    )
    .demand(trip?.maxOpen?.value !== 0, "trip.maxOpen", trip?.maxOpen, "more than 0%")
    .whole("bulkhead.active", bulkhead?.active, 1, 1_000_000)
    .whole("bulkhead.waiting", bulkhead?.waiting, 0, 1_000_000);
  if (overflow !== undefined) checkReply(checks, "answerOverflow", overflow);
  return checks.problems;
}
