import addFormats from "ajv-formats";
import Ajv2020, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020";
import { linearRegExp } from "./linear-regexp";

/** What a value does not fulfil, and where in it. */
export interface SchemaFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Why something is no JSON Schema 2020-12 that stands alone and matches in linear time; undefined when it is one. */
export function jsonSchemaProblem(schema: object): string | undefined {
  try {
    compile(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : "no schema";
  }
}

/** Everything in a value that breaks a schema. @throws Error for what {@link jsonSchemaProblem} names */
export function jsonSchemaFaults(schema: object, value: unknown): readonly SchemaFault[] {
  const accepts = compile(schema);
  if (accepts(value)) return [];
  const errors = accepts.errors ?? [];
  // a branch that failed says why; the keyword around it adds nothing
  return errors.filter(({ keyword }) => keyword !== "if").map((error) => faultOf(error, value));
}

/** By the schema itself: each step in making a policy asks again. */
const compiled = new WeakMap<object, ValidateFunction>();

function compile(schema: object): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const made = compileAnew(schema);
  compiled.set(schema, made);
  return made;
}

function compileAnew(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false, code: { regExp: linearRegExp } });
  addFormats(ajv);
  return ajv.compile(schema);
}

function faultOf({ instancePath, message = "is refused", params }: ErrorObject, root: unknown): SchemaFault {
  const { additionalProperty, missingProperty, allowedValues } = params as Readonly<Record<string, unknown>>;
  const path: (string | number)[] = [];
  let at = root;
  for (const escaped of instancePath.split("/").slice(1)) {
    const step = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(step) : step);
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  if (typeof additionalProperty === "string")
    return { path: [...path, additionalProperty], message: "the schema has no such key" };
  if (typeof missingProperty === "string") return { path, message };
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.map((it) => JSON.stringify(it)).join(", ")}` : "";
  return { path, message: `${message}${allowed}` };
}
