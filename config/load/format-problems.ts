import { type Problem } from "../../base";

/**
 * Problems as a user reads them, one after the other:
 * ```
 * platform.yaml:41:7  services.chat.calls[0]
 *   got modle, want one of model, user
 *   did you mean model?
 * ```
 */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join("\n");
}

function formatProblem({ where, field, message, got, want, hint }: Problem): string {
  const head = field === undefined || field === "" ? where : `${where}  ${field}`;
  const found = [got === undefined ? [] : [`got ${got}`], want === undefined ? [] : [`want ${want}`]].flat().join(", ");
  const said = [message === undefined ? [] : [message], found === "" ? [] : [found]].flat().join("; ");
  return [head, `  ${said}`, ...(hint === undefined ? [] : [`  ${hint}`])].join("\n");
}
