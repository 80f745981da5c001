import { capabilityOf, type Capability, FEATURES, POLICY_KINDS, PROFILES, type Tier, tiers } from "../../policies";
import type { Topic } from "./topic";

interface Column {
  readonly name: string;
  readonly tier: Tier;
}

/** Each tier once; the gateway in the cluster once for each profile. */
function columns(): readonly Column[] {
  return PROFILES.flatMap((profile, index) =>
    tiers(profile)
      .filter(({ name }) => index === 0 || name === "envoy-gateway")
      .map((tier) => ({ name: tier.name === "envoy-gateway" ? `envoy-gateway (${profile})` : tier.name, tier })),
  );
}

/** `retry`: its features and who can enforce each. `retry:budget`: how each tier does it, or why not. */
export function policyTopics(): readonly Topic[] {
  const all = columns();
  return POLICY_KINDS.flatMap((kind) => {
    const cells = FEATURES[kind].map((feature) => ({
      feature,
      tiers: all.map(({ name, tier }) => ({ tier: name, capability: capabilityOf(tier.capabilities, kind, feature) })),
    }));
    return [
      {
        id: kind,
        title: "a policy",
        lines: [
          "What it can ask for, and the tiers that can enforce it:",
          ...cells.map(({ feature, tiers: of }) => `- ${feature}: ${enforcers(of)}`),
          `More of one: explain ${kind}:${FEATURES[kind][0]}. How to write it: docs/guides/policies.md`,
        ],
        data: { kind: "policy", id: kind, features: cells },
      },
      ...cells.map(({ feature, tiers: of }) => ({
        id: `${kind}:${feature}`,
        title: `a capability that the policy ${kind} can ask for`,
        lines: of.map(({ tier, capability }) => `- ${tier}: ${spoken(capability)}`),
        data: { kind: "capability", id: `${kind}:${feature}`, tiers: of },
      })),
    ];
  });
}

/** `alb`: what a tier enforces. */
export function tierTopics(): readonly Topic[] {
  return tiers("ack").map(({ name, title, capabilities }) => {
    const cells = POLICY_KINDS.flatMap((kind) =>
      FEATURES[kind].map((feature) => ({
        id: `${kind}:${feature}`,
        capability: capabilityOf(capabilities, kind, feature),
      })),
    );
    const yes = cells.filter(({ capability }) => capability.can);
    return {
      id: name,
      title: `a tier: ${title}`,
      lines: [
        "Enforces:",
        ...yes.map(({ id, capability }) => `- ${id}: ${spoken(capability)}`),
        "All else is refused there; explain KIND:FEATURE says why.",
      ],
      data: { kind: "tier", id: name, title, capabilities: cells },
    };
  });
}

function enforcers(cells: readonly { readonly tier: string; readonly capability: Capability }[]): string {
  const able = cells.filter(({ capability }) => capability.can).map(({ tier }) => tier);
  return able.length === 0 ? "no tier" : able.join(", ");
}

function spoken(capability: Capability): string {
  if (!capability.can) return `no: ${capability.why} (${capability.source})`;
  return `yes: ${capability.how}${capability.note === undefined ? "" : `; ${capability.note}`}`;
}
