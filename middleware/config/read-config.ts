import Ajv2020, { type ErrorObject } from "ajv/dist/2020";
import { display, type Problem, ProblemsError, throwIfAny } from "../../base";
import { type Config, withDefaults } from "./config";
import { crossChecks } from "./cross-checks";
import { type ConfigDocument, ConfigSchema } from "./schema";

const ajv = new Ajv2020({ allErrors: true, discriminator: true, strict: false, verbose: true });
const accepts = ajv.compile<ConfigDocument>(ConfigSchema);

/**
 * Reads the text of a configuration file.
 * @param where the file's name, for messages
 * @throws ProblemsError with everything that is wrong
 */
export function readConfig(text: string, where: string): Config {
  const document = parse(text, where);
  if (!accepts(document)) throw new ProblemsError(problemsOf(accepts.errors ?? [], where));
  const config = withDefaults(document);
  throwIfAny(crossChecks(config, where));
  return config;
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "no JSON";
    throw new ProblemsError([{ where, message: `not JSON: ${message}` }]);
  }
}

/** Members of a union report the misses of every branch; the union's own line adds nothing to them. */
function problemsOf(errors: readonly ErrorObject[], where: string): readonly Problem[] {
  const telling = errors.filter(({ keyword }) => keyword !== "anyOf");
  const literals = new Map<string, unknown[]>();
  for (const { keyword, instancePath, params } of telling) {
    if (keyword === "const") literals.set(instancePath, [...(literals.get(instancePath) ?? []), constOf(params)]);
  }
  const problems = telling.map((error) => problemOf(error, where, literals.get(error.instancePath)));
  const seen = new Set<string>();
  return problems.filter(({ field, want, message }) => {
    const key = JSON.stringify([field, want, message]);
    return !seen.has(key) && seen.add(key);
  });
}

function problemOf(error: ErrorObject, where: string, literals: readonly unknown[] | undefined): Problem {
  const { keyword, instancePath, params, message = "refused", data } = error;
  const parameters = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case "additionalProperties": {
      return { where, field: dotted(instancePath, parameters["additionalProperty"]), message: "is not known here" };
    }
    case "required":
      return { where, field: dotted(instancePath, parameters["missingProperty"]), got: "nothing", want: "a value" };
    case "const":
      return { where, field: dotted(instancePath), got: display(data), want: (literals ?? []).map(display).join(" or ") };
    default:
      return { where, field: dotted(instancePath), got: display(data), want: message.replace(/^must /, "it to ") };
  }
}

function constOf(params: unknown): unknown {
  return (params as Readonly<Record<string, unknown>>)["allowedValue"];
}

function dotted(pointer: string, last?: unknown): string {
  const steps = pointer.split("/").slice(1);
  if (typeof last === "string") steps.push(last);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).join(".");
}
