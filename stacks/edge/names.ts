import type { GatewaysSpec, RegionSpec } from "../../config";

/** The name under which one gateway alone answers: `api-ap-southeast-1-a.example.com` beside `api.example.com`. */
export function gatewayDomain({ domain }: GatewaysSpec, { id }: RegionSpec, letter: string): string {
  const [label = "", ...rest] = domain.split(".");
  return [`${label}-${id}-${letter}`, ...rest].join(".");
}

/** Two zones for each gateway; with three or more in the region, the next gateway begins one further. */
export function gatewayZones({ zones }: RegionSpec, index: number): readonly string[] {
  return [0, 1].flatMap((step) => zones[(index + step) % zones.length] ?? []);
}

/** The part of a domain before its zone; `@` for the zone itself. */
export function recordName(domain: string, zone: string): string {
  return domain === zone ? "@" : domain.slice(0, -zone.length - 1);
}
