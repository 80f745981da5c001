import { type Analysis, type AnalysisDetail, type Finding } from "../../model";
import { clip, spell, WIDTH, wrap } from "../wrap";

/**
 * An analysis as text of at most 80 columns: routes, what each single loss does to them, how long a failover takes,
 * then each finding, errors first.
 */
export function table(analysis: Analysis): string {
  const { detail } = analysis;
  const lines = detail === undefined ? [] : [...routeTable(detail), "", ...lossTable(detail), ...failoverTable(detail)];
  for (const level of ["error", "advice"] as const) {
    const chosen = analysis.findings.filter((finding) => finding.level === level);
    if (chosen.length > 0) lines.push(level === "error" ? "ERRORS" : "ADVICE", ...chosen.flatMap(describe), "");
  }
  const errors = analysis.findings.filter((finding) => finding.level === "error").length;
  lines.push(`${analysis.graph}: ${errors} errors, ${analysis.findings.length - errors} pieces of advice`);
  return lines.join("\n");
}

function routeTable(detail: AnalysisDetail): string[] {
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.slice(0, 29).padEnd(30) : cell.padStart(index < 4 ? 7 : 9)))
      .join("");
  return [
    row(["ROUTES", "served", "degr.", "lost", "avail. %", "worst s", "tries"]),
    ...detail.survival.routes.map((route, index) => {
      const budget = detail.budgets[index];
      const worst = (budget?.worstMs ?? 0) / 1_000;
      const { served, degraded, lost } = route.counts;
      return row([
        `${String(index + 1).padStart(2)} ${route.route}`,
        String(served),
        String(degraded),
        String(lost),
        ((detail.availability[index]?.availability ?? 0) * 100).toFixed(3),
        Number.isFinite(worst) ? worst.toFixed(1) : "no bound",
        String(budget?.attempts ?? ""),
      ]);
    }),
  ];
}

/** Beyond so many routes the columns do not fit: the counts above must do. */
const MOST_ROUTES = 16;

/** One line a loss, one column a route: X lost, d degraded, - served on another way, nothing where it does not matter. */
function lossTable({ survival }: AnalysisDetail): string[] {
  const { routes } = survival;
  if (routes.length > MOST_ROUTES) return [];
  const removed = [...new Set(routes.flatMap(({ outcomes }) => outcomes.map((outcome) => outcome.removed)))];
  const signs = { lost: "X", degraded: "d", served: "-" } as const;
  const label = (name: string) => `  ${clip(name, 29).padEnd(30)}`;
  return [
    `${"LOSS OF (X lost, d degraded)".padEnd(32)}${routes.map((_, index) => String(index + 1).padStart(3)).join("")}`,
    ...removed.map((name) => {
      const cells = routes.map(({ outcomes }) => outcomes.find((outcome) => outcome.removed === name)?.status);
      return (
        label(name) + cells.map((status) => (status === undefined ? "   " : `  ${signs[status]}`)).join("")
      ).trimEnd();
    }),
    "",
  ];
}

/** The slowest way off each target: what notices, and the longest until its requests go elsewhere. */
function failoverTable({ failovers }: AnalysisDetail): string[] {
  const slowest = new Map<string, AnalysisDetail["failovers"][number]>();
  for (const item of failovers) {
    const known = slowest.get(item.target);
    if (known === undefined || item.total.most > known.total.most) slowest.set(item.target, item);
  }
  if (slowest.size === 0) return [];
  const row = (target: string, to: string, by: string, time: string) =>
    `${target.padEnd(27)}${clip(to, 26).padEnd(27)}${by.padEnd(10)}${time.padStart(10)}`;
  return [
    row("FAILOVER FROM", "to", "noticed by", "at most"),
    ...[...slowest.values()].map((item) =>
      row(
        `  ${clip(item.target, 24)}`,
        item.to === item.target ? "its other replicas" : item.to,
        item.detectedBy,
        spell(item.total.most),
      ),
    ),
    "",
  ];
}

function describe(finding: Finding): string[] {
  return [
    ...wrap(`${finding.id}  ${finding.subject}`, WIDTH - 2).map((line, index) => (index === 0 ? "  " : "    ") + line),
    ...wrap(finding.message, WIDTH - 6).map((line) => `      ${line}`),
  ];
}
