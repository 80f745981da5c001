import { resolvedPolicy } from "../../attachment/resolve";
import { describeTarget, type PolicyTarget } from "../../attachment/target";
import { type ResolvedProbe } from "../../health";
import { type JsonObject, shareOf, type TierWork } from "../tier";
import { activeHealth, activeProbe, breakerTrip, fallbackTrip, healthTrip, type Trip } from "./health";
import { type Ladder } from "./ladder";

/** What cuts a failing backend off: as the breaker says, or the upstream's health policy, or after the retry's tries. */
export function flowTrip(work: TierWork, upstream: TierWork | undefined): Trip {
  const attempts = shareOf(work, "retry")?.policy.resolved?.attempts ?? 2;
  return askedTrip(work, upstream) ?? fallbackTrip(attempts);
}

function askedTrip(work: TierWork, upstream: TierWork | undefined): Trip | undefined {
  const breaker = shareOf(work, "circuit-breaker")?.policy;
  if (breaker !== undefined) return breakerTrip(breaker);
  return healthTrip(upstream === undefined ? undefined : shareOf(upstream, "health"));
}

/** Trip, active probe and panic threshold of what a hop sends to. */
export function flowHealth(
  work: TierWork,
  upstream: PolicyTarget,
  upstreamWork: TierWork | undefined,
  how: { readonly ladder: Ladder | undefined; readonly trip: Trip; readonly cached: boolean },
): JsonObject {
  const ofUpstream = upstreamWork === undefined ? undefined : shareOf(upstreamWork, "health");
  const isEndpoint = describeTarget(upstream).kind === "endpoint";
  const active = isEndpoint ? sharedProbe(upstream, how) : activeHealth(ofUpstream);
  const laddered = how.ladder !== undefined && how.ladder.backends.length > 0;
  const passive = laddered || askedTrip(work, upstreamWork) !== undefined ? { passive: how.trip.passive } : {};
  const health = { ...active, ...passive };
  return Object.keys(health).length === 0 ? {} : { healthCheck: health };
}

/** One probe goes to every backend of a rule: it is asked only where primary and rung answer the same one. */
function sharedProbe(
  upstream: PolicyTarget,
  { ladder, cached }: { readonly ladder: Ladder | undefined; readonly cached: boolean },
): JsonObject {
  const rung = ladder?.backends[0]?.target;
  if (rung === undefined || cached) return {};
  const [first, second] = [upstream, rung].map(probeOf);
  if (first === undefined || second === undefined) return {};
  return JSON.stringify(first.probe) === JSON.stringify(second.probe) ? { active: activeProbe(first) } : {};
}

function probeOf(target: PolicyTarget): ResolvedProbe | undefined {
  return resolvedPolicy(target, "health")?.policy.resolvedProbe;
}
