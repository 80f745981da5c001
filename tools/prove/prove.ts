import { basename } from "node:path";
import { type Component, type FailureDomain } from "../../model";
import { Load } from "./chaos/load";
import { chaosMatrix, type Row } from "./chaos/matrix";
import { costOfPolicies } from "./cost/cost";
import { type Size, sizeOf } from "./cost/size";
import { platformDocuments } from "./platform/documents";
import { Stage } from "./platform/stage";
import { Visitor } from "./platform/visitor";
import { conditions } from "./report/conditions";
import { costSection } from "./report/cost-section";
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
  /** Numbers of routes whose configuration is weighed; none to leave out what policies cost. */
  readonly cost: readonly number[];
  readonly tell: (text: string) => void;
}

export interface Proved {
  readonly proof: Proof;
  /** Latency around an outage as SVG, when the run had one. */
  readonly picture: string | undefined;
  readonly holds: boolean;
}

/** What a stage shows. */
interface Shown {
  readonly scenarios: readonly ScenarioResult[];
  readonly matrix: readonly Row[];
  readonly picture: string | undefined;
}

/** Requests on each route for one verdict: enough to see a share of 5 % with 95 % certainty. */
const REQUESTS = 60;
const PATIENCE_MS = 45_000;
const COST_REQUESTS = 2_000;
const COST_ROUNDS = 5;

const PICTURE = `## Around an outage

Every dot is a call of \`chat\` to its model. Between the lines all models answer 503 and the ladder's last word is given; afterwards the service returns by itself, as soon as the trip closes.

![Latency of each call around the outage, by who answered](proof.svg)`;

/** Runs what was asked for. */
export async function prove(options: ProveOptions): Promise<Proved> {
  process.setMaxListeners(50);
  const circumstances = conditions(options.now);
  // First, while no other engine runs.
  const costs = await costOf(options);
  const chosen = SCENARIOS.filter(options.scenarios);
  const { scenarios, matrix, picture } = await onStage(chosen, options);
  const proof: Proof = {
    platform: basename(options.platform),
    conditions: circumstances,
    scenarios,
    skipped: SCENARIOS.filter((scenario) => !chosen.includes(scenario)).map(({ id }) => id),
    matrix,
    sections: [...(picture === undefined ? [] : [PICTURE]), ...costs],
  };
  const holds = scenarios.every((each) => each.holds) && matrix.every((row) => !("cells" in row) || row.agrees);
  return { proof, picture, holds };
}

async function onStage(chosen: readonly Scenario[], options: ProveOptions): Promise<Shown> {
  const { tell, losses: only } = options;
  tell("synthesize the platform ...");
  const source = platformDocuments(options.platform, options.directory);
  const { graph } = source.review;
  if (chosen.length === 0 && ![...graph.components, ...graph.domains].some(only)) {
    return { scenarios: [], matrix: [], picture: undefined };
  }
  tell("translate its documents, start the engines ...");
  const stage = await Stage.start(source);
  try {
    const visitor = new Visitor(stage);
    const world = new World(stage, visitor);
    tell(`${chosen.length} scenarios ...`);
    const scenarios = await runScenarios(world, chosen, tell);
    tell("losses ...");
    const how = { requests: REQUESTS, patienceMs: PATIENCE_MS, only, tell };
    const matrix = await chaosMatrix(stage, visitor, new Load(stage, visitor), how);
    return { scenarios, matrix, picture: await pictureOf(world) };
  } finally {
    await stage.stop();
  }
}

async function costOf({ cost, tell }: ProveOptions): Promise<readonly string[]> {
  if (cost.length === 0) return [];
  tell("cost ...");
  const lines = await costOfPolicies({ requests: COST_REQUESTS, rounds: COST_ROUNDS, tell });
  const sizes: Size[] = [];
  for (const routes of cost) {
    tell(`  ${routes} routes`);
    sizes.push(await sizeOf(routes));
  }
  return [costSection(lines, sizes)];
}

/** Latency around the outage of a scenario, when one made it. */
async function pictureOf({ timeline: { points, marks } }: World): Promise<string | undefined> {
  if (points.length === 0) return undefined;
  return outagePicture({ title: "Calls of chat to its model around an outage of all models", points, marks });
}
