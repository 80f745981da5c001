import { TerraformResource } from "cdktf";
import type { Construct } from "constructs";

/**
 * A value that Terraform keeps in its state (`terraform_data`, Terraform >= 1.4, OpenTofu): what is replaced when a value
 * changes names it in `replaceTriggeredBy`. The core's own `DataResource` runs `terraform version` at synth.
 */
export class TerraformValue extends TerraformResource {
  /** Its address, for `replaceTriggeredBy`. */
  readonly address: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly input: unknown,
  ) {
    super(scope, id, { terraformResourceType: "terraform_data" });
    this.address = `${this.terraformResourceType}.${this.friendlyUniqueId}`;
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { input: this.input };
  }

  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return { input: { value: this.input, isBlock: false, type: "simple", storageClassType: "any" } };
  }
}
