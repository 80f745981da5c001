import {
  type EdgePolicy,
  type FallbackNumbers,
  type HealthNumbers,
  type PassiveEjection,
  type Rung,
  type Trigger,
} from "../../model";
import { resolvedPolicy } from "../attachment/resolve";
import { type PolicyTarget } from "../attachment/target";
import { type PolicyByKind } from "../policy-by-kind";

/** How a graph names the component behind a target. */
export type ComponentId = (target: PolicyTarget) => string;

/**
 * The numbers of a target's calls, for the analyses: its timeout, retry, breaker and fallback. How callers learn that a
 * component is down is the component's own: see {@link healthOf}. A breaker's trip watches every backend of a call.
 */
export function edgePolicyOf(caller: PolicyTarget, idOf: ComponentId): EdgePolicy {
  const timeout = resolvedPolicy(caller, "timeout")?.policy.settings;
  const retry = resolvedPolicy(caller, "retry")?.policy.resolved;
  const breaker = resolvedPolicy(caller, "circuit-breaker")?.policy;
  const fallback = resolvedPolicy(caller, "fallback");
  const perTry = retry?.perTry ?? timeout?.perTry;
  const health = breaker === undefined ? undefined : { ejection: tripOf(breaker) };
  const requestMs = timeout?.request?.milliseconds;
  const idleMs = timeout?.idle?.milliseconds;
  const perTryMs = perTry?.milliseconds;
  const times = {
    ...(requestMs === undefined ? {} : { requestMs }),
    ...(perTryMs === undefined ? {} : { perTryMs }),
    ...(idleMs === undefined ? {} : { idleMs }),
  };
  return {
    ...(Object.keys(times).length === 0 ? {} : { timeout: times }),
    ...(retry === undefined
      ? {}
      : {
          retry: {
            on: [...new Set(retry.conditions.map((name): Trigger => (name === "gateway-error" ? "5xx" : name)))],
            attempts: retry.attempts,
            budgetShare: retry.budget.fraction,
            backoffBaseMs: retry.base.milliseconds,
            backoffMaxMs: retry.max.milliseconds,
            tier: "middleware",
          },
        }),
    ...(health === undefined ? {} : { health }),
    ...(breaker === undefined
      ? {}
      : { bulkhead: { maxConcurrent: breaker.resolved.active, maxPending: breaker.resolved.waiting } }),
    ...(fallback === undefined ? {} : { fallback: fallbackOf(fallback.policy, idOf), declaredAt: fallback.at }),
  };
}

/** How callers of a target learn that it is down. */
export function healthOf(target: PolicyTarget): HealthNumbers | undefined {
  const policy = resolvedPolicy(target, "health")?.policy;
  const probe = policy?.resolvedProbe;
  const ejection = policy?.settings.ejection;
  const numbers: HealthNumbers = {
    ...(probe === undefined
      ? {}
      : {
          probe: {
            intervalMs: probe.every.milliseconds,
            timeoutMs: probe.timeout.milliseconds,
            unhealthyAfter: probe.unhealthyAfter,
            healthyAfter: probe.healthyAfter,
          },
        }),
    ...(ejection === undefined
      ? {}
      : {
          ejection: {
            consecutiveFailures: ejection.after,
            intervalMs: ejection.every?.milliseconds ?? 3_000,
            baseEjectionMs: ejection.ejectFor?.milliseconds ?? 30_000,
            maxEjectedShare: ejection.maxEjected?.fraction ?? 0.5,
          },
        }),
  };
  return Object.keys(numbers).length === 0 ? undefined : numbers;
}

function tripOf(breaker: PolicyByKind["circuit-breaker"]): PassiveEjection {
  const { after, openFor, maxOpen } = breaker.resolved;
  return {
    consecutiveFailures: after,
    intervalMs: 1_000,
    baseEjectionMs: openFor.milliseconds,
    maxEjectedShare: maxOpen.fraction,
  };
}

function fallbackOf(policy: PolicyByKind["fallback"], idOf: ComponentId): FallbackNumbers {
  const rungs = policy.rungs.map((rung): Rung => {
    switch (rung.type) {
      case "stale":
        return { kind: "staleCache", maxAgeMs: rung.for.milliseconds };
      case "backend": {
        const { allowDegraded, allowSharedDomain } = rung;
        const health = healthOf(rung.target);
        return {
          kind: "component",
          to: idOf(rung.target),
          ...(health === undefined ? {} : { health }),
          ...(allowDegraded === undefined ? {} : { allowDegraded }),
          ...(allowSharedDomain === undefined ? {} : { allowSharedDomain }),
        };
      }
      case "reply":
        return { kind: "reply", status: rung.status, markedDegraded: rung.degraded === true };
      case "dead-letter":
        return { kind: "deadLetter", to: MIDDLEWARE };
    }
  });
  return { on: policy.triggers, rungs };
}

/** The component that keeps dead letters, as graphs name it. */
export const MIDDLEWARE = "middleware";
