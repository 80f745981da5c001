import { ProblemsError } from "../../base";
import { POLICY_KINDS, type PolicyKind } from "../kinds";
import { type Policy } from "../policy";
import { type PolicyByKind } from "../policy-by-kind";
import { describeTarget, POLICY_TARGET, type PolicyTarget, targetLabel, type TargetKind } from "./target";

/** A policy of one kind, as it was said somewhere. */
export interface Declared<P extends Policy = Policy> {
  readonly policy: P;
  /** The declaring place. */
  readonly at: string;
  /** The target or scope it was attached to. */
  readonly on: PolicyTarget;
}

/** Who won and who lost. */
export interface Resolved<P extends Policy = Policy> extends Declared<P> {
  readonly losers: readonly Declared[];
}

/** A policy on a workload itself says nothing about the routes that lead to it. */
const STAYS_WITH_WORKLOAD: readonly PolicyKind[] = ["health", "failover"];

const OF_WORKLOADS: readonly PolicyKind[] = ["health", "failover", "tracing", "logging"];

/**
 * Which defaults of a scope a target takes. Policies about requests hold where a request comes in, on routes: filled
 * in on every hop, one default would be in force several times on one path.
 */
const FROM_SCOPE: Readonly<Record<TargetKind, readonly PolicyKind[]>> = {
  scope: POLICY_KINDS,
  entry: [],
  gateway: [],
  route: POLICY_KINDS.filter((kind) => kind !== "health" && kind !== "failover"),
  service: OF_WORKLOADS,
  endpoint: OF_WORKLOADS,
  queue: ["timeout", "retry", "dead-letter", "logging"],
};

/**
 * The policy of every kind that holds on a target: the nearest scope's, whole. Nothing is merged.
 * @throws ProblemsError when the scopes form a ring.
 */
export function resolve(target: PolicyTarget): ReadonlyMap<PolicyKind, Resolved> {
  const resolved = new Map<PolicyKind, Resolved>();
  const chain = scopeChain(target);
  for (const kind of POLICY_KINDS) {
    const [winner, ...losers] = chain.flatMap((holder) => declaredOn(holder, kind, target));
    if (winner !== undefined) resolved.set(kind, { ...winner, losers });
  }
  return resolved;
}

/** The policy of one kind that holds on a target, if any. */
export function resolvedPolicy<K extends PolicyKind>(
  target: PolicyTarget,
  kind: K,
): Resolved<PolicyByKind[K] & Policy> | undefined {
  return resolve(target).get(kind) as Resolved<PolicyByKind[K] & Policy> | undefined;
}

/** The target and its scopes, nearest first. */
export function scopeChain(target: PolicyTarget): readonly PolicyTarget[] {
  const chain: PolicyTarget[] = [];
  for (let next: PolicyTarget | undefined = target; next !== undefined; next = describeTarget(next).within) {
    const point = next[POLICY_TARGET];
    if (chain.some((seen) => seen[POLICY_TARGET] === point)) {
      const ring = [...chain, next].map(targetLabel).join(" within ");
      throw new ProblemsError([
        { where: targetLabel(target), field: "within", message: `the scopes form a ring: ${ring}` },
      ]);
    }
    chain.push(next);
  }
  return chain;
}

function declaredOn(holder: PolicyTarget, kind: PolicyKind, target: PolicyTarget): readonly Declared[] {
  const own = describeTarget(target).kind;
  const from = describeTarget(holder).kind;
  if (holder !== target && from === "service" && STAYS_WITH_WORKLOAD.includes(kind)) return [];
  if (holder !== target && from === "scope" && !FROM_SCOPE[own].includes(kind)) return [];
  return holder[POLICY_TARGET].attachments
    .filter(({ policy }) => policy.kind === kind)
    .map(({ policy, at }) => ({ policy, at, on: holder }));
}
