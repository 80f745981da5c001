import { type Duration, hours } from "../../base";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

interface TimeoutSettings {
  readonly request?: Duration;
  readonly perTry?: Duration;
  readonly idle?: Duration;
}

/**
 * How long a request may take. Each limit is 1 ms to 24 h, and none is in force unless it is said.
 *
 * On a queue, `request` is how long a consumer may hold a message before it is delivered again.
 */
export class TimeoutPolicy extends Policy<"timeout", TimeoutSettings> {
  private constructor(settings: TimeoutSettings, origin: PolicyOrigin = {}) {
    super("timeout", settings, origin, check(settings));
  }

  /** The whole answer, to its last byte, over all tries. */
  static request(limit: Duration): TimeoutPolicy {
    return new TimeoutPolicy({ request: limit });
  }

  /**
   * One try, up to the response headers. A server that sends its headers before its first token escapes it.
   */
  static perTry(limit: Duration): TimeoutPolicy {
    return new TimeoutPolicy({ perTry: limit });
  }

  /** No byte in either direction. */
  static idle(limit: Duration): TimeoutPolicy {
    return new TimeoutPolicy({ idle: limit });
  }

  /** @see {@link TimeoutPolicy.request} */
  request(limit: Duration): this {
    return this.with({ request: limit });
  }

  /** @see {@link TimeoutPolicy.perTry} */
  perTry(limit: Duration): this {
    return this.with({ perTry: limit });
  }

  /** @see {@link TimeoutPolicy.idle} */
  idle(limit: Duration): this {
    return this.with({ idle: limit });
  }

  get features(): readonly FeatureOf<"timeout">[] {
    const { request, perTry, idle } = this.settings;
    return [
      ...(request === undefined ? [] : (["request"] as const)),
      ...(perTry === undefined ? [] : (["per-try"] as const)),
      ...(idle === undefined ? [] : (["idle"] as const)),
    ];
  }

  describe(): string {
    const { request, perTry, idle } = this.settings;
    return [
      request && `request ${request.toString()}`,
      perTry && `per try ${perTry.toString()}`,
      idle && `idle ${idle.toString()}`,
    ]
      .filter((part) => part !== undefined)
      .join(", ");
  }

  protected remake(settings: TimeoutSettings, origin: PolicyOrigin): this {
    return new TimeoutPolicy(settings, origin) as this;
  }
}

function check(settings: TimeoutSettings): Checks["problems"] {
  const checks = new Checks("TimeoutPolicy");
  for (const [field, limit] of Object.entries(settings) as [string, Duration][]) {
    checks.demand(limit.milliseconds >= 1 && !limit.isLongerThan(hours(24)), field, limit, "1ms to 24h");
  }
  const { request, perTry } = settings;
  if (request !== undefined && perTry !== undefined) {
    checks.demand(!perTry.isLongerThan(request), "perTry", perTry, `no longer than request (${request.toString()})`);
  }
  return checks.problems;
}
