import { describeTarget, type PolicyTarget } from "../../attachment/target";
import { shareOf, type TierWork } from "../tier";
import { activeHealth, breakerTrip, fallbackTrip, healthTrip, type Trip } from "./health";
import { type Ladder } from "./ladder";
import { type TrafficSpec } from "./types";

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

/**
 * Trip, active probe and panic threshold of what a hop sends to. Models are not probed through their internal
 * addresses: a gateway that starts finds its own listeners closed, and would take every model for dead until the next
 * round. Their own hop, or the model's platform, probes them.
 */
export function flowHealth(
  work: TierWork,
  upstream: PolicyTarget,
  upstreamWork: TierWork | undefined,
  how: { readonly ladder: Ladder | undefined; readonly trip: Trip },
): Pick<TrafficSpec, "healthCheck"> {
  const ofUpstream = upstreamWork === undefined ? undefined : shareOf(upstreamWork, "health");
  const isEndpoint = describeTarget(upstream).kind === "endpoint";
  const active = isEndpoint ? {} : activeHealth(ofUpstream);
  const laddered = how.ladder !== undefined && how.ladder.backends.length > 0;
  const passive = laddered || askedTrip(work, upstreamWork) !== undefined ? { passive: how.trip.passive } : {};
  const health = { ...active, ...passive };
  return Object.keys(health).length === 0 ? {} : { healthCheck: health };
}
