import addFormats from "ajv-formats";
import Ajv2020, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020";
import { linearRegExp } from "../../base/linear-regexp";

/** One thing wrong with a body. It names places and rules, and never repeats a value of the body. */
export interface BodyProblem {
  /** JSON pointer into the body; empty for the body itself. */
  readonly path: string;
  /** The keyword of the schema that speaks. */
  readonly keyword: string;
  readonly message: string;
}

/** Everything wrong with a body, or as much as was looked for. */
export interface BodyProblems {
  readonly problems: readonly BodyProblem[];
  /** False when there may be more than `problems` lists. */
  readonly complete: boolean;
}

const MOST_PROBLEMS = 100;
const MOST_CHARACTERS = 200;
/** Bodies above this many bytes are told their first problem only: a list of all of them can dwarf the body. */
export const FULL_REPORT_BYTES = 65_536;

/** A JSON Schema of a body, compiled once. */
export class BodySchema {
  private readonly first: ValidateFunction;
  private readonly all: ValidateFunction;

  /** @throws Error when it is no JSON Schema 2020-12, refers outside itself, or has a pattern that could take forever. */
  constructor(schema: object) {
    this.first = compile(schema, false);
    this.all = compile(schema, true);
  }

  /** What is wrong with a value; undefined when nothing is. */
  problemsOf(value: unknown, bytes: number): BodyProblems | undefined {
    if (this.first(value)) return undefined;
    const full = bytes <= FULL_REPORT_BYTES;
    if (full) this.all(value);
    const errors = (full ? this.all.errors : this.first.errors) ?? [];
    return {
      problems: errors.slice(0, MOST_PROBLEMS).map(problemOf),
      complete: full && errors.length <= MOST_PROBLEMS,
    };
  }
}

/** Why a schema cannot be used; undefined when it can. */
export function bodySchemaProblem(schema: object): string | undefined {
  try {
    new BodySchema(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : "no schema";
  }
}

function compile(schema: object, allErrors: boolean): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors,
    strict: false,
    logger: false,
    addUsedSchema: false,
    code: { regExp: linearRegExp },
  });
  addFormats(ajv);
  return ajv.compile(schema);
}

function problemOf({ instancePath, keyword, message = "is refused", params }: ErrorObject): BodyProblem {
  const detail = detailOf(params as Readonly<Record<string, unknown>>);
  return {
    path: short(instancePath),
    keyword,
    message: short(detail === undefined ? message : `${message}: ${detail}`),
  };
}

/** The schema's own words, where ajv's message leaves them out. */
function detailOf(params: Readonly<Record<string, unknown>>): string | undefined {
  const { additionalProperty, unevaluatedProperty, allowedValues, allowedValue } = params;
  if (typeof additionalProperty === "string") return additionalProperty;
  if (typeof unevaluatedProperty === "string") return unevaluatedProperty;
  if (Array.isArray(allowedValues)) return allowedValues.map((value) => JSON.stringify(value)).join(", ");
  return "allowedValue" in params ? JSON.stringify(allowedValue) : undefined;
}

function short(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 3)}...` : text;
}
