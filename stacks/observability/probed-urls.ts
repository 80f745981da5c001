import type { Platform } from "../../config";
import type { EdgeStack } from "../edge-stack";

/**
 * What a probe asks for, by route, where the internet reaches it: by the domain that was given, or by the name of a load
 * balancer that has no certificate.
 */
export function probedUrls(platform: Platform, edge: EdgeStack | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(platform.routes).flatMap(([route, { through }]) => {
      const origin = originOf(platform, edge, through);
      return origin === undefined ? [] : [[route, `${origin}${route.replace(/\*$/, "")}`]];
    }),
  );
}

type Side = Platform["routes"][string]["through"];

function isReachable(platform: Platform, side: Side): boolean {
  const balancer = platform.loadBalancers[side];
  const named = platform.observability.probes.domains[side] !== undefined;
  return named || (balancer?.internetFacing === true && balancer.certificate === undefined);
}

function originOf(platform: Platform, edge: EdgeStack | undefined, side: Side): string | undefined {
  if (!isReachable(platform, side)) return undefined;
  const domain = platform.observability.probes.domains[side];
  if (domain !== undefined) {
    const secure = platform.loadBalancers[side]?.certificate !== undefined;
    return `${secure ? "https" : "http"}://${domain}`;
  }
  const balancer = edge?.balancers[side];
  return balancer === undefined ? undefined : `http://${balancer.host}`;
}
