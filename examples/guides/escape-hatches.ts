import { type App, TerraformResource } from "cdktf";
import { data } from "../../constructs";
import { overrideList, PlatformStack, waitFor, waive } from "../../constructs/core";

/** Whatever a construct does not offer. */
export default function example(app: App): void {
  const stack = new PlatformStack(app, "search", {
    prefix: "search-prod",
    region: "ap-southeast-1",
    accountId: "1234567890123456",
    accountType: "International",
  });
  const uploads = new data.ObjectStore(stack, "Uploads");

  // an argument that the construct has no prop for, in Terraform's spelling
  uploads.resource.addOverride("transfer_acceleration.enabled", true);

  // a list: whether it replaces or appends is said
  overrideList(uploads.resource, "cors_rule", "replace", [
    { allowed_origins: ["https://www.example.com"], allowed_methods: ["PUT"] },
  ]);

  // a type without a class of its own; it is judged like every other
  new TerraformResource(stack, "Notify", {
    terraformResourceType: "alicloud_message_service_topic",
  }).addOverride("topic_name", "search-uploads");

  // depends_on, which node.addDependency does not write
  const table = new data.TableStore(stack, "Tables");
  waitFor(table, uploads);

  // a rule that does not hold here, with a reason, an owner and a last day
  waive(uploads, "OSS-006", {
    reason: "Access logs of this bucket go to the audit account by another way.",
    owner: "platform team",
    until: "2027-03-31",
  });
}
