import { type Component, type FailureDomain } from "../../model";
import { Load } from "./chaos/load";
import { chaosMatrix, type Row } from "./chaos/matrix";
import { platformDocuments } from "./platform/documents";
import { Stage } from "./platform/stage";
import { Visitor } from "./platform/visitor";
import { conditions } from "./report/conditions";
import { type Proof } from "./report/markdown";
import { outagePicture } from "./report/picture";
import { SCENARIOS } from "./scenarios";
import { runScenarios, type ScenarioResult } from "./scenarios/run";
import { type Scenario, World } from "./scenarios/scenario";

export interface ProveOptions {
  /** The platform file. */
  readonly platform: string;
  /** Where it is synthesized. */
  readonly directory: string;
  readonly now: Date;
  readonly scenarios: (scenario: Scenario) => boolean;
  readonly losses: (atom: Component | FailureDomain) => boolean;
  readonly tell: (text: string) => void;
}

export interface Proved {
  readonly proof: Proof;
  /** Latency around an outage as SVG, when the run had one. */
  readonly picture: string | undefined;
  readonly holds: boolean;
}

const PICTURE = `## Around an outage

Every dot is a call of \`chat\` to its model: all models answer 503 between the lines. What the last word answers, it answers at once; when the models are well the service returns by itself, as soon as the trip closes.

![Latency of each call around the outage, by who answered](proof.svg)`;
/** Requests on each route for one verdict: enough to see a share of 5 % with 95 % certainty. */
const REQUESTS = 60;
const PATIENCE_MS = 45_000;

/** Runs what was asked for, on a stage of its own. */
export async function prove(options: ProveOptions): Promise<Proved> {
  const { tell, now } = options;
  process.setMaxListeners(50);
  tell("synthesize the platform, translate its documents, start the engines ...");
  const source = platformDocuments(options.platform, options.directory);
  const circumstances = conditions(now);
  const stage = await Stage.start(source);
  try {
    const visitor = new Visitor(stage);
    const world = new World(stage, visitor);
    const chosen = SCENARIOS.filter(options.scenarios);
    tell(`${chosen.length} scenarios ...`);
    const scenarios = await runScenarios(world, chosen, tell);
    tell("losses ...");
    const matrix = await chaosMatrix(stage, visitor, new Load(stage, visitor), {
      requests: REQUESTS,
      patienceMs: PATIENCE_MS,
      only: options.losses,
      tell,
    });
    const proof: Proof = {
      platform: options.platform,
      conditions: circumstances,
      scenarios,
      skipped: SCENARIOS.filter((scenario) => !chosen.includes(scenario)).map(({ id }) => id),
      matrix,
      sections: world.timeline.points.length === 0 ? [] : [PICTURE],
    };
    return { proof, picture: await pictureOf(world), holds: allHold(scenarios, matrix) };
  } finally {
    await stage.stop();
  }
}

/** Latency around the outage of a scenario, when one made it. */
async function pictureOf({ timeline: { points, marks } }: World): Promise<string | undefined> {
  if (points.length === 0) return undefined;
  return outagePicture({ title: "Calls of chat to its model around an outage of all models", points, marks });
}

function allHold(scenarios: readonly ScenarioResult[], matrix: readonly Row[]): boolean {
  return scenarios.every(({ holds }) => holds) && matrix.every((row) => !("cells" in row) || row.agrees);
}
