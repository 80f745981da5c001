import { type Duration, milliseconds, type Percent, percent } from "../../base";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

/** What is worth another try. `timeout` is a try that ran out of its per-try time. */
export const RETRY_CONDITIONS = ["connect-failure", "reset", "timeout", "gateway-error", "5xx", "429"] as const;
export type RetryCondition = (typeof RETRY_CONDITIONS)[number];

export interface Backoff {
  /** Before the second try. @default 100 ms */
  readonly base?: Duration;
  /** Between any two tries. @default ten times `base` */
  readonly max?: Duration;
}

interface RetrySettings {
  readonly conditions?: readonly RetryCondition[];
  readonly attempts?: number;
  readonly perTry?: Duration;
  readonly backoff?: Backoff;
  readonly budget?: Percent;
  readonly deliveries?: number;
  readonly acceptedProduct?: { readonly attempts: number; readonly reason: string };
}

/** The settings of a request retry with every default resolved. */
export interface ResolvedRetry {
  readonly conditions: readonly RetryCondition[];
  /** Tries in all, the first included. */
  readonly attempts: number;
  readonly perTry: Duration | undefined;
  readonly base: Duration;
  readonly max: Duration;
  /** The share of requests in flight that may be retries. */
  readonly budget: Percent;
  readonly budgetWasSaid: boolean;
}

/** Tries again what may succeed the second time: a request, or the delivery of a message. */
export class RetryPolicy extends Policy<"retry", RetrySettings> {
  /** @internal use the factories */
  constructor(settings: RetrySettings, origin: PolicyOrigin = {}) {
    super("retry", settings, origin, check(settings));
  }

  /** Tries a request again on any of these. */
  static on(first: RetryCondition, ...more: readonly RetryCondition[]): RequestRetryPolicy {
    return new RequestRetryPolicy({ conditions: [first, ...more] });
  }

  /** Delivers a message this often before it is a dead letter, 1 to 1000. For queues. */
  static redeliver(deliveries: number): RetryPolicy {
    return new RetryPolicy({ deliveries });
  }

  /** The request retry with its defaults; nothing for a queue's redelivery. */
  get resolved(): ResolvedRetry | undefined {
    const { conditions, attempts, perTry, backoff, budget } = this.settings;
    if (conditions === undefined) return undefined;
    const base = backoff?.base ?? milliseconds(100);
    return {
      conditions,
      attempts: attempts ?? 2,
      perTry,
      base,
      max: backoff?.max ?? base.times(10),
      budget: budget ?? percent(20),
      budgetWasSaid: budget !== undefined,
    };
  }

  get features(): readonly FeatureOf<"retry">[] {
    const { conditions, perTry, backoff, budget, deliveries } = this.settings;
    return [
      ...(conditions === undefined ? [] : (["conditions"] as const)),
      ...(backoff === undefined ? [] : (["backoff"] as const)),
      ...(perTry === undefined ? [] : (["per-try"] as const)),
      ...(budget === undefined ? [] : (["budget"] as const)),
      ...(deliveries === undefined ? [] : (["redelivery"] as const)),
    ];
  }

  describe(): string {
    const retry = this.resolved;
    if (retry === undefined) return `delivers up to ${this.settings.deliveries ?? 1} times`;
    const perTry = retry.perTry === undefined ? "" : `, ${retry.perTry.toString()} each`;
    return `${retry.attempts} tries on ${retry.conditions.join(", ")}${perTry}, retries at most ${retry.budget.toString()}`;
  }

  protected remake(settings: RetrySettings, origin: PolicyOrigin): this {
    const made =
      settings.conditions === undefined ? new RetryPolicy(settings, origin) : new RequestRetryPolicy(settings, origin);
    return made as this;
  }
}

/** A retry of requests. */
export class RequestRetryPolicy extends RetryPolicy {
  /** Tries in all, the first included: 2 to 10. @default 2 */
  attempts(attempts: number): this {
    return this.with({ attempts });
  }

  /** The time each try has up to its response headers. @default the timeout policy's per-try limit, else none */
  perTry(limit: Duration): this {
    return this.with({ perTry: limit });
  }

  /** The wait between tries, jittered. */
  backoff(wait: Backoff): this {
    return this.with({ backoff: wait });
  }

  /** The share of requests in flight that may be retries, above 0 %. @default 20 % */
  budget(share: Percent): this {
    return this.with({ budget: share });
  }

  /**
   * Accepts that this path also retries elsewhere, up to so many tries of the last hop for one request.
   * `reason` has at least 15 characters.
   */
  acceptsProduct(attempts: number, reason: string): this {
    return this.with({ acceptedProduct: { attempts, reason } });
  }
}

function check(settings: RetrySettings): Checks["problems"] {
  const checks = new Checks("RetryPolicy");
  const { conditions, attempts, perTry, backoff, budget, deliveries, acceptedProduct } = settings;
  for (const condition of conditions ?? []) {
    checks.demand(RETRY_CONDITIONS.includes(condition), "on", condition, RETRY_CONDITIONS.join(", "));
  }
  checks
    .demand(conditions === undefined || new Set(conditions).size === conditions.length, "on", conditions, "each once")
    .whole("attempts", attempts, 2, 10)
    .whole("redeliver", deliveries, 1, 1000)
    .demand(perTry === undefined || perTry.milliseconds >= 1, "perTry", perTry, "1ms or more")
    .demand(budget === undefined || budget.value > 0, "budget", budget, "more than 0%")
    .whole("acceptsProduct", acceptedProduct?.attempts, 2, 1000)
    .reason("acceptsProduct", acceptedProduct?.reason);
  const base = backoff?.base ?? milliseconds(100);
  checks.demand(base.milliseconds >= 1, "backoff.base", base, "1ms or more");
  if (backoff?.max !== undefined) {
    checks.demand(
      !base.isLongerThan(backoff.max),
      "backoff.max",
      backoff.max,
      `no shorter than base (${base.toString()})`,
    );
  }
  return checks.problems;
}
