import type { PlatformUpgrades } from "../../stacks/upgrades";
import type { Division } from "../../stacks/upgrades/divisions";

/** The upgrade plan for people: order, numbers of each workload, and who gets which version. */
export function upgradeText({ waves, services, models, divisions }: PlatformUpgrades): string {
  const rows = services.map((it) => [
    it.service,
    `+${it.maxSurge} -${it.maxUnavailable}`,
    `${it.rounds}`,
    `${it.minReadySeconds} s`,
    `${it.graceSeconds} s for ${it.longestRequestSeconds} s`,
    `after ${it.release.timeoutSeconds} s`,
  ]);
  const ofModels = models.map((it) => {
    const start = it.startWithinSeconds === undefined ? "" : `, loads within ${it.startWithinSeconds} s`;
    return `  ${it.model} (${it.serves}): rolling, surge ${it.maxSurge}, unavailable ${it.maxUnavailable}${start}`;
  });
  return [
    "upgrades",
    `  order: ${waves.map((wave) => wave.join(", ")).join(" > ")}`,
    ...columns([["workload", "copies", "rounds", "well for", "grace for its longest request", "taken back"], ...rows]),
    ...(ofModels.length === 0 ? [] : ["models", ...ofModels]),
    ...(divisions.length === 0 ? [] : ["versions", ...divisions.flatMap(divisionText)]),
    "",
  ].join("\n");
}

function divisionText({ form, says, on, declaredAt, steps, inForce, gate }: Division): readonly string[] {
  const judged = [
    ...(gate?.errorRateAbove === undefined ? [] : [`errors above ${gate.errorRateAbove}`]),
    ...(gate?.latency === undefined ? [] : [`p${gate.latency.quantile * 100} above ${gate.latency.aboveMs} ms`]),
  ];
  return [
    `  ${form} (${declaredAt}): ${says}`,
    `    on ${on.join(", ")}`,
    ...steps.map(({ set, weights = {} }, index) => {
      const shares = Object.entries(weights).map(([name, weight]) => `${name} ${weight}%`);
      return `    ${index === inForce ? ">" : " "} ${set}  (${shares.join(", ")})`;
    }),
    ...(gate === undefined
      ? []
      : [`    each step is watched for ${gate.watchSeconds} s and taken back for ${judged.join(", or ")}`]),
  ];
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
