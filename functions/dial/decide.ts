import type { AlarmState } from "../api/alarms";
import type { DialConfig, DialledRegion } from "./config";

/** How a region's path does. Between slow and calm, and where alarms say nothing, it is neither. */
export type Condition = "slow" | "calm" | "neither";

export interface Reading {
  readonly region: DialledRegion;
  readonly condition: Condition;
  /** Percent now. */
  readonly traffic: number;
}

export interface Decision {
  readonly region: DialledRegion;
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** Slow when half of the slow alarms ring; calm when no alarm of either kind rings and all of them know. */
export function conditionOf({ slow, uneasy }: DialledRegion, states: ReadonlyMap<string, AlarmState>): Condition {
  const ringing = slow.filter((id) => states.get(id) === "ALARM").length;
  if (slow.length > 0 && ringing * 2 >= slow.length) return "slow";
  const all = [...slow, ...uneasy];
  return all.length > 0 && all.every((id) => states.get(id) === "OK") ? "calm" : "neither";
}

/**
 * What each dial does now: down a step where the path is slow and another region is calm, up a step where it is calm. A
 * dial outside floor and declared share was set by somebody else, and stays. Pure.
 */
export function decide(readings: readonly Reading[], { floor, step }: DialConfig): readonly Decision[] {
  return readings.map(({ region, condition, traffic }): Decision => {
    const to = (next: number, why: string): Decision => ({ region, from: traffic, to: next, why });
    if (traffic < Math.min(floor, region.traffic) || traffic > region.traffic) {
      return to(traffic, "somebody else set it");
    }
    if (condition === "calm") {
      return traffic === region.traffic
        ? to(traffic, "calm")
        : to(Math.min(region.traffic, traffic + step), "calm again");
    }
    if (condition === "neither") return to(traffic, "neither slow nor calm");
    const elsewhere = readings.some((other) => other.region !== region && other.condition === "calm");
    if (!elsewhere) return to(traffic, "slow, and no other region is calm");
    return traffic <= floor ? to(traffic, "slow, and at the floor") : to(Math.max(floor, traffic - step), "slow");
  });
}
