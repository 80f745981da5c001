import type { PolicyPlan } from "alicloud-ai-platform/policies";

/** What policies say of one resource, in Pulumi's spelling of the same arguments. */
export function argumentsOf<T>(plan: PolicyPlan, resource: string, target: string): Partial<T> {
  const bodies = plan.documents
    .filter((document) => document.resource === resource && document.targets.includes(target))
    .map(({ body }) => camelCased(body));
  return Object.assign({}, ...bodies) as Partial<T>;
}

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase()),
      camelCased(inner),
    ]),
  );
}
