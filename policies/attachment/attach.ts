import { display, type Problem, ProblemsError, throwIfAny } from "../../base";
import { type AnyFeature, type TierName } from "../kinds";
import { isPolicy, type Policy } from "../policy";
import { tiersThatCould, whyNot } from "../enforcement/support";
import { describeTarget, isPolicyTarget, POLICY_TARGET, type PolicyTarget, targetLabel } from "./target";

export interface AttachOptions {
  /** The declaring place, such as `platform.yaml:41:7`. @default the target, and the number of its attachment */
  readonly at?: string;
}

/** What {@link attach} returns: say where the policy goes. */
export interface PendingAttachment {
  /**
   * Puts the policy on every one of these targets, or on none.
   * @throws ProblemsError for a second policy of one kind on a target (both places are named), and for a target where
   * no tier could enforce any part of it.
   */
  to(first: PolicyTarget, ...more: readonly PolicyTarget[]): void;
}

/**
 * The only way to put a policy somewhere: `attach(policy).to(chat, route)`.
 * @throws ProblemsError when given something that is no policy.
 */
export function attach(policy: Policy, options: AttachOptions = {}): PendingAttachment {
  if (!isPolicy(policy)) {
    throw new ProblemsError([
      {
        where: "attach",
        field: "policy",
        got: display(policy),
        want: "a policy",
        hint: "a FallbackPolicy needs a rung first",
      },
    ]);
  }
  return {
    to: (...targets: readonly PolicyTarget[]) => {
      throwIfAny(
        targets.flatMap((target, index) => refusals(policy, target, targets.indexOf(target) !== index, options)),
      );
      for (const target of targets) {
        target[POLICY_TARGET].add({ policy, at: options.at ?? derivedPlace(target) });
      }
    },
  };
}

function derivedPlace(target: PolicyTarget): string {
  return `${targetLabel(target)}, attachment ${target[POLICY_TARGET].attachments.length + 1}`;
}

function refusals(policy: Policy, target: PolicyTarget, repeated: boolean, options: AttachOptions): readonly Problem[] {
  if (!isPolicyTarget(target)) {
    return [{ where: "attach", field: "to", got: display(target), want: "a policy target" }];
  }
  const where = targetLabel(target);
  const before = target[POLICY_TARGET].attachments.find((attachment) => attachment.policy.kind === policy.kind);
  if (before !== undefined || repeated) {
    const now = options.at ?? derivedPlace(target);
    return [
      {
        where,
        field: policy.kind,
        message: `two ${policy.kind} policies on one target: at ${before?.at ?? now} and at ${now}`,
        hint: "keep one, or make one of both with .extending()",
      },
    ];
  }
  return unsupported(policy, target).map((message) => ({ where, field: policy.kind, ...message }));
}

function unsupported(policy: Policy, target: PolicyTarget): readonly Pick<Problem, "message" | "hint">[] {
  const { kind, tiers } = describeTarget(target);
  if (kind === "scope") return [];
  if (kind === "route" && policy.kind === "health") {
    return [
      { message: "a route has no members to probe", hint: "attach it to the service or endpoint behind the route" },
    ];
  }
  const features: readonly AnyFeature[] = policy.features;
  const somewhere = features.flatMap((feature) => tiersThatCould(policy.kind, feature));
  if (somewhere.some((tier) => tiers.includes(tier))) return [];
  const reasons = features.flatMap((feature) => whyNot(tiers, policy.kind, feature, "envoy-gateway-1.9"));
  const why = [...new Set(reasons)].join("; ");
  return [
    { message: `no tier on the path (${tiers.join(", ")}) supports any of it: ${why}`, hint: couldBe(somewhere) },
  ];
}

/** Names the tiers that could, for a hint. */
export function couldBe(tiers: readonly TierName[]): string {
  const names = [...new Set(tiers)];
  return names.length === 0 ? "no tier of this library can" : `these tiers could: ${names.join(", ")}`;
}
