import { describeProblem, type Problem } from "../../base";

export type FindingKind =
  | "unknown argument"
  | "missing argument"
  | "type"
  | "enum"
  | "range"
  | "length"
  | "list size"
  | "pattern"
  | "format"
  | "conflictsWith"
  | "exactlyOneOf"
  | "atLeastOneOf"
  | "requiredWith"
  | "computed-only"
  | "removed"
  | "deprecated"
  | "unknown type"
  | "not judged";

/** What the provider says, or will say, about one argument of one block. */
export interface Finding {
  readonly kind: FindingKind;
  /** Only errors fail anything. A note says what was not looked at. */
  readonly severity: "error" | "warning" | "note";
  /** `reference`: the provider lets it pass until apply, because a reference is involved. */
  readonly certainty: "certain" | "reference";
  /** The construct path, or `type.name` where there is none. */
  readonly where: string;
  /** The resource or data source type, or the provider's name. */
  readonly type: string;
  /** The argument, as `block.0.argument` inside blocks; empty for the block as a whole. */
  readonly argument: string;
  /** What was found; `(sensitive)` in place of a sensitive value. */
  readonly got: string;
  readonly want: string;
  readonly hint?: string;
}

/** `[construct path] resource_type.argument: got X, want Y (hint)`. */
export function describeFinding(finding: Finding): string {
  return describeProblem(toProblem(finding));
}

export function toProblem(finding: Finding): Problem {
  const hints = [
    finding.hint,
    finding.certainty === "reference"
      ? "the provider itself finds it at apply, when its references are known"
      : undefined,
  ].filter((hint) => hint !== undefined);
  return {
    where: finding.where,
    field: finding.argument === "" ? finding.type : `${finding.type}.${finding.argument}`,
    got: finding.got,
    want: finding.want,
    ...(hints.length === 0 ? {} : { hint: hints.join("; ") }),
  };
}
