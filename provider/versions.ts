/** The providers that the bindings and the synthesized `required_providers` are for. */
export const PROVIDERS = {
  alicloud: { source: "registry.terraform.io/aliyun/alicloud", version: "1.289.0" },
  helm: { source: "registry.terraform.io/hashicorp/helm", version: "3.1.2" },
} as const;

/** The versions that the constraints were read from. Blocks for another version are not judged by them. */
export const FACTS: Readonly<Record<"alicloud", string>> = { alicloud: "1.289.0" };

export type ProviderName = keyof typeof PROVIDERS;
