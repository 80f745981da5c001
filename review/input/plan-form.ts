import { type Problem, jsonSchemaFaults } from "../../base";
import { fieldOf } from "../values/edits";

const TEXT = { type: "string" };
const MEMBERS = { type: "object" };
const listOf = (items: object): object => ({ type: "array", items });

const CHANGED = {
  type: "object",
  required: ["address", "type", "name", "change"],
  properties: {
    address: TEXT,
    type: TEXT,
    name: TEXT,
    mode: TEXT,
    previous_address: TEXT,
    change: {
      type: "object",
      required: ["actions"],
      properties: { actions: { ...listOf(TEXT), minItems: 1 }, replace_paths: listOf({ type: "array" }) },
    },
  },
};

/** The parts of a plan that are read, in the form that OpenTofu and Terraform write. */
const FORM = {
  type: "object",
  properties: {
    resource_changes: listOf(CHANGED),
    resource_drift: listOf(CHANGED),
    configuration: {
      type: "object",
      properties: { provider_config: MEMBERS, root_module: { $ref: "#/$defs/module" } },
    },
  },
  $defs: {
    module: {
      type: "object",
      properties: {
        resources: listOf({
          type: "object",
          required: ["address", "type", "name"],
          properties: { address: TEXT, type: TEXT, name: TEXT, expressions: MEMBERS },
        }),
        variables: MEMBERS,
        module_calls: {
          type: "object",
          additionalProperties: { type: "object", properties: { module: { $ref: "#/$defs/module" } } },
        },
      },
    },
  },
};

/** What is wrong with the form of a plan: the first fault, and how many there are. Nothing for one in order. */
export function formProblem(where: string, plan: unknown): Problem | undefined {
  const [first, ...more] = jsonSchemaFaults(FORM, plan);
  if (first === undefined) return undefined;
  const others = more.length === 0 ? "" : `, and ${more.length} more of the kind`;
  return {
    where,
    field: fieldOf(first.path),
    message: `no plan has this: ${first.message}${others}`,
    want: "tofu show -json PLAN",
  };
}
