import type { ReviewedChange } from "../changes/reviewed-change";
import type { Review } from "../review";
import { byType, caveats, costLines, countsText, findingText, split, tally, VERDICT_MEANS } from "./words";

const WIDTH = 80;
const MAX_EDITS = 8;
const MAX_FINDINGS = 40;

/** The review as text of at most 80 columns. */
export function terminal(review: Review): string {
  const { told, rest } = split(review.changes);
  return [
    `${review.verdict}  ${VERDICT_MEANS[review.verdict]}`,
    ...(tally(review) === "" ? [] : [tally(review)]),
    "",
    ...section(
      "WHY",
      review.reasons.flatMap(({ level, text, where, code, approval }) => [
        ...wrap(`${level === "block" ? "x" : "!"} ${where}  ${code}`, "  ", "    "),
        ...wrap(text, "    "),
        ...(approval === undefined ? [] : [`    approve with the line   ${approval}`]),
      ]),
    ),
    ...section(
      "STACKS",
      review.stacks.flatMap(({ stack, counts, planned, error }) =>
        wrap(`${stack.padEnd(26)} ${error ?? (planned ? countsText(counts) : "no plan")}`, "  ", "    "),
      ),
    ),
    ...section("CHANGES", told.flatMap(changeLines)),
    ...section("THE REST", restLines(rest)),
    ...section(
      "MACHINES",
      costLines(review.costs).flatMap((line) => wrap(line, "  ", "    ")),
    ),
    ...section(
      "POLICIES",
      review.policyChanges.flatMap(({ target, kind, before = "none", after = "none" }) => [
        ...wrap(`${target}  ${kind}`, "  "),
        ...wrap(`${before} -> ${after}`, "    "),
      ]),
    ),
    ...section(
      "CHARTS",
      review.chartChanges.flatMap(({ chart, object, change, edits }) => [
        ...wrap(`${change.padEnd(8)} ${chart}: ${object}`, "  ", "           "),
        ...edits
          .slice(0, MAX_EDITS)
          .flatMap(({ field, before, after }) => wrap(`${field}: ${before} -> ${after}`, "      ", "        ")),
        ...(edits.length > MAX_EDITS ? [`      and ${edits.length - MAX_EDITS} more`] : []),
      ]),
    ),
    ...section("FINDINGS", findingLines(review)),
    ...section(
      "WAIVERS",
      review.waivers.flatMap(({ waiver, state }) =>
        wrap(
          `${state} ${waiver.rule} ${waiver.path}: ${waiver.reason} (${waiver.owner}, until ${waiver.until})`,
          "  ",
          "    ",
        ),
      ),
    ),
    ...section(
      "NOTE",
      caveats(review).flatMap((line) => wrap(line, "  ", "    ")),
    ),
    `${review.passed} answers of rules passed`,
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines, ""];
}

function changeLines({ stack, address, action, movedFrom, dangers, edits }: ReviewedChange): readonly string[] {
  const kinds = dangers.map(({ kind }) => kind).join(", ");
  const forced = edits.filter(({ forces }) => forces === true);
  const shown = [...forced, ...edits.filter(({ forces }) => forces !== true)].slice(0, MAX_EDITS);
  return [
    ...wrap(`${action.padEnd(8)} ${stack}/${address}${kinds === "" ? "" : `  ${kinds}`}`, "  ", "           "),
    ...(movedFrom === undefined ? [] : wrap(`from ${movedFrom}`, "           ")),
    ...dangers.filter(({ level }) => level === "note").flatMap(({ text }) => wrap(text, "      ", "        ")),
    ...shown.flatMap(({ field, before, after, forces }) =>
      wrap(`${field}: ${before} -> ${after}${forces === true ? " (forces it)" : ""}`, "      ", "        "),
    ),
    ...(edits.length > shown.length ? [`      and ${edits.length - shown.length} more`] : []),
  ];
}

function restLines(rest: readonly ReviewedChange[]): readonly string[] {
  const noise = rest.filter((change) => change.noise !== undefined);
  const created = rest.filter((change) => change.noise === undefined);
  return [
    ...(created.length === 0 ? [] : wrap(`${created.length} to create: ${byType(created)}`, "  ", "    ")),
    ...noise.flatMap(({ address, noise: known }) =>
      wrap(`no real change: ${address}: ${known?.explain ?? ""} (${known?.upstream ?? ""})`, "  ", "    "),
    ),
  ];
}

function findingLines({ findings }: Review): readonly string[] {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const shown = open.slice(0, MAX_FINDINGS);
  return [
    ...shown.flatMap((finding) => [
      ...wrap(
        `${finding.outcome === "fail" ? finding.rule.level : "unknown"} ${finding.rule.id} ${finding.where}`,
        "  ",
        "    ",
      ),
      ...wrap(`${finding.rule.title}: ${findingText(finding)}`, "      "),
    ]),
    ...(open.length > shown.length ? [`  and ${open.length - shown.length} more`] : []),
  ];
}

/** Breaks at spaces, and inside words that are longer than a line. */
export function wrap(text: string, first: string, rest = first, width = WIDTH): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const candidate = empty ? `${line}${word}` : `${line} ${word}`;
    if (candidate.length <= width) {
      line = candidate;
      empty = false;
      continue;
    }
    if (!empty) {
      lines.push(line);
      line = rest;
    }
    let left = word;
    while (line.length + left.length > width) {
      const room = width - line.length;
      lines.push(line + left.slice(0, room));
      left = left.slice(room);
      line = rest;
    }
    line += left;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}
