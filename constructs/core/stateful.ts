import type { TerraformResourceLifecycle } from "cdktf";

/** Props of constructs that hold data. */
export interface StatefulProps {
  /**
   * Guards against loss: the product's own deletion protection where it has one, and Terraform's `prevent_destroy`.
   * Set to `false`, deploy, and only then remove the construct.
   * @default true
   */
  readonly deletionProtection?: boolean;
}

/** The `lifecycle` block of a resource that holds data. */
export function preventDestroy(protect: boolean): { lifecycle?: TerraformResourceLifecycle } {
  return protect ? { lifecycle: { preventDestroy: true } } : {};
}
