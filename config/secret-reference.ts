import { refuse } from "../base";

/** Where a secret is. */
export interface SecretReference {
  /** kms: a secret of KMS. var: a sensitive Terraform variable. */
  readonly kind: "kms" | "var";
  readonly name: string;
}

/**
 * Reads `kms:NAME` and `var:name`.
 * @throws ProblemsError for anything else, without showing it.
 */
export function parseSecretReference(reference: string): SecretReference {
  const [kind, ...rest] = reference.split(":");
  const name = rest.join(":");
  if ((kind !== "kms" && kind !== "var") || name === "") {
    refuse("secret", "reference", "a literal (not shown)", "kms:NAME or var:name");
  }
  return { kind, name };
}
