import { Duration } from "../../base";
import type { Path, Platform, RouteSpec } from "../../config";
import { isShared } from "./front";
import type { Objectives, RouteObjective } from "../../model";

type Said = RouteSpec["objectives"];

/** What the platform file wants held, for the analyses. */
export function objectivesOf(platform: Platform): Objectives {
  const { objectives, routes, regions } = platform;
  const ids = (path: string, { through }: RouteSpec) =>
    regions.length === 1 || isShared(through, platform) ? [path] : regions.map(({ id }) => `${path}@${id}`);
  return {
    default: routeObjective(objectives),
    routes: Object.fromEntries(
      Object.entries(routes).flatMap(([path, route]) =>
        ids(path, route).map((id) => [id, routeObjective(route.objectives)]),
      ),
    ),
    maxAttempts: objectives.maxAttempts,
    loadGrowthPerMinute: shareOf(objectives.loadGrowth),
  };
}

function routeObjective({ availability, worstLatency, failover, survive }: Said): RouteObjective {
  return {
    ...(availability === undefined ? {} : { availability: shareOf(availability) }),
    ...(worstLatency === undefined ? {} : { worstLatencyMs: Duration.parse(worstLatency).milliseconds }),
    ...(failover === undefined ? {} : { failoverMs: Duration.parse(failover).milliseconds }),
    ...(survive === undefined ? {} : { survive }),
  };
}

function shareOf(text: string): number {
  return Number(text.replace("%", "")) / 100;
}

const WORDS: Readonly<Record<string, keyof Said | "maxAttempts">> = {
  "survival/objective": "survive",
  "availability/objective": "availability",
  "time/failover": "failover",
  "time/latency": "worstLatency",
  "retry/product": "maxAttempts",
};

/** Where the platform file says the objective that a finding about a route misses; the route itself for others. */
export function objectivePath(finding: string, route: string, { routes }: Platform): Path {
  const word = WORDS[finding];
  if (word === undefined) return ["routes", route];
  if (word !== "maxAttempts" && routes[route]?.objectives[word] !== undefined) {
    return ["routes", route, "objectives", word];
  }
  return ["objectives", word];
}
