import Ajv2020, { type ErrorObject } from "ajv/dist/2020";
import { display, type Problem, ProblemsError, throwIfAny } from "../../base";
import { type Config, withDefaults } from "./config";
import { crossChecks } from "./cross-checks";
import { type ConfigDocument, ConfigSchema } from "./schema";

const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
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

function problemsOf(errors: readonly ErrorObject[], where: string): readonly Problem[] {
  const telling = withoutOtherBranches(errors);
  const choices = new Map<string, unknown[]>();
  for (const { keyword, instancePath, params } of telling) {
    if (keyword === "const") choices.set(instancePath, [...(choices.get(instancePath) ?? []), constOf(params)]);
  }
  const problems = telling.map((error) => problemOf(error, where, choices.get(error.instancePath) ?? []));
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/**
 * A union whose members are told apart by `type` reports the misses of every branch. Only those of the branch that was
 * meant help; where no branch was meant, only the types that there are.
 */
function withoutOtherBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === "anyOf");
  return errors.filter((error) => {
    if (error.keyword === "anyOf") return false;
    const union = unions.find(({ schemaPath }) => error.schemaPath.startsWith(`${schemaPath}/`));
    if (union === undefined) return true;
    const branches = union.schema as readonly unknown[];
    const others = branches.map((_, index) =>
      errors.some(({ schemaPath }) => schemaPath === `${union.schemaPath}/${index}/properties/type/const`),
    );
    if (others.every((other) => other)) return error.schemaPath.endsWith("/properties/type/const");
    const own = Number(error.schemaPath.slice(union.schemaPath.length + 1).split("/")[0]);
    return others[own] !== true;
  });
}

function problemOf(error: ErrorObject, where: string, choices: readonly unknown[]): Problem {
  const { keyword, instancePath, params, message = "refused", data } = error;
  const parameters = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case "additionalProperties": {
      return { where, field: dotted(instancePath, parameters["additionalProperty"]), message: "is not known here" };
    }
    case "required":
      return { where, field: dotted(instancePath, parameters["missingProperty"]), got: "nothing", want: "a value" };
    case "const":
      return { where, field: dotted(instancePath), got: display(data), want: choices.map(display).join(" or ") };
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
