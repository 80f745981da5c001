import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  type EnforcementDocument,
  enforce,
  endpoint,
  attach,
  HealthPolicy,
  type Json,
  cellsOf,
  capabilityTables,
  TIER_NAMES,
  type Policy,
} from "../../../policies";
import { type Others, SAMPLES, targetOn } from "./samples";

interface Attribute {
  readonly type: string;
  readonly optional?: boolean;
  readonly required?: boolean;
  readonly block?: Readonly<Record<string, Attribute>>;
  readonly rule?: { readonly minimum?: number; readonly maximum?: number; readonly enum?: readonly string[] };
}

const FACTS = JSON.parse(
  gunzipSync(readFileSync(join(__dirname, "../../../provider/data/alicloud-1.289.0.facts.json.gz"))).toString(),
) as { readonly resources: Readonly<Record<string, { readonly attributes: Readonly<Record<string, Attribute>> }>> };

/** Every argument that the provider does not have, or whose value it would refuse. */
function problems(where: string, body: Json, attributes: Readonly<Record<string, Attribute>>): readonly string[] {
  if (Array.isArray(body)) return (body as readonly Json[]).flatMap((item) => problems(where, item, attributes));
  if (typeof body !== "object" || body === null) return [`${where} is no block`];
  return Object.entries(body as Readonly<Record<string, Json>>).flatMap(([name, value]): readonly string[] => {
    const attribute = attributes[name];
    const at = `${where}.${name}`;
    if (attribute === undefined) return [`${at} is unknown`];
    if (attribute.optional !== true && attribute.required !== true) return [`${at} cannot be set`];
    if (attribute.block !== undefined) return problems(at, value, attribute.block);
    const { minimum = -Infinity, maximum = Infinity, enum: allowed } = attribute.rule ?? {};
    if (["int", "float"].includes(attribute.type)) {
      return typeof value === "number" && value >= minimum && value <= maximum
        ? []
        : [`${at} is ${JSON.stringify(value)}`];
    }
    if (attribute.type === "bool") return typeof value === "boolean" ? [] : [`${at} is no boolean`];
    if (["list", "set"].includes(attribute.type)) return Array.isArray(value) ? [] : [`${at} is no list`];
    if (attribute.type === "string") {
      return typeof value === "string" && (allowed === undefined || allowed.includes(value))
        ? []
        : [`${at} is ${JSON.stringify(value)}`];
    }
    return [];
  });
}

/** Kept as one JSON string by the provider: its keys are the product's own. */
const OPAQUE = ["alicloud_pai_service"];

function documents(): readonly EnforcementDocument[] {
  return TIER_NAMES.filter((tier) => !["envoy-gateway", "kubernetes", "eas"].includes(tier)).flatMap((tier) =>
    cellsOf(capabilityTables("ack")[tier])
      .filter(({ capability, feature }) => capability.can && feature !== "redelivery")
      .flatMap(({ kind, feature }) => {
        const other = endpoint("qwen", { tiers: ["eas"] });
        attach(HealthPolicy.tcp()).to(other);
        const target = targetOn(tier, kind, feature);
        attach((SAMPLES[kind] as Readonly<Record<string, (others: Others) => Policy>>)[feature]!({ other })).to(target);
        return enforce([target]).documents;
      }),
  );
}

test("every argument exists in the pinned provider and has a value that it accepts", () => {
  const judged = documents().filter(({ resource }) => resource.startsWith("alicloud_") && !OPAQUE.includes(resource));
  expect(judged.length).toBeGreaterThan(40);
  expect(
    judged.flatMap(({ resource, body }) => problems(resource, body, FACTS.resources[resource]!.attributes)),
  ).toEqual([]);
});

test.each([
  ["alicloud_alb_listener", { request_timeout: 601 }, "alicloud_alb_listener.request_timeout is 601"],
  ["alicloud_alb_rule", { rule_actions: [{ type: "Mirror" }] }, 'alicloud_alb_rule.rule_actions.type is "Mirror"'],
  ["alicloud_apig_service", { retries: 1 }, "alicloud_apig_service.retries is unknown"],
])("the judge sees what is wrong with %s", (resource, body, problem) => {
  expect(problems(resource, body, FACTS.resources[resource]!.attributes)).toEqual([problem]);
});
