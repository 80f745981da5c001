import type { Platform } from "../../config";
import type { EdgeStack } from "../edge-stack";

/** One path, asked for through one way in. */
export interface ProbedUrl {
  readonly route: string;
  /** The gateway that is asked by itself, by its letter; none when the path is asked for as clients do. */
  readonly gateway?: string;
  readonly url: string;
}

/**
 * What a probe asks for where the internet reaches it: every path as clients ask for it, and every path of the gateways
 * once more through each of them alone, since a standby that nobody asks may be dead for weeks.
 * @param isPrimary whether the region asks for what all regions answer together
 */
export function probedUrls(platform: Platform, edge: EdgeStack | undefined, isPrimary: boolean): readonly ProbedUrl[] {
  return Object.entries(platform.routes).flatMap(([route, { through }]): readonly ProbedUrl[] => {
    const path = route.replace(/\*$/, "");
    if (through === "gateways") return throughGateways(platform, edge, route, path, isPrimary);
    const origin = originOf(platform, edge, through);
    return origin === undefined ? [] : [{ route, url: `${origin}${path}` }];
  });
}

function throughGateways(
  { gateways }: Platform,
  edge: EdgeStack | undefined,
  route: string,
  path: string,
  isPrimary: boolean,
): readonly ProbedUrl[] {
  if (gateways === undefined || gateways.entry === "none") return [];
  const alone = Object.entries(edge?.gateways?.domains ?? {}).map(([gateway, domain]) => ({
    route,
    gateway,
    url: `https://${domain}${path}`,
  }));
  return [...(isPrimary ? [{ route, url: `https://${gateways.domain}${path}` }] : []), ...alone];
}

type Side = keyof Platform["loadBalancers"];

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
