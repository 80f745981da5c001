import type { SecretRef } from "../core";

/** One key of a Kubernetes Secret that somebody else makes. */
export interface ExistingSecret {
  readonly secret: string;
  readonly key: string;
}

/**
 * Where an environment variable's secret comes from. Never the secret itself.
 * - `SecretRef.kms(name)`: kept in sync with KMS by ack-secret-manager, in a Secret named `<service>-kms`.
 * - `SecretRef.variable(name)`: a key of that name in the Secret `<service>-given`, which must be there.
 * - an existing Secret of the namespace.
 */
export type SecretSource = SecretRef | ExistingSecret;

/** Where a variable finds its secret in the cluster. @param givenTo the service whose given secrets it takes */
export function keyOf(service: string, variable: string, source: SecretSource, givenTo = service): ExistingSecret {
  if ("secret" in source) return source;
  return source.kind === "kms"
    ? { secret: `${service}-kms`, key: variable }
    : { secret: `${givenTo}-given`, key: source.name };
}
