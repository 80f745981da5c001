import type { Platform, RegionSpec } from "../../config";
import type { FailureDomain } from "../../model";
import { DOMAIN_AVAILABILITY } from "./assumptions";
import type { RegionContext } from "./context";
import { accountDomain, poolDomain, tokenDomain } from "./domain-names";
import { frontDomains } from "./front";

export const PROVIDER = "provider:alibaba-cloud";

/** What fails together whatever the region: the provider, the account, and keys that several things hold. */
export function sharedDomains(platform: Platform): readonly FailureDomain[] {
  const { account, models, services } = platform;
  const keys = [
    ...Object.values(models).map(({ token }) => tokenDomain(token)),
    ...Object.values(services).flatMap(({ secrets }) => Object.values(secrets).map(tokenDomain)),
  ];
  const holder = accountDomain(account);
  return [
    { id: PROVIDER, kind: "provider" },
    { id: holder, kind: "account", within: PROVIDER },
    ...frontDomains(platform),
    ...[...new Set(keys)].sort().map((id): FailureDomain => ({ id, kind: "apiKey" })),
  ];
}

/** What fails together within one region. */
export function regionDomains({ platform, region, id }: RegionContext): readonly FailureDomain[] {
  const certificates = Object.values(platform.loadBalancers).flatMap(({ certificate }) => certificate ?? []);
  return [
    {
      id: region.id,
      kind: "region",
      within: accountDomain(platform.account),
      availability: DOMAIN_AVAILABILITY.region,
    },
    ...region.zones.map((zone): FailureDomain => ({
      id: zone,
      kind: "zone",
      within: region.id,
      availability: DOMAIN_AVAILABILITY.zone,
    })),
    { id: id("cluster"), kind: "cluster", within: region.id, availability: DOMAIN_AVAILABILITY.cluster },
    ...Object.keys(platform.cluster.pools).map((pool): FailureDomain => ({
      id: poolDomain(pool, id),
      kind: "pool",
      within: id("cluster"),
    })),
    ...[...new Set(certificates)].map((certificate): FailureDomain => ({
      id: id(`certificate:${certificate}`),
      kind: "certificate",
    })),
  ];
}

/** Zones of a region that hold a copy of a product with a standby in the second zone. */
export function twoZones({ zones }: RegionSpec): readonly string[] {
  return zones.slice(0, 2);
}
