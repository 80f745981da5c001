import { type Rule } from "./facts";
import { FORMATS } from "./formats";
import { providerFunction } from "./provider-functions";

/** A JSON Schema with the words of `keywords.ts`. */
export type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of what a validator accepts. Words that are not known accept everything. */
export function ruleSchema(rule: Rule): Schema {
  if (rule.orEmpty === true) {
    const { orEmpty: _, ...rest } = rule;
    return { anyOf: [{ const: "" }, ruleSchema(rest)] };
  }
  return {
    ...valueWords(rule),
    ...textWords(rule),
    ...(rule.not === undefined ? {} : { not: ruleSchema(rule.not) }),
    ...(rule.all === undefined ? {} : { allOf: rule.all.map(ruleSchema) }),
    ...(rule.any === undefined ? {} : { anyOf: rule.any.map(ruleSchema) }),
  };
}

function valueWords(rule: Rule): Schema {
  const { minimum, maximum } = rule;
  const range = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
  return {
    ...(rule.numericString === true ? { numericString: range } : range),
    ...(rule.multipleOf === undefined ? {} : { multipleOf: rule.multipleOf }),
    ...(rule.enum === undefined ? {} : { [rule.ignoreCase === true ? "enumOfAnyCase" : "enum"]: rule.enum }),
    ...(rule.nonZero === true ? { nonZero: true } : {}),
    ...(rule.function === undefined || providerFunction(rule.function) === undefined
      ? {}
      : { providerFunction: rule.function }),
  };
}

function textWords(rule: Rule): Schema {
  const bytes = {
    ...(rule.minLength === undefined ? {} : { minimum: rule.minLength }),
    ...(rule.maxLength === undefined ? {} : { maximum: rule.maxLength }),
  };
  return {
    ...(Object.keys(bytes).length === 0 ? {} : { bytes }),
    ...(rule.pattern === undefined ? {} : { re2: rule.pattern }),
    ...formatWord(rule),
    ...(rule.containsNone === undefined ? {} : { containsNone: rule.containsNone }),
    ...(rule.splitEnum === undefined
      ? {}
      : { lastOfList: { values: rule.splitEnum, separator: rule.separator ?? "," } }),
  };
}

function formatWord(rule: Rule): Schema {
  if (rule.format === undefined) return {};
  if (rule.format !== "cidr") return Object.hasOwn(FORMATS, rule.format) ? { format: rule.format } : {};
  return {
    network: {
      ...(rule.prefixMinimum === undefined ? {} : { minimum: rule.prefixMinimum }),
      ...(rule.prefixMaximum === undefined ? {} : { maximum: rule.prefixMaximum }),
    },
  };
}
