import { join } from "node:path";
import { ProblemsError } from "../../base";
import { describeFinding, type Finding, judgeBlock } from "../../provider/validation";
import { readCorpus, type Verdict } from "./corpus";

const OWN_CORPUS = join(__dirname, "../../test/provider/validation/corpus/alicloud-1.289.0.verdicts.jsonl.gz");
const EXAMPLES = 3;
const PART = 400;

/** A verdict of the real provider beside ours. */
interface Comparison {
  readonly verdict: Verdict;
  readonly kind: string;
  /** Our findings, on the provider's own terms: what it would say before apply. */
  readonly findings: readonly Finding[];
  readonly agrees: boolean;
}

export interface Agreement {
  readonly comparisons: readonly Comparison[];
  readonly agreeing: number;
  /** Blocks that the provider accepts and we refuse. */
  readonly falseAlarms: readonly Comparison[];
  /** Blocks that the provider refuses and we accept. */
  readonly missed: readonly Comparison[];
}

/** Judges a corpus and compares each verdict with the real provider's. Findings that only references cause do not count. */
export function compare(verdicts: readonly Verdict[]): Agreement {
  const comparisons = verdicts.map((verdict) => {
    const findings = judgeBlock({ kind: "resource", type: verdict.resource, block: verdict.block }).filter(
      (finding) => finding.severity === "error" && finding.certainty === "certain",
    );
    const agrees = (findings.length === 0) === verdict.valid;
    return { verdict, kind: verdict.case.split(/[\s:]/)[0] ?? "", findings, agrees };
  });
  const disagreeing = comparisons.filter(({ agrees }) => !agrees);
  return {
    comparisons,
    agreeing: comparisons.length - disagreeing.length,
    falseAlarms: disagreeing.filter(({ verdict }) => verdict.valid),
    missed: disagreeing.filter(({ verdict }) => !verdict.valid),
  };
}

/** Per kind of case: how many blocks the provider refuses, and how many of those we refuse as well. */
export function refusalsByKind(
  agreement: Agreement,
): Map<string, { readonly refused: number; readonly found: number }> {
  const kinds = new Map<string, { refused: number; found: number }>();
  for (const { verdict, kind, agrees } of agreement.comparisons) {
    const count = kinds.get(kind) ?? { refused: 0, found: 0 };
    if (!verdict.valid) {
      count.refused += 1;
      count.found += agrees ? 1 : 0;
    }
    kinds.set(kind, count);
  }
  return kinds;
}

/** The report as it is printed; its last line is made for machines. */
export function report(agreement: Agreement): string {
  const { comparisons, falseAlarms, missed, agreeing } = agreement;
  const total = comparisons.length;
  const valid = comparisons.filter(({ verdict }) => verdict.valid).length;
  return [
    "                    we accept   we refuse",
    `provider accepts ${cell(valid - falseAlarms.length)}${cell(falseAlarms.length)}`,
    `provider refuses ${cell(missed.length)}${cell(total - valid - missed.length)}`,
    "",
    "refused by the provider, by kind of case:",
    ...[...refusalsByKind(agreement)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { refused, found }]) => `  ${kind.padEnd(12)} ${found} of ${refused} found`),
    ...examples("false alarms", falseAlarms),
    ...examples("missed", missed),
    "",
    `agreement ${percent(agreeing, total)}% false-alarms ${falseAlarms.length} missed ${missed.length} of ${total}`,
  ].join("\n");
}

/** Never rounded up to 100. */
function percent(part: number, total: number): string {
  return (Math.floor((part / total) * 10_000) / 100).toFixed(2);
}

function cell(count: number): string {
  return String(count).padStart(12);
}

function examples(title: string, comparisons: readonly Comparison[]): string[] {
  const kinds = [...new Set(comparisons.map(({ kind }) => kind))].sort();
  return kinds.flatMap((kind) => {
    const members = comparisons.filter((comparison) => comparison.kind === kind);
    return ["", `${title}, ${kind}: ${members.length}`, ...members.slice(0, EXAMPLES).flatMap(example)];
  });
}

function example({ verdict, findings }: Comparison): string[] {
  return [
    `  ${verdict.resource} (${verdict.case}) ${shorten(JSON.stringify(verdict.block))}`,
    `    provider: ${verdict.valid ? "accepts" : shorten(verdict.errors.join("; "))}`,
    ...(findings.length === 0
      ? ["    ours: accepts"]
      : findings.map((finding) => `    ours: ${describeFinding(finding)}`)),
  ];
}

function shorten(text: string): string {
  const line = text.replaceAll("\n", " ");
  return line.length > PART ? `${line.slice(0, PART - 3)}...` : line;
}

function main(path: string): void {
  try {
    console.log(report(compare(readCorpus(path))));
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv[2] ?? OWN_CORPUS);
