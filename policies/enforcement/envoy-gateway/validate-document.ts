import Ajv, { type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { display, nearest, type Problem } from "../../../base";
import { brokenRules } from "./crds/cel-rules";
import { withDefaults } from "./crds/defaults";
import { type Profile, schemasOf, type StructuralSchema } from "./crds/schemas";

/** The part of a Kubernetes object that says what it is. */
export interface Document {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/**
 * Judges an object by the schema of its custom resource. A field that the schema does not have is a problem, since the
 * API server would drop it in silence. The resource's own rules are judged once its fields are right.
 * @returns all problems; none for an object that the API server would keep whole.
 */
export function validateDocument(document: Document, profile: Profile): readonly Problem[] {
  const where = `${document.kind} ${document.metadata.name}`;
  const versions = schemasOf(profile)[document.kind];
  if (versions === undefined) {
    const kinds = Object.keys(schemasOf(profile));
    return [{ where, field: "kind", got: document.kind, want: `one of ${kinds.join(", ")}` }];
  }
  const schema = versions[document.apiVersion];
  if (schema === undefined) {
    const want = `${Object.keys(versions).join(" or ")} on profile ${profile}`;
    return [{ where, field: "apiVersion", got: document.apiVersion, want }];
  }
  const validate = validatorOf(profile, document.kind, document.apiVersion, schema);
  const whole = withDefaults(document, schema);
  if (!validate(whole)) return problemsOf(validate.errors ?? [], document, where, profile);
  return brokenRules(whole, schema).map(({ field, message }) => ({ where, field, message }));
}

const ajv = addFormats(new Ajv({ allErrors: true, strict: false, verbose: true, unicodeRegExp: false, logger: false }));
// In these schemas a duration is one of Go ("1m30s"), not one of ISO 8601.
ajv.addFormat("duration", /^([0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$/);
ajv.addKeyword({
  keyword: "x-kubernetes-list-map-keys",
  type: "array",
  schemaType: "array",
  validate: (keys: readonly string[], list: readonly Readonly<Record<string, unknown>>[]) =>
    new Set(list.map((entry) => JSON.stringify(keys.map((key) => entry[key])))).size === list.length,
});

const validators = new Map<string, ValidateFunction>();

function validatorOf(profile: Profile, kind: string, apiVersion: string, schema: StructuralSchema): ValidateFunction {
  const key = `${profile} ${apiVersion} ${kind}`;
  const known = validators.get(key);
  if (known !== undefined) return known;
  const made = ajv.compile(closed(schema));
  validators.set(key, made);
  return made;
}

/** The OpenAPI 3.0 schema as JSON Schema that refuses what Kubernetes would prune. */
function closed(schema: StructuralSchema): StructuralSchema {
  const { properties, items, additionalProperties, exclusiveMaximum, exclusiveMinimum, ...rest } = schema;
  const isIntOrString = rest["x-kubernetes-int-or-string"] === true && rest["anyOf"] === undefined;
  const prunes = properties !== undefined && rest["x-kubernetes-preserve-unknown-fields"] !== true;
  return {
    ...rest,
    ...(exclusiveMaximum === true ? { exclusiveMaximum: rest["maximum"] } : {}),
    ...(exclusiveMinimum === true ? { exclusiveMinimum: rest["minimum"] } : {}),
    ...(isIntOrString ? { anyOf: [{ type: "integer" }, { type: "string" }] } : {}),
    ...(properties === undefined ? {} : { properties: mapValues(properties, closed) }),
    ...(items === undefined ? {} : { items: closed(items) }),
    ...(additionalProperties === undefined
      ? prunes && { additionalProperties: false }
      : {
          additionalProperties:
            typeof additionalProperties === "object" ? closed(additionalProperties) : additionalProperties,
        }),
  };
}

function problemsOf(
  errors: readonly ErrorObject[],
  document: Document,
  where: string,
  profile: Profile,
): readonly Problem[] {
  return errors
    .filter((error) => error.keyword !== "if")
    .map((error) => {
      const parent = error.instancePath.split("/").slice(1).join(".");
      if (error.keyword === "additionalProperties") {
        const params = error.params as { readonly additionalProperty: string };
        const schema = error.parentSchema as StructuralSchema;
        return unknownField(where, parent, params.additionalProperty, schema, document, profile);
      }
      if (error.keyword === "required") {
        const params = error.params as { readonly missingProperty: string };
        return { where, field: join(parent, params.missingProperty), got: "nothing", want: "a value" };
      }
      return { where, field: parent, got: display(error.data), want: wanted(error) };
    });
}

function unknownField(
  where: string,
  parent: string,
  name: string,
  schema: StructuralSchema,
  document: Document,
  profile: Profile,
): Problem {
  const field = join(parent, name);
  const isNewer = profile === "ack" && hasField(document, field);
  const typo = nearest(name, Object.keys(schema.properties ?? {}));
  const hint = isNewer ? "profile envoy-gateway-1.9 has it" : typo === undefined ? undefined : `did you mean ${typo}?`;
  const message = `profile ${profile} has no such field and would drop it`;
  return { where, field, message, ...(hint === undefined ? {} : { hint }) };
}

/** Whether the newest profile knows the field. */
function hasField(document: Document, field: string): boolean {
  let node: StructuralSchema | undefined = Object.values(schemasOf("envoy-gateway-1.9")[document.kind] ?? {})[0];
  for (const step of field.split(".")) node = /^\d+$/.test(step) ? node?.items : node?.properties?.[step];
  return node !== undefined;
}

function wanted(error: ErrorObject): string {
  if (error.keyword === "enum") {
    return `one of ${(error.params as { readonly allowedValues: readonly unknown[] }).allowedValues.join(", ")}`;
  }
  if (error.keyword === "x-kubernetes-list-map-keys") {
    return `entries that differ in ${(error.schema as readonly string[]).join(", ")}`;
  }
  return (error.message ?? error.keyword).replace(/^must (be )?/, "");
}

const join = (parent: string, name: string): string => (parent === "" ? name : `${parent}.${name}`);

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Readonly<Record<string, W>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
