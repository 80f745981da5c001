import { TerraformElement, type TerraformResource } from "cdktf";

/**
 * An `import` block (Terraform >= 1.5, OpenTofu): on the next apply Terraform takes into its state what exists already.
 * The core's own `importFrom` runs `terraform version` at synth.
 */
export class ImportBlock extends TerraformElement {
  /** @param existingId what the provider calls the resource when it imports it */
  constructor(
    private readonly target: TerraformResource,
    private readonly existingId: string,
  ) {
    super(target, "Import");
  }

  override toTerraform(): object {
    const { terraformResourceType, friendlyUniqueId } = this.target;
    return { import: [{ id: this.existingId, to: `${terraformResourceType}.${friendlyUniqueId}` }] };
  }
}
