import { describeTarget } from "../../../policies";
import { servedBy } from "../harness";
import { equal, within } from "./checks";
import { type Scenario, type World } from "./scenario";
import { tally } from "./tally";

const DIVIDED = "/auth/*";
const BY_HEADER = "/v1/completions";
const MANY = 2000;
const FEW = 20;
/** Standard deviations of a binomial share: random sampling leaves them once in 16,000 runs. */
const SIGMAS = 4;

export const canary: Scenario = {
  id: "canary",
  claim: `${DIVIDED}: each version gets the share of the step that the platform file is at`,
  run: async (world) => {
    // Many addresses, as the route limits each by itself.
    const served = tally((await world.askMany(MANY, DIVIDED)).map(servedBy));
    return [...shares(world)].map(([workload, share]) => {
      const bound = SIGMAS * Math.sqrt((share * (1 - share)) / MANY);
      const range = [100 * Math.max(0, share - bound), 100 * Math.min(1, share + bound)] as const;
      const from = `rollout.canary: ${100 * share} of 100, ${SIGMAS} standard deviations`;
      const what = `share of ${workload} in ${MANY} requests`;
      return within({ what, from }, range, (100 * (served[workload] ?? 0)) / MANY, " %");
    });
  },
};

/** The share of each workload of the divided service, 0 to 1. */
function shares({ stage }: World): ReadonlyMap<string, number> {
  const service = stage.source.platform.routes[DIVIDED]?.to ?? "";
  const rollout = stage.source.platform.services[service]?.rollout;
  if (rollout === undefined || !("canary" in rollout)) throw new Error(`${service} has no canary`);
  const { steps, at = 0 } = rollout.canary;
  const step = Object.entries(steps[at] ?? {});
  const all = step.reduce((sum, [, weight]) => sum + weight, 0);
  const [stable] = Object.keys(stage.source.platform.services[service]?.versions ?? {});
  return new Map(step.map(([name, weight]) => [name === stable ? service : `${service}-${name}`, weight / all]));
}

export const byHeader: Scenario = {
  id: "by-header",
  claim: `${BY_HEADER}: a caller who names a variant always gets it, and nobody else does`,
  run: async (world) => {
    const { settings } = world.routePolicy(BY_HEADER, "rollout");
    if (settings.form !== "header") throw new Error(`${BY_HEADER} has no variants by header`);
    const from = "rollout.byHeader of the route";
    const servers = async (value: string): Promise<object> => {
      const answers = await world.askMany(FEW, BY_HEADER, { headers: { [settings.name]: value } });
      return tally(answers.map(servedBy));
    };
    const primary = world.stage.source.platform.routes[BY_HEADER]?.to ?? "";
    const checks = [
      equal({ what: `${settings.name}: another value`, from }, { [primary]: FEW }, await servers("other")),
    ];
    for (const { value, target } of settings.variants) {
      const what = `${settings.name}: ${value}`;
      checks.push(equal({ what, from }, { [describeTarget(target).name]: FEW }, await servers(value)));
    }
    return checks;
  },
};
