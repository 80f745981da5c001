import type { ReviewedChange } from "./changes/reviewed-change";
import type { ReviewInput } from "./input/inputs";
import { at, objectOf, textOf } from "./json";
import { regionOf } from "./costs";

/** Where a part stands on the way of a request, outermost first. */
export const TIERS = [
  "entry",
  "gateways",
  "load balancers",
  "cluster and middleware",
  "services",
  "models and media",
  "data and messages",
] as const;

export type Tier = (typeof TIERS)[number];

/** One box of the architecture picture. */
export interface Part {
  readonly id: string;
  readonly tier: Tier;
  readonly product: string;
  readonly name: string;
  /** Empty where the provider is not told one in plain text. */
  readonly region: string;
  readonly zones: readonly string[];
  readonly action: "create" | "update" | "replace" | "delete" | "none";
}

const PARTS: Readonly<Record<string, readonly [Tier, string]>> = {
  alicloud_ga_accelerator: ["entry", "Global Accelerator"],
  alicloud_wafv3_domain: ["entry", "WAF"],
  alicloud_apig_gateway: ["gateways", "API gateway"],
  alicloud_alb_load_balancer: ["load balancers", "ALB"],
  alicloud_nlb_load_balancer: ["load balancers", "NLB"],
  alicloud_cs_managed_kubernetes: ["cluster and middleware", "ACK cluster"],
  alicloud_cs_kubernetes_node_pool: ["cluster and middleware", "node pool"],
  helm_release: ["services", "chart"],
  alicloud_fcv3_function: ["services", "function"],
  alicloud_pai_service: ["models and media", "PAI-EAS"],
  alicloud_eci_container_group: ["models and media", "ECI"],
  alicloud_polardb_cluster: ["data and messages", "PolarDB"],
  alicloud_redis_tair_instance: ["data and messages", "Tair"],
  alicloud_kvstore_instance: ["data and messages", "Redis"],
  alicloud_ots_instance: ["data and messages", "Tablestore"],
  alicloud_adb_db_cluster_lake_version: ["data and messages", "AnalyticDB"],
  alicloud_gpdb_instance: ["data and messages", "vectors"],
  alicloud_oss_bucket: ["data and messages", "bucket"],
  alicloud_nas_file_system: ["data and messages", "NAS"],
  alicloud_alikafka_instance: ["data and messages", "Kafka"],
  alicloud_message_service_queue: ["data and messages", "queue"],
  alicloud_mse_cluster: ["data and messages", "config server"],
};

/** The parts of the platform that a request or its data passes, with what happens to each. */
export function partsOf(input: ReviewInput, changes: readonly ReviewedChange[]): readonly Part[] {
  const found = new Map<string, Part>();
  const actions = new Map(changes.map((change) => [`${change.stack}/${change.address}`, change.action]));
  const add = (stack: string, address: string, type: string, body: unknown, region: string, path?: string): void => {
    const known = Object.hasOwn(PARTS, type) ? PARTS[type] : undefined;
    if (known === undefined) return;
    const id = `${stack}/${address}`;
    const [tier, product] = known;
    const middleware = type === "helm_release" && /gateway|middleware|monitoring/.test(textOf(at(body, "name")));
    found.set(id, {
      id,
      tier: middleware ? "cluster and middleware" : tier,
      product,
      name: labelOf(address, path),
      region,
      zones: zonesOf(body),
      action: colourOf(actions.get(id)),
    });
  };
  for (const { stack, json } of input.stacks) {
    const region = textOf(at(json, "provider", "alicloud", "region"));
    for (const [type, named] of Object.entries(objectOf(json["resource"]))) {
      for (const [name, body] of Object.entries(objectOf(named))) {
        add(stack, `${type}.${name}`, type, body, region, textOf(at(body, "//", "metadata", "path")));
      }
    }
  }
  for (const { stack, plan } of input.plans) {
    for (const { mode, address, type, change } of plan.resource_changes ?? []) {
      if (mode === "managed" && !found.has(`${stack}/${address}`)) {
        add(stack, address, type, change.after ?? change.before, regionOf(plan) ?? "");
      }
    }
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function labelOf(address: string, path: string | undefined): string {
  const own =
    path === undefined || path === ""
      ? address.split(".").slice(1).join(".")
      : path
          .replace(/\/Resource$/, "")
          .split("/")
          .slice(1)
          .join("/");
  return own.replace(/_[0-9A-F]{8}$/, "");
}

function zonesOf(body: unknown): readonly string[] {
  const zones = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) value.forEach((item) => visit(item, key));
    else if (typeof value === "object" && value !== null)
      Object.entries(value).forEach(([name, item]) => visit(item, name));
    else if (/zone_ids?$/.test(key) && typeof value === "string" && !value.includes("${")) zones.add(value);
  };
  visit(body, "");
  return [...zones].sort();
}

function colourOf(action: ReviewedChange["action"] | undefined): Part["action"] {
  return action === "create" || action === "update" || action === "replace" || action === "delete" ? action : "none";
}
