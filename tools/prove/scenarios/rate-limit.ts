import { type Answer, send, statuses } from "../harness";
import { equal, within } from "./checks";
import { type Check, type Scenario, type World } from "./scenario";

const PER_TENANT = "/v1/files/*";
const PER_ADDRESS = "/auth/*";
const AT_ONCE = 20;
const SECONDS = { second: 1, minute: 60, hour: 3_600, day: 86_400 } as const;

interface Rate {
  readonly requests: number;
  readonly per: keyof typeof SECONDS;
}

export const rateLimit: Scenario = {
  id: "rate-limit",
  claim: "limits let the declared number through, for each tenant and for each address by itself",
  run: async (world) => {
    await world.stage.proxy("public").again();
    const { tenant } = world.routePolicy(PER_TENANT, "rate-limit").settings;
    const { address } = world.routePolicy(PER_ADDRESS, "rate-limit").settings;
    if (tenant === undefined || address === undefined) throw new Error("the limits of the sample are other ones");
    const checks: Check[] = [];
    for (const key of world.stage.keys.slice(0, 2)) {
      const what = `${PER_TENANT}: let through of one tenant (${key})`;
      checks.push(...(await counted(world, PER_TENANT, what, { [tenant.header]: key }, tenant)));
    }
    for (const from of ["198.51.100.7", "198.51.100.8"]) {
      const what = `${PER_ADDRESS}: let through of one address (${from})`;
      checks.push(...(await counted(world, PER_ADDRESS, what, { "x-forwarded-for": from }, address)));
    }
    return checks;
  },
};

/** While they are sent the bucket fills up again, at its own rate: that much more may pass. */
async function counted(
  world: World,
  route: string,
  what: string,
  headers: Readonly<Record<string, string>>,
  { requests, per }: Rate,
): Promise<readonly Check[]> {
  const many = requests + Math.max(requests, AT_ONCE);
  const port = world.stage.proxy("public").port(80);
  const { path, call } = world.visitor.requestFor(route);
  const answers: Answer[] = [];
  const started = performance.now();
  const next = async (): Promise<void> => {
    for (let mine = 0; mine < many / AT_ONCE; mine += 1) {
      answers.push(await send(port, path, { ...call, headers: { ...call.headers, ...headers } }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  const passed = (performance.now() - started) / 1000 / SECONDS[per];
  const { 200: through = 0, 429: refused = 0 } = statuses(answers);
  const more = Math.ceil(requests * passed);
  return [
    within(
      { what, from: `${requests} per ${per}, and what fills up while ${answers.length} are sent` },
      [requests, requests + more],
      through,
    ),
    equal({ what: `${what}: the others get 429`, from: "rateLimit" }, answers.length - through, refused),
  ];
}
