import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Json } from "../spec/schema-kit";
import { type Check } from "./check";
import { isReference, looksSecret, namesSecret } from "./secret-names";

/** No secret stands in a part of the platform that is passed on as it is. */
export const secrets: Check = ({ cluster, services, tags }) => [
  ...Object.entries(services).flatMap(([name, { config }]) => literals(["services", name, "config"], config, false)),
  ...Object.entries(cluster.addons).flatMap(([name, { config }]) =>
    config === undefined ? [] : literals(["cluster", "addons", name, "config"], config, false),
  ),
  ...literals(["tags"], tags, false),
];

function literals(path: Path, value: Json, isNamedSecret: boolean): Finding[] {
  if (typeof value === "string") return isLiteral(value, isNamedSecret) ? [refusal(path)] : [];
  if (value === null || typeof value !== "object") return [];
  if (isList(value)) return value.flatMap((item, index) => literals([...path, index], item, isNamedSecret));
  return Object.entries(value).flatMap(([key, inner]) =>
    literals([...path, key], inner, isNamedSecret || namesSecret(key)),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isLiteral(text: string, isNamedSecret: boolean): boolean {
  return looksSecret(text) || (isNamedSecret && text !== "" && !isReference(text));
}

function refusal(path: Path): Finding {
  return {
    path,
    got: "a literal (not shown)",
    want: "no secret in the file",
    hint: "a service gets secrets by its own `secrets: { NAME: kms:... }`",
  };
}
