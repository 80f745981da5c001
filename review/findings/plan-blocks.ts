import type { Attributes } from "../../provider/validation";
import { isSensitive } from "../../provider/validation/sensitive";
import type { StackJson } from "../../rules";
import { namesSecret } from "../../rules/security/secret-names";
import type { ModuleConfig, PlanJson, ResourceChange, ResourceConfig } from "../input/plan-json";
import { at, isList, isObject, type Json, type JsonObject, objectOf, parsed } from "../json";
import { attributesOf } from "../values/secrets";

/** Stands for a value that the plan does not tell, as a reference that rules take for one. */
const UNTOLD = "${untold}";

/**
 * The plan as Terraform JSON that rules can judge: what was written, with the values that the plan knows. What it does
 * not know stays a reference, and so does what is secret: a rule that looks for secrets in the open must not find those
 * that came in by reference.
 */
export function stackOfPlan(stack: string, plan: PlanJson): StackJson {
  const written = configIndex(plan);
  const resource: Record<string, Record<string, JsonObject>> = {};
  for (const change of plan.resource_changes ?? []) {
    const { actions, after } = change.change;
    if (change.mode !== "managed" || !isObject(after) || (actions.includes("delete") && actions.length === 1)) continue;
    const name = `${change.module_address === undefined ? "" : `${change.module_address}.`}${nameOf(change)}`;
    (resource[change.type] ??= {})[name] = bodyOf(change, written.get(configAddress(change)));
  }
  const root = plan.configuration?.root_module;
  const variables = Object.fromEntries(
    Object.entries(root?.variables ?? {}).map(([name, variable]) => [name, variable]),
  );
  return { name: stack, json: { resource, variable: variables, provider: providersOf(plan) } };
}

/** The arguments of every resource as they were written, by address without indexes. */
export function configIndex(plan: PlanJson): ReadonlyMap<string, ResourceConfig> {
  const found = new Map<string, ResourceConfig>();
  const visit = (module: ModuleConfig | undefined, prefix: string): void => {
    for (const config of module?.resources ?? []) found.set(`${prefix}${config.address}`, config);
    for (const [name, call] of Object.entries(module?.module_calls ?? {})) {
      visit(call.module, `${prefix}module.${name}.`);
    }
  };
  visit(plan.configuration?.root_module, "");
  return found;
}

/** The address of what a change was written as: modules and resources without their indexes. */
export function configAddress({ address }: { readonly address: string }): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
}

/** The arguments as they were written in JSON syntax, references and all. */
export function writtenValues(config: ResourceConfig | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(config?.expressions ?? {}).map(([name, expression]) => [name, writtenValue(expression)]),
  );
}

function writtenValue(expression: Json): Json {
  if (isList(expression)) return expression.map(writtenValue);
  if (!isObject(expression)) return expression;
  if ("constant_value" in expression) return expression["constant_value"] ?? null;
  if ("references" in expression) return referenceOf(expression);
  return Object.fromEntries(Object.entries(expression).map(([name, inner]) => [name, writtenValue(inner)]));
}

function referenceOf(expression: JsonObject): string {
  const [first] = isList(expression["references"]) ? expression["references"] : [];
  const only = isList(expression["references"]) && expression["references"].length <= 2;
  return typeof first === "string" && only ? `\${${first}}` : UNTOLD;
}

function nameOf({ name, index }: ResourceChange): string {
  return index === undefined ? name : `${name}[${JSON.stringify(index)}]`;
}

function bodyOf(change: ResourceChange, config: ResourceConfig | undefined): JsonObject {
  const attributes = attributesOf(change.type);
  const { after, after_unknown: unknown, after_sensitive: sensitive } = change.change;
  const values = objectOf(after);
  const written = writtenValues(config);
  const names = new Set([...Object.keys(values), ...Object.keys(objectOf(unknown)), ...Object.keys(written)]);
  const body: Record<string, Json> = {};
  for (const name of names) {
    const value = planned(values[name], at(unknown, name), at(sensitive, name), written[name], [name], attributes);
    const own = name in written || attributes[name]?.computed !== true;
    if (own && name !== "id" && value !== undefined) body[name] = value;
  }
  return body;
}

/** One value: known, or a reference. Nothing for what is absent. */
function planned(
  value: Json | undefined,
  unknown: Json | undefined,
  sensitive: Json | undefined,
  written: Json | undefined,
  path: readonly string[],
  attributes: Attributes,
): Json | undefined {
  if (unknown === true) return written === undefined ? undefined : asReference(written);
  if (value === undefined || value === null) return undefined;
  const bySecret = sensitive === true || isSensitive(attributes, path);
  if (bySecret && written !== undefined && refers(written)) return documentOrReference(value, written);
  if (isList(value)) {
    const items = value.map((item, index) =>
      planned(
        item,
        at(unknown, index),
        at(sensitive, index),
        memberOf(written, index),
        [...path, String(index)],
        attributes,
      ),
    );
    return items.length === 0 && written === undefined ? undefined : items.filter((item) => item !== undefined);
  }
  if (isObject(value)) {
    const entries = Object.entries({ ...value, ...pick(written, unknown) }).map(([key, item]) => [
      key,
      planned(item, at(unknown, key), at(sensitive, key), memberOf(written, key), [...path, key], attributes),
    ]);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined)) as JsonObject;
  }
  return typeof value === "string" ? escaped(value) : value;
}

/** Members that were written and are not known: the plan leaves them out of the values. */
function pick(written: Json | undefined, unknown: Json | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(objectOf(written)).filter(([key]) => isObject(unknown) && unknown[key] === true),
  );
}

function memberOf(value: Json | undefined, key: string | number): Json | undefined {
  if (isList(value)) return value[Number(key)] ?? value[0];
  return isObject(value) ? value[String(key)] : undefined;
}

function refers(written: Json): boolean {
  return JSON.stringify(written).includes("${");
}

function asReference(written: Json): string {
  return typeof written === "string" && /^\$\{[^{}]*\}$/.test(written) ? written : UNTOLD;
}

/** A document that a secret is part of keeps its other members: rules ask about those. */
function documentOrReference(value: Json, written: Json): Json {
  const [document, template] = [parsed(value), parsed(written)];
  if (document === undefined) return asReference(written);
  return JSON.stringify(template === undefined ? byName(document) : byTemplate(document, template));
}

function byTemplate(value: Json, template: Json | undefined): Json {
  if (typeof template === "string" && template.includes("${")) return UNTOLD;
  if (isList(value)) return value.map((item, index) => byTemplate(item, memberOf(template, index)));
  if (!isObject(value)) return typeof value === "string" ? escaped(value) : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, byTemplate(item, memberOf(template, key))]),
  );
}

/** Without the template, a name tells which member the secret may be. */
function byName(value: Json, key = ""): Json {
  if (isList(value)) return value.map((item) => byName(item, key));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, byName(item, name)]));
  if (namesSecret(key) || key === "value" || key === "dockerAuth") return UNTOLD;
  return typeof value === "string" ? escaped(value) : value;
}

/** A value of the plan is what it is: nothing in it refers to anything. */
function escaped(text: string): string {
  return text.replace(/([$%])\{/g, "$1$1{");
}

function providersOf(plan: PlanJson): JsonObject {
  const configs = Object.values(objectOf(plan.configuration?.provider_config));
  return Object.fromEntries(
    configs.flatMap((config) => {
      const name = at(config, "name");
      if (typeof name !== "string") return [];
      const body = Object.entries(objectOf(at(config, "expressions"))).map(([key, expression]) => [
        key,
        writtenValue(expression),
      ]);
      return [[name, Object.fromEntries(body) as JsonObject]];
    }),
  );
}
