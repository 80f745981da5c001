import { type AnyFeature, type PolicyKind, TIER_NAMES, type TierName } from "../kinds";
import { ALB_CAPABILITIES } from "./alb/capabilities";
import { APIG_CAPABILITIES } from "./apig/capabilities";
import { capabilityOf, type CapabilityTable } from "./capability";
import { type Profile, PROFILES } from "./context";
import { EAS_CAPABILITIES } from "./eas/capabilities";
import { envoyGatewayCapabilities } from "./envoy-gateway/capabilities";
import { GLOBAL_ACCELERATOR_CAPABILITIES } from "./global-accelerator/capabilities";
import { KUBERNETES_CAPABILITIES } from "./kubernetes/capabilities";
import { NLB_CAPABILITIES } from "./nlb/capabilities";
import { QUEUE_CAPABILITIES } from "./queue/capabilities";

/** Every column of the capability table, for one profile of the middleware gateway. */
export function capabilityTables(profile: Profile): Readonly<Record<TierName, CapabilityTable>> {
  return {
    "global-accelerator": GLOBAL_ACCELERATOR_CAPABILITIES,
    apig: APIG_CAPABILITIES,
    alb: ALB_CAPABILITIES,
    nlb: NLB_CAPABILITIES,
    "envoy-gateway": envoyGatewayCapabilities(profile),
    eas: EAS_CAPABILITIES,
    kubernetes: KUBERNETES_CAPABILITIES,
    queue: QUEUE_CAPABILITIES,
  };
}

/** The tiers that can enforce a feature, in some profile unless one is given. */
export function tiersThatCould(
  kind: PolicyKind,
  feature: AnyFeature,
  profiles: readonly Profile[] = PROFILES,
): readonly TierName[] {
  const tables = profiles.map(capabilityTables);
  return TIER_NAMES.filter((tier) => tables.some((table) => capabilityOf(table[tier], kind, feature).can));
}

/** Why these tiers do not enforce a feature, each reason once, with its source. */
export function whyNot(
  tiers: readonly TierName[],
  kind: PolicyKind,
  feature: AnyFeature,
  profile: Profile,
): readonly string[] {
  const tables = capabilityTables(profile);
  return tiers.flatMap((tier) => {
    const capability = capabilityOf(tables[tier], kind, feature);
    return capability.can ? [] : [`${tier}: ${capability.why} (${capability.source})`];
  });
}
