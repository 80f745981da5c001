import { type Row } from "../chaos/matrix";
import { type ScenarioResult } from "../scenarios/run";
import { type Conditions } from "./conditions";
import { table } from "./table";

/** Everything that a run found. */
export interface Proof {
  readonly platform: string;
  readonly conditions: Conditions;
  readonly scenarios: readonly ScenarioResult[];
  readonly skipped: readonly string[];
  readonly matrix: readonly Row[];
  /** Sections that other parts of a run wrote. */
  readonly sections: readonly string[];
}

/** The certificate: claims with their numbers, the matrix, and what is not shown. */
export function markdown(proof: Proof): string {
  const parts = [head(proof), scenarioPart(proof), ...proof.sections, matrixPart(proof.matrix), NOT_SHOWN];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function head({ platform, conditions, scenarios, matrix }: Proof): string {
  const shown = matrix.filter((row) => "cells" in row);
  const agreeing = shown.filter(({ agrees }) => agrees).length;
  const holding = scenarios.filter(({ holds }) => holds).length;
  const checks = scenarios.flatMap((result) => result.checks);
  const engines = Object.entries(conditions.engines).map(([name, version]) => `${name} ${version}`);
  return `# Proof on real engines

Written by \`npm run prove\`; do not edit. The documents that \`${platform}\` compiles to, rendered by Helm and translated by Envoy Gateway's own translator, run in real engines on 127.0.0.1. Only addresses are changed. Services, models and stores are fakes that call what the platform file says they call, at the addresses that their own Deployments give them.

- **Run**: ${conditions.date} UTC; ${conditions.machine}. Other work shared the machine: times are no figures of merit.
- **Engines**: ${engines.join(", ")}.
- **Scenarios**: ${holding} of ${scenarios.length} hold (${checks.filter(({ holds }) => holds).length} of ${checks.length} checks).
- **Losses**: ${agreeing} of ${shown.length} agree with the analysis on every route; ${matrix.length - shown.length} of ${matrix.length} are not shown.`;
}

function scenarioPart({ scenarios, skipped }: Proof): string {
  if (scenarios.length === 0) return "";
  const rows = scenarios.flatMap(({ scenario, checks }) => [
    `| **${scenario.id}** | **${cell(scenario.claim)}** | | | |`,
    ...checks.map(
      ({ what, expected, from, measured, holds }) =>
        `| | ${cell(what)} | ${cell(expected)} (${cell(from)}) | ${cell(measured)} | ${holds ? "holds" : "**does not hold**"} |`,
    ),
  ]);
  const left = skipped.length === 0 ? "" : `\n\nLeft out of this run: ${skipped.join(", ")}.`;
  const table = ["| scenario | what | expected (from) | measured | |", "|---|---|---|---|---|", ...rows];
  return `## Scenarios\n\nEach begins on a platform where all is well. What is expected is computed from the policies of the platform file.\n\n${table.join("\n")}${left}`;
}

function matrixPart(matrix: readonly Row[]): string {
  if (matrix.length === 0) return "";
  const shown = matrix.filter((row) => "cells" in row);
  const routes = shown[0]?.cells.map(({ route }) => route) ?? [];
  const rows = shown.map((row) => {
    const cells = routes.map((route) => {
      const found = row.cells.find((each) => each.route === route);
      if (found === undefined) return "";
      const word = found.measured.outcome;
      const mark = word === "served" ? "\u00b7" : word;
      return found.agrees ? mark : `**${word}, want ${found.expected}**`;
    });
    return [cell(row.lost), ...cells, `${(row.settledMs / 1000).toFixed(0)} s`, row.agrees ? "agrees" : "**differs**"];
  });
  const notShown = matrix.filter((row) => "notShown" in row);
  const reasons = notShown.map(({ lost, notShown: why }) => [cell(lost), cell(why)]);
  return [
    "## Every loss",
    "Every component and every failure domain of the analysis is taken away in turn while requests come at the declared rates. A dot is served; `degraded` is answered by a rung, without something, or only in part; the last columns say how long it took until every route did as the analysis says (detection included), and whether all did.",
    table(["lost", ...routes.map(cell), "after", ""], rows),
    "How each was taken away:",
    [...new Set(shown.map(({ by }) => by))]
      .map(
        (by) =>
          `- ${by}: ${shown
            .filter((row) => row.by === by)
            .map(({ lost }) => `\`${lost}\``)
            .join(", ")}`,
      )
      .join("\n"),
    "### Not shown",
    table(["what", "why"], reasons),
  ].join("\n\n");
}

const NOT_SHOWN = `## What no engine here shows

- ACK's own component: the documents of profile \`ack\` run on Envoy Gateway's released translator and Envoy.
- Global Accelerator, API gateways, NLB, ALB: stand-ins are TCP proxies that ask their targets as often as the product is told to. They show the arithmetic of the probe and the way through, nothing of the product.
- PAI-EAS, PolarDB, Redis, TableStore, AnalyticDB, OSS, MNS, Nacos: stand-ins that are there or gone.
- kube-proxy: a copy that is lost gets no new connection at once; how long Kubernetes takes to notice is not shown.
- TLS, DNS, SASL: addresses are local and plain. The keys of the token issuer come over plain HTTP.
- Limits that are counted in one place for all proxies (\`shared\`): the limiter of Envoy Gateway has no release that can be fetched here; the sample counts in each proxy.
- Mirrored traffic: the sample mirrors nothing; \`test/engines/envoy/rollout.engine.test.ts\` shows it on an Envoy.`;

/** Text that a table's cell holds. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("*", "\\*").replaceAll("_", "\\_");
}
