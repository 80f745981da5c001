import { type default as Ajv, type ErrorObject, type FuncKeywordDefinition, type ValidateFunction } from "ajv";
import { type DataValidateFunction, type DataValidationCxt } from "ajv/dist/types";
import { argumentSchema, type Relation, type Standing } from "./block-schema";
import { type Decoded, NULLED } from "./decode";
import { type Attribute, type Attributes } from "./facts";
import { presenceOf } from "./presence";
import { brokenRelations } from "./relations";

/** The `params` of the one error that the word `arguments` reports: ajv rewrites errors that it is handed directly. */
export interface ArgumentErrors {
  /** Names of arguments that the block does not have. */
  readonly unknown: readonly string[];
  /** Terraform leaves those out without a word. */
  readonly dropped: boolean;
  readonly attributes: Attributes;
  /** What the schemas of its arguments refuse. */
  readonly errors: readonly ErrorObject[];
}

/** The words about a block as a whole. */
export function blockKeywords(ajv: Ajv): FuncKeywordDefinition[] {
  return [
    argumentsKeyword(ajv),
    perBlock("mandatory", (names) => (block) => {
      const absent = (names as readonly string[]).filter((name) => presenceOf(block, name) === "absent");
      return absent.map((argument) => ({ argument, nulled: block[NULLED]?.has(argument) === true }));
    }),
    perBlock("standing", (standings) => (block) => {
      return Object.entries(standings as Readonly<Record<string, Standing>>)
        .filter(([name]) => presenceOf(block, name) !== "absent")
        .map(([argument, standing]) => ({ argument, standing, value: block[argument] }));
    }),
    perBlock("relations", (relations) => (block, root, path) => {
      return brokenRelations(relations as readonly Relation[], block, root, path).map((broken) => ({ ...broken }));
    }),
  ];
}

/**
 * `properties` and `additionalProperties: false` in one word that compiles the schema of an argument when a block first
 * sets it: a block sets few of its arguments, and most of those accept the same (plain text, a whole number).
 */
function argumentsKeyword(ajv: Ajv): FuncKeywordDefinition {
  const shared = new Map<string, ValidateFunction>();
  const compileArgument = (attribute: Attribute): ValidateFunction => {
    const schema = argumentSchema(attribute);
    if (attribute.block !== undefined) return ajv.compile(schema);
    const key = JSON.stringify(schema);
    const known = shared.get(key) ?? ajv.compile(schema);
    shared.set(key, known);
    return known;
  };
  return {
    keyword: "arguments",
    type: "object",
    errors: "full",
    compile: (attributes: Attributes, parent) => {
      const validators = new Map<string, ValidateFunction>();
      const validate: DataValidateFunction = (data: Decoded, context?: DataValidationCxt) => {
        const path = context?.instancePath ?? "";
        const unknown: string[] = [];
        const errors: ErrorObject[] = [];
        for (const name of Object.keys(data)) {
          if (!Object.hasOwn(attributes, name)) {
            unknown.push(name);
            continue;
          }
          const argument = validators.get(name) ?? compileArgument(attributes[name] as Attribute);
          validators.set(name, argument);
          const accepted = argument(data[name], {
            instancePath: `${path}/${name}`,
            parentData: data,
            parentDataProperty: name,
            rootData: (context?.rootData ?? data) as Decoded,
            dynamicAnchors: {},
          });
          if (!accepted) errors.push(...(argument.errors ?? []));
        }
        const params: ArgumentErrors = { unknown, dropped: parent["dropsUnknown"] === true, attributes, errors };
        validate.errors = [{ keyword: "arguments", params, instancePath: path, schemaPath: "#/arguments" }];
        return unknown.length === 0 && errors.length === 0;
      };
      return validate;
    },
  };
}

/** Finds faults of a block. `path` is the block's own, from the resource, as `block.0`. */
type FindFaults = (block: Decoded, root: Decoded, path: string) => Readonly<Record<string, unknown>>[];

/** A word about the arguments of one block; each fault is one ajv error with the fault in its `params`. */
function perBlock(keyword: string, find: (schema: unknown) => FindFaults): FuncKeywordDefinition {
  return {
    keyword,
    type: "object",
    errors: "full",
    compile: (schema: unknown) => {
      const faultsOf = find(schema);
      const validate: DataValidateFunction = (data: Decoded, context?: DataValidationCxt) => {
        const path = context?.instancePath ?? "";
        const root = (context?.rootData ?? data) as Decoded;
        const faults = faultsOf(data, root, path.slice(1).replaceAll("/", "."));
        validate.errors = faults.map((params) => ({ keyword, params, instancePath: path, schemaPath: `#/${keyword}` }));
        return faults.length === 0;
      };
      return validate;
    },
  };
}
