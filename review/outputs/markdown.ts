import type { ReviewedChange } from "../changes/reviewed-change";
import type { ChartChange } from "../charts/compare";
import type { Review } from "../review";
import { byType, caveats, costLines, countsText, findingText, split, tally, VERDICT_MEANS } from "./words";

/** Finds the comment again, to write over it. */
export const COMMENT_MARK = "<!-- alicloud-ai-platform review -->";
/** GitHub takes 65,536 characters; GitLab far more. */
export const MAX_COMMENT = 60_000;

const MARKS = { BLOCK: "⛔", CONDITIONS: "⚠️", APPROVE: "✅" } as const;

/**
 * The review as one comment of a pull request: the same review gives the same text, so that it can be written over. Parts
 * at the end are left out, and said to be, when it would be longer than `limit` characters.
 */
export function markdown(review: Review, limit = MAX_COMMENT): string {
  const { told, rest } = split(review.changes);
  const head = [
    COMMENT_MARK,
    `## ${MARKS[review.verdict]} ${review.verdict}`,
    "",
    VERDICT_MEANS[review.verdict],
    ...(tally(review) === "" ? [] : ["", tally(review)]),
    "",
    ...(review.reasons.length === 0 ? [] : reasonTable(review)),
  ].join("\n");
  const parts = [
    table(
      "Stacks",
      ["stack", "changes"],
      review.stacks.map(({ stack, counts, planned, error }) => [
        code(stack),
        error ?? (planned ? countsText(counts) : "no plan"),
      ]),
    ),
    list("Machines", costLines(review.costs).map(escape)),
    table(
      "Policies",
      ["target", "policy", "before", "after"],
      review.policyChanges.map(({ target, kind, before, after }) => [
        code(target),
        kind,
        escape(before ?? "none"),
        escape(after ?? "none"),
      ]),
    ),
    details(`Charts (${review.chartChanges.length})`, review.chartChanges.flatMap(chartLines)),
    list("Note", caveats(review).map(escape)),
    details(`Findings (${review.findings.length})`, findingTable(review)),
    details(
      `Waivers (${review.waivers.length})`,
      review.waivers.map(
        ({ waiver, state }) =>
          `- ${state}: ${waiver.rule} at ${code(waiver.path)}: ${escape(waiver.reason)} (${escape(waiver.owner)}, until ${waiver.until})`,
      ),
    ),
    ...told.map(changeDetails),
    details(`The rest (${rest.length})`, rest.length === 0 ? [] : [byType(rest)]),
  ].filter((part) => part !== "");
  return fit(head, parts, limit);
}

/** Whole parts, as long as they fit; a table that is cut would be no table any more. */
function fit(head: string, parts: readonly string[], limit: number): string {
  const room = limit - 200;
  let text = head.length > room ? `${head.slice(0, room)}\n...` : head;
  let left = 0;
  for (const part of parts) {
    if (text.length + part.length + 2 > room) left += 1;
    else text += `\n\n${part}`;
  }
  return left === 0 ? `${text}\n` : `${text}\n\n${left} parts are left out to keep this short: see the report.\n`;
}

const MAX_REASONS = 60;

function reasonTable({ reasons }: Review): readonly string[] {
  const shown = reasons.slice(0, MAX_REASONS);
  return [
    "| | where | why |",
    "|---|---|---|",
    ...shown.map(
      ({ level, where, text, approval }) =>
        `| ${level === "block" ? "⛔" : "⚠️"} | ${code(where)} | ${escape(text)}${approval === undefined ? "" : `<br>approve with the line ${code(approval)}`} |`,
    ),
    ...(reasons.length > shown.length ? [`| | | and ${reasons.length - shown.length} more |`] : []),
  ];
}

function findingTable({ findings }: Review): readonly string[] {
  const shown = findings.slice(0, MAX_REASONS);
  if (shown.length === 0) return [];
  return [
    "| rule | level | where | finding |",
    "|---|---|---|---|",
    ...shown.map((finding) => {
      const level =
        finding.waiver !== undefined ? "waived" : finding.outcome === "fail" ? finding.rule.level : "unknown";
      return `| ${finding.rule.id} | ${level} | ${code(finding.where)} | ${escape(`${finding.rule.title}: ${findingText(finding)}`)} |`;
    }),
    ...(findings.length > shown.length ? ["", `and ${findings.length - shown.length} more`] : []),
  ];
}

function changeDetails({ stack, address, action, movedFrom, dangers, edits }: ReviewedChange): string {
  const first = dangers[0] === undefined ? "" : ` · ${dangers[0].kind}`;
  const body = [
    ...(movedFrom === undefined ? [] : [`- moved from ${code(movedFrom)}`]),
    ...dangers.map(({ kind, text }) => `- **${kind}**: ${escape(text)}`),
    ...(edits.length === 0 ? [] : ["", "| argument | before | after |", "|---|---|---|"]),
    ...edits
      .slice(0, 40)
      .map(
        ({ field, before, after, forces }) =>
          `| ${code(field)}${forces === true ? " **forces it**" : ""} | ${escape(before)} | ${escape(after)} |`,
      ),
    ...(edits.length > 40 ? ["", `and ${edits.length - 40} more`] : []),
  ];
  return details(
    `${action} ${code(`${stack}/${address}`)}${first}`,
    body.length === 0 ? ["no argument differs"] : body,
    true,
  );
}

function chartLines({ chart, object, change, edits }: ChartChange): readonly string[] {
  return [
    `- ${change} ${code(`${chart}: ${object}`)}`,
    ...edits
      .slice(0, MAX_EDITS)
      .map(({ field, before, after }) => `  - ${code(field)}: ${escape(before)} → ${escape(after)}`),
    ...(edits.length > MAX_EDITS ? [`  - and ${edits.length - MAX_EDITS} more`] : []),
  ];
}

const MAX_EDITS = 10;

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [
    `### ${title}`,
    "",
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`### ${title}`, "", ...lines.map((line) => `- ${line}`)].join("\n");
}

function details(summary: string, lines: readonly string[], ready = false): string {
  if (lines.length === 0) return "";
  const title = ready ? summary.replace(/`([^`]*)`/g, "<code>$1</code>") : summary;
  return ["<details>", `<summary>${title}</summary>`, "", ...lines, "", "</details>"].join("\n");
}

/** Text that a plan holds must not become markup: no tables, links, mentions or HTML of its own. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]|#~]/g, "\\$&")
    .replace(/@(?=\w)/g, "@\u200b");
}

function code(text: string): string {
  return `\`${text.replace(/[`|\n<]/g, " ")}\``;
}
