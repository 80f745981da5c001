import { isReference, unescapeText } from "./tokens";

/** Stands for a value that a reference yields at apply. */
export const UNKNOWN = Symbol("unknown until apply");

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * Terraform's own conversion between text, numbers and truth values: `"5"` is a number, `"true"` and `"1"` are true,
 * a number or truth value is text. What cannot be converted is returned as it came.
 */
export function convertPrimitive(value: unknown, type: string): unknown {
  if (typeof value === "string" && isReference(value)) return UNKNOWN;
  switch (type) {
    case "string":
      if (typeof value === "string") return unescapeText(value);
      if (typeof value === "number") return plainDecimal(value);
      return typeof value === "boolean" ? String(value) : value;
    case "bool":
      if (value === "true" || value === "1") return true;
      return value === "false" || value === "0" ? false : value;
    case "int":
    case "float":
      return typeof value === "string" && DECIMAL.test(value) ? Number(value) : value;
    default:
      return value;
  }
}

/** A number without an exponent, as Terraform writes numbers into text. */
function plainDecimal(value: number): string {
  const text = String(value);
  const [mantissa = "", exponentText] = text.split("e");
  if (exponentText === undefined) return text;
  const exponent = Number(exponentText);
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  if (exponent >= 0) return sign + whole + fraction.padEnd(exponent, "0");
  return `${sign}0.${"0".repeat(-exponent - 1)}${whole}${fraction}`;
}
