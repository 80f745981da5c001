import { gatewayNames, type GatewaysSpec, type Platform } from "../../config";
import type { CallInput, ComponentInput, FailureDomain, GraphFragment, HealthNumbers } from "../../model";
import { healthOf } from "../../policies";
import { gatewayZones } from "../edge/names";
import { ACCELERATOR_HEALTH, GATEWAY_HEALTH, RELIABILITY } from "./assumptions";
import type { RegionContext } from "./context";
import { accountDomain } from "./domain-names";

type Through = Platform["routes"][string]["through"];

/** Whether a route has one way in for all regions together. */
export function isShared(through: Through, { gateways }: Platform): boolean {
  return through === "gateways" && gateways !== undefined && gateways.entry !== "none";
}

/** The one way in for all regions together. */
export function sharedEntry({ entry }: GatewaysSpec): string {
  return `entry:${entry}`;
}

/** The way to the gateways of one region where nothing stands in front of them. */
export function ownEntry({ id }: RegionContext): string {
  return id("entry:gateways");
}

export function gatewayId(letter: string, { id }: RegionContext): string {
  return id(`api-gateway:${letter}`);
}

/** What all regions' gateways need together: the name that clients call, and its certificate. */
export function frontDomains({ gateways }: Platform): readonly FailureDomain[] {
  if (gateways === undefined) return [];
  return [
    { id: nameDomain(gateways), kind: "dns" },
    { id: certificateDomain(gateways), kind: "certificate" },
  ];
}

const nameDomain = ({ domain }: GatewaysSpec): string => `dns:${domain}`;
const certificateDomain = ({ domain }: GatewaysSpec): string => `certificate:${domain}`;

/** What chooses between the gateways of all regions. A name alone chooses blindly; the accelerator asks each of them. */
export function sharedFront(platform: Platform, regions: readonly RegionContext[]): GraphFragment {
  const { gateways, account } = platform;
  if (gateways === undefined || gateways.entry === "none") return {};
  const asks = gateways.entry === "global-accelerator";
  const letters = gatewayNames(gateways);
  return {
    components: [
      {
        id: sharedEntry(gateways),
        kind: "entry",
        domains: [accountDomain(account), nameDomain(gateways)],
        reliability: RELIABILITY.regional,
      },
    ],
    calls: [
      {
        from: sharedEntry(gateways),
        to: regions.flatMap((context) => letters.map((letter) => gatewayId(letter, context))),
        ...(asks ? { policy: { health: acceleratorHealth(regions) } } : {}),
      },
    ],
  };
}

/** It connects, and no more: a gateway answers that whatever becomes of the cluster behind it. */
function acceleratorHealth([context]: readonly RegionContext[]): HealthNumbers {
  const target = context?.targets.entry?.target;
  const probe = (target === undefined ? undefined : healthOf(target))?.probe ?? ACCELERATOR_HEALTH;
  return { probe: { ...probe, shallow: true } };
}

/** The gateways of a region, and how they watch the cluster behind them. */
export function gatewaysOf(context: RegionContext, cluster: string): GraphFragment {
  const { platform, region, targets } = context;
  const { gateways } = platform;
  if (gateways === undefined) return {};
  const watch = targets.gateways === undefined ? undefined : healthOf(targets.gateways.target);
  const letters = gatewayNames(gateways);
  const own: readonly CallInput[] =
    gateways.entry === "none"
      ? [{ from: ownEntry(context), to: letters.map((letter) => gatewayId(letter, context)) }]
      : [];
  return {
    components: [
      ...letters.map((letter, index): ComponentInput => ({
        id: gatewayId(letter, context),
        kind: "gateway",
        domains: [region.id, certificateDomain(gateways)],
        placements: gatewayZones(region, index).map((zone) => ({ domains: [zone], replicas: 1 })),
        reliability: RELIABILITY.managed,
      })),
      ...(gateways.entry === "none"
        ? [{ id: ownEntry(context), kind: "entry" as const, domains: [region.id, nameDomain(gateways)] }]
        : []),
    ],
    calls: [
      ...own,
      ...letters.map((letter) => ({
        from: gatewayId(letter, context),
        to: cluster,
        policy: { health: watch ?? GATEWAY_HEALTH },
      })),
    ],
  };
}
