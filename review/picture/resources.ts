import type { ReviewedChange } from "../changes/reviewed-change";
import { regionOf } from "../costs";
import type { ReviewInput } from "../input/inputs";
import { at, objectOf, textOf } from "../json";
import type { Part, PartAction, Tier } from "./parts";

/** A part that is a resource, with the construct that made it where that is known. */
export interface ResourcePart {
  readonly part: Part;
  readonly construct?: string;
  /** As it is written or planned. */
  readonly body: unknown;
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
export function resourceParts(input: ReviewInput, changes: readonly ReviewedChange[]): readonly ResourcePart[] {
  const found = new Map<string, ResourcePart>();
  const actions = new Map(changes.map((change) => [`${change.stack}/${change.address}`, change.action]));
  const add = (stack: string, address: string, type: string, body: unknown, region: string, path?: string): void => {
    const known = Object.hasOwn(PARTS, type) ? PARTS[type] : undefined;
    if (known === undefined) return;
    const id = `${stack}/${address}`;
    const [tier, product] = known;
    const middleware = type === "helm_release" && /gateway|middleware|monitoring/.test(textOf(at(body, "name")));
    const part = {
      id,
      tier: middleware ? "cluster and middleware" : tier,
      product,
      name: labelOf(address, path),
      region,
      zones: zonesOf(body),
      action: actionOf(actions.get(id)),
    } as const;
    const construct = path === undefined || path === "" ? {} : { construct: path.replace(/\/Resource$/, "") };
    found.set(id, { part, body, ...construct });
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
  return [...found.values()].sort((one, other) => (one.part.id < other.part.id ? -1 : 1));
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

/** A change as the picture shows it. What does nothing to the part itself shows nothing. */
export function actionOf(action: ReviewedChange["action"] | undefined): PartAction {
  return action === "create" || action === "update" || action === "replace" || action === "delete" ? action : "none";
}
