import type { Review } from "../review";
import { findingText } from "./words";

interface Case {
  readonly suite: string;
  readonly name: string;
  readonly failure?: string;
  readonly skipped?: string;
}

/** The review as JUnit XML: one suite for the changes, one for each pack of rules. */
export function junit(review: Review): string {
  const cases: Case[] = [
    ...review.changes.map(({ stack, address, dangers }): Case => {
      const bad = dangers.filter(({ level }) => level !== "note");
      const name = `${stack}/${address}`;
      return bad.length === 0
        ? { suite: "changes", name }
        : { suite: "changes", name, failure: bad.map(({ kind, text }) => `${kind}: ${text}`).join("\n") };
    }),
    ...review.findings.map((finding): Case => {
      const name = `${finding.rule.id} ${finding.where}`;
      const text = `${finding.rule.title}: ${findingText(finding)}`;
      if (finding.waiver !== undefined)
        return { suite: finding.pack, name, skipped: `waived: ${finding.waiver.reason}` };
      if (finding.outcome === "unknown") return { suite: finding.pack, name, skipped: text };
      return finding.rule.level === "error"
        ? { suite: finding.pack, name, failure: text }
        : { suite: finding.pack, name, skipped: text };
    }),
    ...review.waivers
      .filter(({ state }) => state !== "used" && state !== "unasked")
      .map(({ waiver, state }): Case => ({ suite: "waivers", name: `${waiver.rule} ${waiver.path}`, failure: state })),
  ];
  const suites = [...new Set(cases.map(({ suite }) => suite))].sort();
  const lines = suites.flatMap((suite) =>
    suiteLines(
      suite,
      cases.filter((one) => one.suite === suite),
    ),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="review">', ...lines, "</testsuites>", ""].join(
    "\n",
  );
}

function suiteLines(name: string, cases: readonly Case[]): readonly string[] {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  return [
    `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" skipped="${skipped}" errors="0">`,
    ...cases.flatMap((one) => {
      const open = `    <testcase classname="${xml(name)}" name="${xml(one.name)}"`;
      if (one.failure !== undefined) return [`${open}><failure message="${xml(one.failure)}"/></testcase>`];
      return [one.skipped === undefined ? `${open}/>` : `${open}><skipped message="${xml(one.skipped)}"/></testcase>`];
    }),
    "  </testsuite>",
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

function xml(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "").replace(/[&<>"\n]/g, (found) => ENTITIES[found] ?? found);
}
