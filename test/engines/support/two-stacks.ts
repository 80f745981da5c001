import { App, LocalBackend, TerraformOutput, TerraformProvider, TerraformResource, TerraformStack } from "cdktf";
import { type ProviderName, PROVIDERS } from "../../../provider/versions";

function resource(
  scope: TerraformStack,
  type: string,
  id: string,
  argument: Readonly<Record<string, unknown>>,
): TerraformResource {
  const made = new TerraformResource(scope, id, { terraformResourceType: type });
  for (const [name, value] of Object.entries(argument)) made.addOverride(name, value);
  return made;
}

class Provider extends TerraformProvider {}

function provider(scope: TerraformStack, name: ProviderName): TerraformProvider {
  const { source: terraformProviderSource, version: providerVersion } = PROVIDERS[name];
  return new Provider(scope, name, {
    terraformResourceType: name,
    terraformProviderSource,
    terraformGeneratorMetadata: { providerName: name, providerVersion },
  });
}

/**
 * Synthesizes an app of two stacks into a folder: `network`, and `workloads` that reads from it a string, a list,
 * a number, the values of a provider block and a `for_each`. State is kept beside it.
 */
export function synthesizeTwoStacks(outdir: string, stateDirectory: string): void {
  const app = new App({ outdir });
  const network = new TerraformStack(app, "network");
  const workloads = new TerraformStack(app, "workloads");
  for (const stack of [network, workloads]) {
    new LocalBackend(stack, { path: `${stateDirectory}/${stack.node.id}.tfstate` });
    provider(stack, "alicloud");
  }

  const vpc = resource(network, "alicloud_vpc", "vpc", { cidr_block: "10.0.0.0/16" });
  const cluster = resource(network, "alicloud_cs_managed_kubernetes", "cluster", { vswitch_ids: ["vsw-1"] });
  const vswitch = resource(network, "alicloud_vswitch", "vswitch", { zone_id: "a", cidr_block: "10.0.1.0/24" });

  resource(workloads, "alicloud_security_group", "group", { vpc_id: vpc.getStringAttribute("id") });
  resource(workloads, "alicloud_nas_mount_target", "targets", {
    for_each: `\${toset(${cluster.getStringAttribute("vswitch_ids")})}`,
    vswitch_id: "${each.value}",
    file_system_id: "nas-1",
    network_type: "Vpc",
  });
  resource(workloads, "alicloud_cs_kubernetes_node_pool", "pool", {
    cluster_id: cluster.getStringAttribute("id"),
    vswitch_ids: cluster.getListAttribute("vswitch_ids"),
    system_disk_size: vswitch.getNumberAttribute("ipv6_cidr_block_mask"),
  });
  provider(workloads, "helm").addOverride("kubernetes", {
    host: cluster.getStringAttribute("worker_ram_role_name"),
    cluster_ca_certificate: `\${base64decode(${cluster.getStringAttribute("certificate_authority.cluster_cert")})}`,
  });
  resource(workloads, "helm_release", "web", { name: "web", chart: "./chart" });
  new TerraformOutput(workloads, "vpc", { value: vpc.getStringAttribute("id") });
  app.synth();
}
