import { milliseconds, percent, seconds } from "../../../base";
import { type PolicyTarget } from "../../attachment/target";
import { type ResolvedProbe } from "../../health";
import { type PolicyShare, type Writer } from "../tier";
import { type PolicyByKind } from "../../policy-by-kind";
import { gatewayDuration } from "./addresses";
import { type Active, type HealthChecks, type Passive } from "./types";

export interface Trip {
  readonly after: number;
  readonly passive: Passive;
}

type HealthShare = PolicyShare & { readonly policy: PolicyByKind["health"] };

/** Passive ejection as BackendTrafficPolicy spells it. */
function passive(after: number, openFor: string, interval: string, maxShare: number): Passive {
  return {
    consecutive5XxErrors: after,
    baseEjectionTime: openFor,
    interval,
    maxEjectionPercent: maxShare,
    splitExternalLocalOriginErrors: false,
  };
}

/** The trip of a circuit breaker. */
export function breakerTrip(breaker: PolicyByKind["circuit-breaker"]): Trip {
  const { after, openFor, maxOpen } = breaker.resolved;
  return { after, passive: passive(after, gatewayDuration(openFor), "1s", Math.round(maxOpen.value)) };
}

/** Ejection as a health policy asks for it. */
export function healthTrip(share: HealthShare | undefined): Trip | undefined {
  const ejection = share?.features.includes("passive-ejection") === true ? share.policy.settings.ejection : undefined;
  if (ejection === undefined) return undefined;
  const openFor = gatewayDuration(ejection.ejectFor ?? seconds(30));
  const interval = gatewayDuration(ejection.every ?? seconds(3));
  const maxShare = Math.round((ejection.maxEjected ?? percent(50)).value);
  return { after: ejection.after, passive: passive(ejection.after, openFor, interval, maxShare) };
}

/** What moves traffic to a fallback when no policy says how: a single address may be ejected whole. */
export function fallbackTrip(after: number): Trip {
  return { after, passive: passive(after, gatewayDuration(seconds(30)), "1s", 100) };
}

/**
 * The same trip, which never cuts off the last of so many backends. A last word often is a 5xx itself: Envoy would count it
 * as a failure, and with nothing left would send requests to what it has just cut off.
 */
export function sparingTheLast({ after, passive: spec }: Trip, backends: number): Trip {
  const most = Math.ceil((100 * (backends - 1)) / backends);
  return { after, passive: { ...spec, maxEjectionPercent: Math.min(spec.maxEjectionPercent ?? 100, most) } };
}

/** The active probe and the panic threshold of a health policy. */
export function activeHealth(share: HealthShare | undefined): HealthChecks {
  if (share === undefined) return {};
  const resolved = share.policy.resolvedProbe;
  const { panicBelow } = share.policy.settings;
  const asked = resolved !== undefined && share.features.includes(`active-${resolved.probe.type}`);
  return {
    ...(asked ? { active: activeProbe(resolved) } : {}),
    ...(panicBelow !== undefined && share.features.includes("panic-threshold")
      ? { panicThreshold: Math.round(panicBelow.value) }
      : {}),
  };
}

function activeProbe(resolved: ResolvedProbe): Active {
  const { probe, every, timeout, unhealthyAfter, healthyAfter } = resolved;
  const how: Pick<Active, "type" | "http" | "tcp" | "grpc"> =
    probe.type === "http"
      ? { type: "HTTP", http: { path: probe.path, method: "GET", expectedStatuses: probe.expect ?? [200] } }
      : probe.type === "tcp"
        ? { type: "TCP", tcp: {} }
        : { type: "GRPC", grpc: probe.service === undefined ? {} : { service: probe.service } };
  return {
    ...how,
    interval: gatewayDuration(every),
    timeout: gatewayDuration(timeout),
    unhealthyThreshold: unhealthyAfter,
    healthyThreshold: healthyAfter,
  };
}

/** On this engine a try of the primary is worth making only while the trip can follow: it has to fit the retries. */
export function checkTrip(writer: Writer, target: PolicyTarget, trip: Trip): void {
  if (trip.after > 10) {
    writer.problem(target, "circuit-breaker.trip", {
      got: `${trip.after} failures`,
      want: "at most 10 where a fallback follows",
      hint: "on this profile a request reaches the fallback only when its own tries have opened the circuit",
    });
  }
}

/** No limit at all, as Gateway API spells it. */
export const UNLIMITED = milliseconds(0);
