import { TerraformResource } from "cdktf";
import type { Construct } from "constructs";

export interface ParameterProps {
  readonly name: string;
  readonly value: string;
  /** `String` or `StringList`. @default String */
  readonly type?: string;
}

/** `alicloud_oos_parameter`, a type that the package has no class for. It is judged like those that it has one for. */
export class Parameter extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: ParameterProps,
  ) {
    super(scope, id, {
      terraformResourceType: "alicloud_oos_parameter",
      terraformGeneratorMetadata: { providerName: "alicloud" },
    });
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    const { name, value, type = "String" } = this.props;
    return { parameter_name: name, value, type };
  }
}
