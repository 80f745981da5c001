import { describeTarget, type FallbackTrigger } from "../../../policies";
import { answer, type Behaviour, reset, servedBy } from "../harness";
import { equal } from "./checks";
import { type Check, type Scenario, type World } from "./scenario";
import { tally } from "./tally";

const ROUTE = "/v1/completions";
const MANY = 10;

/** How a trigger looks from outside; those that only a health check or a full bulkhead sees have scenarios of their own. */
const LOOKS: Partial<Record<FallbackTrigger, readonly (readonly [string, Behaviour | "closed"])[]>> = {
  "5xx": [
    ["500", answer(500)],
    ["503", answer(503)],
    ["a reset connection", reset],
  ],
  "429": [["429", answer(429)]],
  "connect-failure": [["a closed port", "closed"]],
};

export const fallback: Scenario = {
  id: "fallback",
  claim: `${ROUTE}: whatever the model does that the policy names, every caller is served by the next model, the first one too`,
  run: async (world) => {
    const policy = world.routePolicy(ROUTE, "fallback");
    const primary = world.stage.source.platform.routes[ROUTE]?.to ?? "";
    const next = policy.backends[0]?.target;
    const checks: Check[] = [];
    for (const [name, behaviour] of policy.triggers.flatMap((trigger) => LOOKS[trigger] ?? [])) {
      await world.stage.recover();
      checks.push(
        await fallsOver(world, {
          primary,
          name,
          behaviour,
          next: next === undefined ? "nobody" : describeTarget(next).name,
        }),
      );
    }
    return checks;
  },
};

interface Failing {
  readonly primary: string;
  readonly name: string;
  readonly behaviour: Behaviour | "closed";
  readonly next: string;
}

async function fallsOver(world: World, { primary, name, behaviour, next }: Failing): Promise<Check> {
  const pods = world.stage.podsOf(primary);
  if (behaviour === "closed") await pods.lose();
  else pods.behave(() => behaviour);
  const answers = await world.askMany(MANY, ROUTE);
  return equal(
    { what: `${primary} answers with ${name}: who serves ${MANY} callers`, from: "fallback.then of the route" },
    { [`${next} 200`]: MANY },
    tally(answers.map((each) => `${servedBy(each)} ${each.status}`)),
  );
}
