import { TerraformStack, TerraformVariable, Token } from "cdktf";
import type { IConstruct } from "constructs";
import { DataAlicloudKmsSecretVersions } from "#alicloud/data-alicloud-kms-secret-versions";
import { refuse } from "../../base";

/**
 * A secret by reference, never by value.
 * - `variable(name)`: a sensitive Terraform variable; give its value as `TF_VAR_<name>`.
 * - `kms(name)`: the current version of an existing KMS secret. Reading it is an API call at plan time, so the secret
 *   must exist before the first plan.
 */
export class SecretRef {
  private constructor(
    readonly kind: "variable" | "kms",
    readonly name: string,
  ) {}

  static variable(name: string): SecretRef {
    if (!/^[a-z][a-z0-9_]*$/.test(name))
      refuse("SecretRef", "variable", name, "lower-case letters, digits and _, such as db_password");
    return new SecretRef("variable", name);
  }

  static kms(name: string): SecretRef {
    if (!/^[A-Za-z0-9_/+=.@-]{1,64}$/.test(name))
      refuse("SecretRef", "kms", name, "1 to 64 characters: letters, digits and _/+=.@-");
    return new SecretRef("kms", name);
  }

  /** Reads `var:NAME` or `kms:NAME`. @throws ProblemsError for anything else; the text itself is not repeated. */
  static parse(text: string): SecretRef {
    if (text.startsWith("var:")) return SecretRef.variable(text.slice(4));
    if (text.startsWith("kms:")) return SecretRef.kms(text.slice(4));
    return refuse(
      "SecretRef",
      "reference",
      "(hidden)",
      '"var:NAME" or "kms:NAME": secrets are references, never values',
    );
  }

  /** The secret as a token for an argument of a resource in `scope`'s stack. */
  valueIn(scope: IConstruct): string {
    const stack = TerraformStack.of(scope);
    if (this.kind === "variable") return variableIn(stack, this.name).stringValue;
    const id = `Secret-${this.name.replace(/[^A-Za-z0-9_-]/g, "-")}`;
    const existing = stack.node.tryFindChild(id) as DataAlicloudKmsSecretVersions | undefined;
    const secret =
      existing ??
      new DataAlicloudKmsSecretVersions(stack, id, {
        secretName: this.name,
        enableDetails: true,
        versionStage: "ACSCurrent",
      });
    return Token.asString(secret.versions.get(0).secretData);
  }

  toString(): string {
    return `${this.kind === "variable" ? "var" : "kms"}:${this.name}`;
  }
}

function variableIn(stack: TerraformStack, name: string): TerraformVariable {
  const id = `Secret-${name}`;
  const existing = stack.node.tryFindChild(id) as TerraformVariable | undefined;
  if (existing !== undefined) return existing;
  const variable = new TerraformVariable(stack, id, { type: "string", sensitive: true, nullable: false });
  variable.overrideLogicalId(name);
  return variable;
}
