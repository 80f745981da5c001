import type { Platform, PolicySet, PolicyUse } from "../config";
import { hasWayIn } from "./way-in";

/** Whether the gateway of a platform keeps requests in a topic for later: a policy in use says so. */
export function keepsRequests(platform: Platform): boolean {
  const { policies, routes, models, services } = platform;
  if (!hasWayIn(platform)) return false;
  const uses = [
    ...Object.values(routes).map((route) => route.policies),
    ...Object.values(models).map((model) => model.policies),
    ...Object.values(services).flatMap((service) => [service.policies, ...Object.values(service.callPolicies)]),
  ];
  const sets = [policies.defaults, ...uses, ...uses.flatMap((use) => namedBy(use, policies.named))];
  return sets.some(({ deadLetter, fallback }) => deadLetter !== undefined || fallback?.thenDeadLetter !== undefined);
}

function namedBy(use: PolicyUse, named: Readonly<Record<string, PolicySet>>): PolicySet[] {
  const names = [...(use.use ?? []), use.fallback?.extends, use.deadLetter?.extends];
  return names.flatMap((name) => {
    const set = name === undefined ? undefined : named[name];
    return set === undefined ? [] : [set];
  });
}
