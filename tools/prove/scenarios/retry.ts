import { alternating, answer, type Behaviour, reset, statuses } from "../harness";
import { equal } from "./checks";
import { type Scenario } from "./scenario";

const ROUTE = "/users/*";
const MANY = 10;

export const retry: Scenario = {
  id: "retry",
  claim: `${ROUTE}: a connection that breaks is tried again, exactly as often as the policy says, and nothing else is`,
  run: async (world) => {
    const { conditions, attempts } = world.routePolicy(ROUTE, "retry").resolved ?? { conditions: [], attempts: 1 };
    const user = world.stage.podsOf(world.stage.source.platform.routes[ROUTE]?.to ?? "");
    const usual = answer(200, { servedBy: user.name });
    const from = `retry.attempts of the route, on ${conditions.join(" and ")}`;
    const count = async (): Promise<readonly [object, number]> => {
      user.address.forget();
      const answers = await world.askMany(MANY, ROUTE);
      return [statuses(answers), user.address.requests.length];
    };
    user.behave(() => reset);
    const [, allBroken] = await count();
    user.address.behave(alternating(...firstBroken(attempts, usual)));
    const [hidden] = await count();
    user.behave(() => answer(500));
    const [, others] = await count();
    return [
      equal({ what: `attempts of ${MANY} requests when every connection breaks`, from }, MANY * attempts, allBroken),
      equal({ what: "what callers see when all attempts but the last break", from }, { 200: MANY }, hidden),
      equal(
        { what: `attempts of ${MANY} requests that are answered with 500`, from: "500 is no condition" },
        MANY,
        others,
      ),
    ];
  },
};

/** Broken connections, as many as are tried again, then an answer. */
function firstBroken(attempts: number, last: Behaviour): [Behaviour, ...Behaviour[]] {
  const broken = Array.from({ length: attempts - 2 }, () => reset);
  return attempts < 2 ? [last] : [reset, ...broken, last];
}
