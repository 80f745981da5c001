import { type App, TerraformStack } from "cdktf";
import { AlicloudProvider } from "#alicloud/provider";
import { Vpc } from "#alicloud/vpc";
import { validateAgainstProvider } from "../../provider/validation";

/** An app without any construct of this library, judged by what the provider accepts. */
export default function example(app: App): void {
  const stack = new TerraformStack(app, "network");
  new AlicloudProvider(stack, "Alicloud", { region: "ap-southeast-1", accountType: "International" });
  new Vpc(stack, "Vpc", { vpcName: "search", cidrBlock: "10.10.0.0/16" });
  validateAgainstProvider(app);
}
