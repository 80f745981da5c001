import { type DomainKind } from "../graph";

/** `error` stops a synth: a refusal or a missed objective. `advice` is everything else, with its numbers. */
export type Level = "error" | "advice";

export interface Finding {
  /** What kind of finding, stable: `fallback/shared-domain`, `retry/tiers`, `time/failover` … */
  readonly id: string;
  readonly level: Level;
  /** The route, call, component, pool or domain it is about. */
  readonly subject: string;
  /** The rule or formula that speaks. */
  readonly formula: string;
  readonly inputs: Readonly<Record<string, string | number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly message: string;
}

/** What a route must hold. What is left out is not asked for. */
export interface RouteObjective {
  /** 0 to 1. */
  readonly availability?: number;
  /** Longest time until an answer or an error, milliseconds. */
  readonly worstLatencyMs?: number;
  /** Longest time that a failed part keeps getting requests, milliseconds. */
  readonly failoverMs?: number;
  /** Kinds or ids of what may be lost, one at a time, without losing the route. Degraded counts as held. */
  readonly survive?: readonly string[];
}

export interface Objectives {
  /** Holds for every route that names none of its own; a route's own values win one by one. */
  readonly default?: RouteObjective;
  readonly routes?: Readonly<Record<string, RouteObjective>>;
  /** Most tries one client request may cause at one component. Default 6. */
  readonly maxAttempts?: number;
  /** Kinds of domains that a rung may not share with the rung above. Default zone, pool, node, quota, apiKey. */
  readonly separateRungs?: readonly DomainKind[];
  /** Growth of the load a minute, as a share of the present load, for cold starts. Default 0.1. */
  readonly loadGrowthPerMinute?: number;
  /** Checks the queueing formulae by a simulation of so many arrivals. Default: formulae alone. */
  readonly simulation?: { readonly arrivals: number; readonly seed: number };
}

export const DEFAULT_MAX_ATTEMPTS = 6;
export const DEFAULT_SEPARATE_RUNGS: readonly DomainKind[] = ["zone", "pool", "node", "quota", "apiKey"];

export function objectiveOf(objectives: Objectives, route: string): RouteObjective {
  return { ...objectives.default, ...objectives.routes?.[route] };
}

/** A number for a message: three significant digits, or `without bound`. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return "without bound";
  if (Math.abs(value) >= 1_000) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

/** Milliseconds for a message: `350 ms`, `4.5 s`, `12 min`. */
export function spell(ms: number): string {
  if (!Number.isFinite(ms)) return "without bound";
  if (ms < 1_000) return `${round(ms)} ms`;
  return ms < 120_000 ? `${round(ms / 1_000)} s` : `${round(ms / 60_000)} min`;
}

/** The first few of a list, and how many more. */
export function few(items: readonly string[], most = 6): string {
  const rest = items.length - most;
  return `${items.slice(0, most).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
