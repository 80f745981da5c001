import { type Path } from "../load/path";
import { type Platform } from "../spec/platform";
import { type PolicyUse } from "../spec/policies";

/** A map of policies, and where it stands. */
export interface PolicyPlace {
  readonly path: Path;
  readonly policies: PolicyUse;
}

/** Every place where policies are said. */
export function policyPlaces({ policies, routes, services, models, gateways }: Platform): readonly PolicyPlace[] {
  return [
    { path: ["policies", "defaults"], policies: policies.defaults },
    ...(gateways === undefined
      ? []
      : [
          { path: ["gateways", "policies"], policies: gateways.policies },
          { path: ["gateways", "accelerator", "policies"], policies: gateways.accelerator.policies },
        ]),
    ...Object.entries(policies.named).map(([name, set]) => ({ path: ["policies", "named", name], policies: set })),
    ...Object.entries(routes).map(([name, route]) => ({
      path: ["routes", name, "policies"],
      policies: route.policies,
    })),
    ...Object.entries(services).flatMap(([name, service]) => [
      { path: ["services", name, "policies"], policies: service.policies },
      ...Object.entries(service.callPolicies).map(([callee, use]) => ({
        path: ["services", name, "callPolicies", callee],
        policies: use,
      })),
    ]),
    ...Object.entries(models).map(([name, model]) => ({
      path: ["models", name, "policies"],
      policies: model.policies,
    })),
  ];
}

/** Topics that keep requests for later. */
export function topicsKeptBy({
  fallback,
  deadLetter,
}: PolicyUse): readonly { readonly path: Path; readonly topic: string }[] {
  const byLadder = fallback?.thenDeadLetter?.topic;
  return [
    ...(byLadder === undefined ? [] : [{ path: ["fallback", "thenDeadLetter", "topic"], topic: byLadder }]),
    ...(deadLetter === undefined ? [] : [{ path: ["deadLetter", "capture"], topic: deadLetter.capture }]),
  ];
}
