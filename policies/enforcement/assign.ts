import { type Problem } from "../../base";
import { couldBe } from "../attachment/attach";
import { type Resolved } from "../attachment/resolve";
import { describeTarget, type PolicyTarget, targetLabel } from "../attachment/target";
import { type AnyFeature, type PolicyKind, TIER_NAMES, type TierName } from "../kinds";
import { capabilityOf, type CapabilityTable } from "./capability";
import { type Profile } from "./context";
import { tiersThatCould, whyNot } from "./support";
import { type PolicyShare } from "./tier";

/** How the features of a kind may be divided over the tiers of a path. */
type Division =
  /** One tier does all of it, or nobody does. */
  | "whole"
  /** Each feature goes to the nearest tier that can. */
  | "by-feature"
  /** Every tier that can does it. */
  | "everywhere";

const DIVISION: Readonly<Record<PolicyKind, Division>> = {
  health: "by-feature",
  timeout: "by-feature",
  retry: "whole",
  "circuit-breaker": "whole",
  "rate-limit": "by-feature",
  auth: "whole",
  validation: "whole",
  cache: "whole",
  fallback: "whole",
  failover: "by-feature",
  "dead-letter": "whole",
  rollout: "whole",
  tracing: "everywhere",
  logging: "everywhere",
};

/** Coarse nets: the first tier that a request meets, so that a flood stops before it costs anything. */
const OUTERMOST_FIRST: readonly AnyFeature[] = ["global", "per-address"];

/** Limits that outer tiers must hold too, no shorter than the exact one, or they would end it early. */
const NETS: readonly AnyFeature[] = ["request", "idle"];

export interface Assignment {
  readonly tier: TierName;
  readonly share: PolicyShare;
}

/** Divides a resolved policy over the tiers of the target's path. */
export function assign(
  target: PolicyTarget,
  resolved: Resolved,
  tables: Readonly<Record<TierName, CapabilityTable>>,
  profile: Profile,
): { readonly assignments: readonly Assignment[]; readonly problems: readonly Problem[] } {
  const { policy, at } = resolved;
  const path = TIER_NAMES.filter((tier) => describeTarget(target).tiers.includes(tier));
  const features: readonly AnyFeature[] = policy.features;
  const can = (tier: TierName, feature: AnyFeature): boolean => capabilityOf(tables[tier], policy.kind, feature).can;
  const refuse = (missing: readonly AnyFeature[], tiers: readonly TierName[]): Problem[] =>
    missing.map((feature) => refusal(target, resolved, feature, tiers, tables, profile));
  const share = (list: readonly AnyFeature[], net = false): PolicyShare => ({ policy, features: list, at, net });

  const byHand = policy.origin.tier;
  if (byHand !== undefined) {
    if (!path.includes(byHand)) {
      const message = `enforcedBy("${byHand}"), which is not on the path (${path.join(", ")})`;
      return {
        assignments: [],
        problems: [{ where: targetLabel(target), field: policy.kind, message, hint: `declared at ${at}` }],
      };
    }
    const missing = features.filter((feature) => !can(byHand, feature));
    const assignments = missing.length === 0 ? [{ tier: byHand, share: share(features) }] : [];
    return { assignments, problems: refuse(missing, [byHand]) };
  }

  const nearestFirst = [...path].reverse();
  const division = features.includes("shared-count") ? "whole" : DIVISION[policy.kind];
  if (division === "whole") {
    const tier = nearestFirst.find((candidate) => features.every((feature) => can(candidate, feature)));
    if (tier !== undefined) return { assignments: [{ tier, share: share(features) }], problems: [] };
    return { assignments: [], problems: refuse(unservedTogether(features, path, can), path) };
  }

  const served = new Map<TierName, AnyFeature[]>();
  const missing: AnyFeature[] = [];
  for (const feature of features) {
    const candidates = (OUTERMOST_FIRST.includes(feature) ? path : nearestFirst).filter((tier) => can(tier, feature));
    const chosen = division === "everywhere" ? candidates : candidates.slice(0, 1);
    if (chosen.length === 0) missing.push(feature);
    for (const tier of chosen) served.set(tier, [...(served.get(tier) ?? []), feature]);
  }
  const assignments = [...served].map(([tier, list]) => ({ tier, share: share(list) }));
  return { assignments: [...assignments, ...nets(path, served, share, can)], problems: refuse(missing, path) };
}

/** Features that nobody on the path can, or else all of them: no single tier can do everything. */
function unservedTogether(
  features: readonly AnyFeature[],
  path: readonly TierName[],
  can: (tier: TierName, feature: AnyFeature) => boolean,
): readonly AnyFeature[] {
  const nobody = features.filter((feature) => !path.some((tier) => can(tier, feature)));
  return nobody.length > 0 ? nobody : features;
}

function nets(
  path: readonly TierName[],
  served: ReadonlyMap<TierName, readonly AnyFeature[]>,
  share: (features: readonly AnyFeature[], net: boolean) => PolicyShare,
  can: (tier: TierName, feature: AnyFeature) => boolean,
): readonly Assignment[] {
  const wanted = NETS.filter((feature) => [...served.values()].some((list) => list.includes(feature)));
  return path.flatMap((tier) => {
    if (served.has(tier)) return [];
    const features = wanted.filter((feature) => can(tier, feature));
    return features.length === 0 ? [] : [{ tier, share: share(features, true) }];
  });
}

function refusal(
  target: PolicyTarget,
  { policy, at }: Resolved,
  feature: AnyFeature,
  tiers: readonly TierName[],
  tables: Readonly<Record<TierName, CapabilityTable>>,
  profile: Profile,
): Problem {
  const some = tiers
    .filter((tier) => capabilityOf(tables[tier], policy.kind, feature).can)
    .map((tier) => `${tier}: can do this, but not the rest of the policy`);
  const reasons = [...some, ...whyNot(tiers, policy.kind, feature, profile)];
  return {
    where: targetLabel(target),
    field: `${policy.kind}.${feature}`,
    message: `no tier on the path can enforce it: ${reasons.join("; ")}`,
    hint: `declared at ${at}; ${couldBe(tiersThatCould(policy.kind, feature, [profile]))}`,
  };
}
