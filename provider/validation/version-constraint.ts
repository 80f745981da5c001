const OPERATORS = ["!=", ">=", "<=", "~>", ">", "<", "="] as const;

/**
 * Whether a Terraform version constraint such as `"~> 1.289.0"` or `">= 1.200, < 2"` admits a version. A constraint
 * that cannot be read admits none.
 */
export function admits(constraint: string, version: string): boolean {
  const wanted = parse(version);
  return wanted !== undefined && constraint.split(",").every((part) => holds(part.trim(), wanted));
}

function holds(condition: string, version: readonly number[]): boolean {
  const operator = OPERATORS.find((name) => condition.startsWith(name)) ?? "";
  const bound = parse(condition.slice(operator.length).trim());
  if (bound === undefined) return false;
  const order = compare(version, bound);
  switch (operator) {
    case "!=":
      return order !== 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case "~>":
      return order >= 0 && bound.slice(0, -1).every((part, index) => version[index] === part);
    default:
      return order === 0;
  }
}

function parse(version: string): number[] | undefined {
  return /^\d+(\.\d+)*$/.test(version) ? version.split(".").map(Number) : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
