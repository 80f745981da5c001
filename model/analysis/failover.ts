import { hasHealth, type HealthNumbers } from "../edge-policy";
import { type Call, type Component, type Graph } from "../graph";
import { type Loads } from "./load";
import { need } from "./wiring";

/** A stretch of time, milliseconds. `most` is Infinity when nothing bounds it. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** How long one call keeps going to a dead target. */
export interface Failover {
  readonly call: string;
  readonly target: string;
  /** What takes over: another target, another replica, or a rung. */
  readonly to: string;
  readonly detection: Span;
  readonly detectedBy: "probe" | "ejection" | "nothing";
  readonly switchingMs: number;
  readonly warmUpMs: number;
  readonly total: Span;
  /** Whether retries answer the requests that meet the dead target before it is known to be dead. */
  readonly retriesCover: boolean;
  /** From the target's return until it gets traffic again. */
  readonly failback: Span;
}

/** One entry for each target of a synchronous call that has something to fail over to. */
export function failovers(graph: Graph, loads: Loads): readonly Failover[] {
  const components = new Map(graph.components.map((item) => [item.id, item]));
  return graph.calls
    .filter((call) => call.mode === "sync")
    .flatMap((call) =>
      call.to.flatMap((id) => {
        const target = need(components, id);
        const to = successor(call, target);
        if (to === undefined) return [];
        const standby = to === id ? undefined : components.get(to);
        return [failoverOf(call, target, to, standby, components.get(call.from), loads)];
      }),
    );
}

function successor(call: Call, target: Component): string | undefined {
  const other = call.to.find((id) => id !== target.id);
  if (other !== undefined) return other;
  const replicas = target.placements.reduce((sum, placement) => sum + placement.replicas, 0);
  if (replicas > target.needs) return target.id;
  const rung = call.policy?.fallback?.rungs.find((item) => item.kind === "component");
  return rung?.kind === "component" ? rung.to : undefined;
}

function failoverOf(
  call: Call,
  target: Component,
  to: string,
  standby: Component | undefined,
  caller: Component | undefined,
  loads: Loads,
): Failover {
  const health = call.policy?.health ?? target.health;
  const rate = (loads.onCall.get(call.id) ?? 0) / call.to.length;
  const { detection, detectedBy } = detectionOf(health, rate, call.policy?.timeout?.perTryMs ?? 0);
  const switchingMs = caller?.switchMs?.value ?? 0;
  const warmUpMs = standby?.standby === "cold" ? (standby.startMs?.value ?? Infinity) : 0;
  const retry = call.policy?.retry;
  return {
    call: call.id,
    target: target.id,
    to,
    detection,
    detectedBy,
    switchingMs,
    warmUpMs,
    total: {
      least: detection.least + switchingMs + warmUpMs,
      most: detection.most + switchingMs + warmUpMs,
    },
    retriesCover:
      retry !== undefined &&
      retry.attempts > 1 &&
      (retry.on.includes("connect-failure") || retry.on.includes("5xx")) &&
      warmUpMs === 0,
    failback: failbackOf(health),
  };
}

/**
 * Detection by a probe takes between (n-1) x interval and n x interval + timeout, n the failures it wants, and longer
 * by its first wait when the prober is fresh. Detection by real traffic takes as long as n failing requests need.
 * @param ratePerSecond requests per second that this caller sends to the target
 * @param perTryMs how long one try hangs at most, milliseconds; 0 when unknown
 */
export function detectionOf(
  health: HealthNumbers | undefined,
  ratePerSecond: number,
  perTryMs: number,
): { readonly detection: Span; readonly detectedBy: Failover["detectedBy"] } {
  const never = { detection: { least: Infinity, most: Infinity }, detectedBy: "nothing" } as const;
  if (!hasHealth(health)) return never;
  const { probe, ejection } = health ?? {};
  const byProbe =
    probe === undefined
      ? undefined
      : {
          least: (probe.unhealthyAfter - 1) * probe.intervalMs,
          most: probe.unhealthyAfter * probe.intervalMs + probe.timeoutMs + (probe.firstCheckAfterMs ?? 0),
        };
  const byTraffic =
    ejection === undefined || ejection.maxEjectedShare === 0 || ratePerSecond === 0
      ? undefined
      : {
          least: 0,
          most: (ejection.consecutiveFailures / ratePerSecond) * 1_000 + perTryMs,
        };
  if (byTraffic !== undefined && (byProbe === undefined || byTraffic.most < byProbe.most)) {
    return { detection: byTraffic, detectedBy: "ejection" };
  }
  return byProbe === undefined ? never : { detection: byProbe, detectedBy: "probe" };
}

function failbackOf(health: HealthNumbers | undefined): Span {
  const { probe, ejection } = health ?? {};
  const spans: Span[] = [];
  if (probe !== undefined) {
    spans.push({
      least: (probe.healthyAfter - 1) * probe.intervalMs,
      most: probe.healthyAfter * probe.intervalMs + probe.timeoutMs,
    });
  }
  if (ejection !== undefined) {
    spans.push({ least: ejection.baseEjectionMs, most: ejection.baseEjectionMs + ejection.intervalMs });
  }
  if (spans.length === 0) return { least: 0, most: 0 };
  return { least: Math.max(...spans.map((span) => span.least)), most: Math.max(...spans.map((span) => span.most)) };
}
