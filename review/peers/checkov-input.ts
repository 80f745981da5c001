import type { StackJson } from "../../rules";
import { isList, isObject, type Json, type JsonObject, objectOf } from "../json";

/**
 * A stack as the plan that checkov reads: nothing but types, names and arguments. Of synthesized JSON checkov would
 * tell no addresses, and a whole plan would say everything several times over.
 */
export function checkovPlan({ json }: StackJson): JsonObject {
  const resources = Object.entries(objectOf(objectOf(json)["resource"])).flatMap(([type, named]) =>
    Object.entries(objectOf(named)).map(([name, body]) => ({
      address: `${type}.${name}`,
      mode: "managed",
      type,
      name,
      values: valuesOf(body),
    })),
  );
  return {
    format_version: "1.2",
    terraform_version: "1.12.6",
    planned_values: { root_module: { resources } },
    resource_changes: resources.map(({ values, ...resource }) => ({
      ...resource,
      change: { actions: ["create"], before: null, after: values, after_unknown: {} },
    })),
    configuration: { root_module: { resources: [] } },
  };
}

/** A plan holds nested blocks as lists; JSON syntax takes one alone. */
function valuesOf(body: Json): JsonObject {
  const { "//": _, ...written } = objectOf(body);
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, isMapName(name) ? value : blocks(value)]),
  );
}

const isMapName = (name: string): boolean => /(^|_)tags$/.test(name);

function blocks(value: Json): Json {
  if (isList(value)) return value.map((item) => (isObject(item) ? inner(item) : item));
  return isObject(value) ? [inner(value)] : value;
}

const inner = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).map(([name, item]) => [name, blocks(item)]));
