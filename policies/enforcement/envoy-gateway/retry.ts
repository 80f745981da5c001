import { type Duration, milliseconds } from "../../../base";
import { type PolicyTarget } from "../../attachment/target";
import { type FallbackTrigger, type RetryCondition } from "../../resilience";
import { type Writer } from "../tier";
import { type RetryTrigger } from "./types";

type Condition = RetryCondition | FallbackTrigger;

/**
 * Envoy's names for conditions. Behind a hop a broken connection shows as 503 and a timeout as 504; an unhealthy
 * primary is passed over without a try, so by itself it needs no retry.
 */
export function retryOn(
  conditions: readonly Condition[],
  options: { readonly hop: boolean; readonly map429To?: number },
): { readonly triggers: readonly RetryTrigger[]; readonly statusCodes: readonly number[] } {
  const triggers = new Set<RetryTrigger>();
  const codes = new Set<number>();
  for (const condition of conditions) {
    switch (condition) {
      case "connect-failure":
        triggers.add("connect-failure");
        if (options.hop) codes.add(503);
        break;
      case "unhealthy":
        if (options.hop) codes.add(503);
        break;
      case "timeout":
        triggers.add("reset");
        codes.add(504);
        break;
      case "429":
        codes.add(options.map429To ?? 429);
        break;
      case "overflow":
        break;
      default:
        triggers.add(condition);
    }
  }
  const statusCodes = [...codes].filter((code) => code < 500 || !triggers.has("5xx")).sort((a, b) => a - b);
  if (statusCodes.length > 0) triggers.add("retriable-status-codes");
  return { triggers: [...triggers].sort(), statusCodes };
}

/** The longest that so many tries can take: Envoy jitters each wait below base x (2^n - 1), at most max. */
export function worstCase(
  tries: number,
  perTry: Duration,
  backoff: { readonly base: Duration; readonly max: Duration },
): Duration {
  let waits = 0;
  for (let retry = 1; retry < tries; retry += 1) {
    waits += Math.min(backoff.max.milliseconds, backoff.base.milliseconds * (2 ** retry - 1));
  }
  return perTry.times(tries).plus(milliseconds(waits));
}

/** All tries and the waits between them fit into the request's own time. */
export function checkFits(
  writer: Writer,
  target: PolicyTarget,
  numbers: {
    readonly tries: number;
    readonly perTry: Duration | undefined;
    /** Zero for no limit. */
    readonly request: Duration;
    readonly backoff: { readonly base: Duration; readonly max: Duration };
  },
): void {
  const { tries, perTry, request, backoff } = numbers;
  if (perTry === undefined || request.milliseconds === 0) return;
  const worst = worstCase(tries, perTry, backoff);
  if (worst.isLongerThan(request)) {
    writer.problem(target, "retry.perTry", {
      message: `${tries} tries of ${perTry.toString()} with their waits take up to ${worst.toString()}`,
      want: `at most the request timeout of ${request.toString()}`,
      hint: "shorten the tries, take fewer, or give the request more time",
    });
  }
}
