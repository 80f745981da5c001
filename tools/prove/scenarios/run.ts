import { type Check, type Scenario, type World } from "./scenario";

export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly checks: readonly Check[];
  readonly holds: boolean;
  readonly seconds: number;
}

/** Runs scenarios one after the other, each on a platform where all is well. */
export async function runScenarios(
  world: World,
  scenarios: readonly Scenario[],
  tell: (text: string) => void,
): Promise<readonly ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const scenario of scenarios) {
    await world.stage.recover();
    const started = performance.now();
    const checks = await scenario.run(world).catch(broken);
    const holds = checks.length > 0 && checks.every((check) => check.holds);
    results.push({ scenario, checks, holds, seconds: (performance.now() - started) / 1000 });
    tell(`  ${scenario.id}: ${holds ? "holds" : "DOES NOT HOLD"}`);
    for (const { what, expected, measured } of checks.filter((check) => !check.holds)) {
      tell(`    ${what}: got ${measured}, want ${expected}`);
    }
  }
  await world.stage.recover();
  return results;
}

/** A scenario that could not be run to its end shows nothing. */
function broken(error: unknown): readonly Check[] {
  const measured = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return [{ what: "runs to its end", expected: "yes", from: "the harness", measured, holds: false }];
}
