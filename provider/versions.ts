/** The providers that the bindings, the constraints and the synthesized `required_providers` are for. */
export const PROVIDERS = {
  alicloud: { source: "registry.terraform.io/aliyun/alicloud", version: "1.289.0" },
  helm: { source: "registry.terraform.io/hashicorp/helm", version: "3.1.2" },
} as const;

export type ProviderName = keyof typeof PROVIDERS;
