import { describeTarget } from "../../attachment/target";
import { type Rate } from "../../traffic";
import { type PolicyByKind } from "../../policy-by-kind";
import { type EnforcementContext } from "../context";
import { shareOf, type TierWork, type Writer } from "../tier";
import { type Override } from "./hop";
import { type Ladder } from "./ladder";
import { type Limits, type RateRule, type TrafficSpec } from "./types";
import { type ResolvedRetry } from "../../resilience/retry-policy";

/** Bulkhead and retry budget: what may be in flight. */
export function circuitBreaker(
  writer: Writer,
  work: TierWork,
  retry: ResolvedRetry | undefined,
  context: EnforcementContext,
): Pick<TrafficSpec, "circuitBreaker"> {
  const breaker = shareOf(work, "circuit-breaker")?.policy;
  const bulkhead: Limits = breaker === undefined ? {} : bulkheadLimits(breaker);
  const budget = retry === undefined ? {} : retryBudget(writer, work, retry, context);
  const limits = { ...bulkhead, ...budget };
  return Object.keys(limits).length === 0 ? {} : { circuitBreaker: limits };
}

function bulkheadLimits(breaker: PolicyByKind["circuit-breaker"]): Limits {
  const { active, waiting } = breaker.resolved;
  return { maxConnections: active, maxParallelRequests: active, maxPendingRequests: waiting };
}

/** Retries in flight where nothing is known of the traffic: enough for a trickle, too few for a storm. */
const RETRIES_WITHOUT_NUMBERS = 10;

function retryBudget(writer: Writer, work: TierWork, retry: ResolvedRetry, context: EnforcementContext): Limits {
  if (context.profile !== "ack") {
    return {
      retryBudget: {
        percent: { numerator: Math.round(retry.budget.value * 100), denominator: 10_000 },
        minRetryConcurrency: 3,
      },
    };
  }
  const { concurrency } = describeTarget(work.target).facts;
  if (concurrency === undefined) {
    if (retry.budgetWasSaid) {
      writer.problem(work.target, "retry.budget", {
        message: "this profile takes a count and no share",
        want: "the target's concurrency: its requests in flight at peak",
        hint: "declare concurrency on the target, or use profile envoy-gateway-1.9",
      });
    }
    return { maxParallelRetries: RETRIES_WITHOUT_NUMBERS };
  }
  const count = Math.max(1, Math.ceil(concurrency * retry.budget.fraction));
  writer.note(
    work.target,
    "retry",
    `budget of ${retry.budget.toString()} is ${count} retries at once, from a concurrency of ${concurrency}`,
  );
  return { maxParallelRetries: count };
}

/**
 * The answer to what a bulkhead turns away. A ladder's own last word stands for it unless the breaker says otherwise;
 * one that the middleware gives must not be covered by it where the profile cannot tell the two apart.
 */
export function overflowReply(
  writer: Writer,
  work: TierWork,
  context: EnforcementContext,
  ladder?: Ladder,
): readonly Override[] {
  const breaker = shareOf(work, "circuit-breaker")?.policy;
  if (breaker === undefined) return [];
  if (ladder?.reply !== undefined) {
    if (breaker.settings.overflow === undefined) return [];
    writer.note(
      work.target,
      "circuit-breaker",
      "503 is answered by answerOverflow before the ladder's reply: the gateway's own 503s look alike",
    );
  }
  const last = ladder?.lastWord;
  if (context.profile === "ack" && last?.type === "reply" && last.status === 503) {
    if (breaker.settings.overflow === undefined) {
      const text =
        "what the bulkhead turns away gets Envoy's plain 503: on this profile an answer of its own would cover";
      writer.note(work.target, "circuit-breaker", `${text} the ladder's reply`);
      return [];
    }
    writer.problem(work.target, "circuit-breaker.overflow", {
      message: "this profile cannot tell the bulkhead's 503 from the ladder's reply of 503: both would get this answer",
      hint: "leave answerOverflow out, give the reply another status or no headers, or use profile envoy-gateway-1.9",
    });
  }
  return [{ statuses: [503], reply: breaker.resolved.overflow, source: "Local" }];
}

const UNITS = { second: "Second", minute: "Minute", hour: "Hour", day: "Day" } as const;

/** Limits of requests: in each pod, or counted together. */
export function rateLimit(work: TierWork): Pick<TrafficSpec, "rateLimit"> {
  const share = shareOf(work, "rate-limit");
  if (share === undefined) return {};
  const has = (feature: string): boolean => share.features.some((known) => known === feature);
  const { overall, tenant, address, shared } = share.policy.settings;
  const limit = ({ requests, per }: Rate): RateRule["limit"] => ({ requests, unit: UNITS[per] });
  const rules: RateRule[] = [];
  if (tenant !== undefined && has("per-tenant")) {
    const headers = [{ type: "Distinct" as const, name: tenant.header }];
    rules.push({ clientSelectors: [{ headers }], limit: limit(tenant) });
  }
  if (address !== undefined && has("per-address")) {
    const sourceCIDR = { type: "Distinct" as const, value: "0.0.0.0/0" };
    rules.push({ clientSelectors: [{ sourceCIDR }], limit: limit(address) });
  }
  if (overall !== undefined && has("global")) rules.push({ limit: limit(overall) });
  if (rules.length === 0) return {};
  return { rateLimit: shared === true ? { type: "Global", global: { rules } } : { type: "Local", local: { rules } } };
}
