import type { PolicySet, PolicyWord } from "../../config";
import type { Policy } from "../../policies";
import type { TargetNamed } from "./build-kit";
import * as resilience from "./build-resilience";
import * as traffic from "./build-traffic";

type Builders = { readonly [W in PolicyWord]: (said: NonNullable<PolicySet[W]>, targetNamed: TargetNamed) => Policy };

const BUILDERS: Builders = {
  health: resilience.health,
  timeout: resilience.timeout,
  retry: resilience.retry,
  circuitBreaker: resilience.circuitBreaker,
  rateLimit: traffic.rateLimit,
  auth: traffic.auth,
  validation: traffic.validation,
  cache: traffic.cache,
  fallback: resilience.fallback,
  failover: resilience.failover,
  deadLetter: resilience.deadLetter,
  rollout: traffic.rollout,
  tracing: traffic.tracing,
  logging: traffic.logging,
};

/**
 * The policy that the platform file says under one word, with the set that it extends.
 * @param named the sets of `policies.named`
 * @throws ProblemsError for what the policy itself refuses.
 */
export function buildPolicy<W extends PolicyWord>(
  word: W,
  said: NonNullable<PolicySet[W]>,
  named: Readonly<Record<string, PolicySet>>,
  targetNamed: TargetNamed,
): Policy {
  const own = BUILDERS[word](said, targetNamed);
  const parent = said.extends === undefined ? undefined : named[said.extends]?.[word];
  const whole = parent === undefined ? own : own.extending(buildPolicy(word, parent, named, targetNamed));
  return said.enforcedBy === undefined ? whole : whole.enforcedBy(said.enforcedBy);
}
