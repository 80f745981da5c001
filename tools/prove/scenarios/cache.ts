import { answer, statuses, until } from "../harness";
import { atMost, equal } from "./checks";
import { type Check, type Scenario, type World } from "./scenario";

const ROUTE = "/v1/models/*";
const MANY = 10;

export const cache: Scenario = {
  id: "cache",
  claim: `${ROUTE}: asked once while fresh, for each caller by itself, and never for what must not be kept`,
  run: async (world) => {
    const model = source(world);
    const path = "/v1/models/fresh";
    const same = await ask(world, path, MANY, 0);
    const asked = model.requests.length;
    const other = await ask(world, path, 1, 1);
    const askedForOther = model.requests.length - asked;
    model.forget();
    await ask(world, "/v1/models/posted", MANY, 0, "POST");
    const posted = model.requests.length;
    model.forget();
    model.behave(answer(500));
    await ask(world, "/v1/models/failing", MANY, 0);
    const failing = model.requests.length;
    const copies = world.stage.caches.length;
    const { key } = world.routePolicy(ROUTE, "cache");
    const from = `cache.fresh, ${copies} copies of the cache`;
    return [
      equal({ what: `${MANY} times the same of one caller`, from }, { 200: MANY }, statuses(same)),
      atMost({ what: "of these, asked of the service", from: `${from}, each asks once` }, copies, asked),
      equal(
        { what: "another caller's same request is asked anew", from: `the key: ${key.join(", ")}` },
        { 200: 1 },
        statuses(other),
      ),
      equal({ what: "of that, asked of the service", from: "the key" }, 1, askedForOther),
      equal({ what: `${MANY} times POST: asked of the service`, from: "methods of the policy" }, MANY, posted),
      equal({ what: `${MANY} times an answer 500: asked of the service`, from: "only 200 is kept" }, MANY, failing),
    ];
  },
};

export const stale: Scenario = {
  id: "stale",
  claim: `${ROUTE}: while the service fails, what was kept is given as stale; without a copy the last word is given`,
  slow: true,
  run: async (world) => {
    const model = source(world);
    const path = "/v1/models/kept";
    const { ttl } = world.routePolicy(ROUTE, "cache").settings.fresh ?? {};
    // Many at a time take several connections, and so come to every copy of the cache.
    await until(async () => {
      await Promise.all(Array.from({ length: MANY }, () => ask(world, path, 1, 0)));
      return model.requests.length >= world.stage.caches.length;
    }, "all copies of the cache");
    const kept = performance.now();
    model.behave(answer(503));
    const early = await ask(world, path, MANY, 0);
    await new Promise((resolve) => setTimeout(resolve, (ttl?.milliseconds ?? 0) - (performance.now() - kept) + 1000));
    const late = await ask(world, path, MANY, 0);
    const absent = await ask(world, "/v1/models/absent", MANY, 0);
    await world.stage.podsOf(serviceOf(world)).lose();
    const gone = await ask(world, path, MANY, 0);
    const reply = world.routePolicy(ROUTE, "fallback").rungs.find((rung) => rung.type === "reply");
    const from = "cache.staleIfError";
    return [
      marked("within its time, although the service fails", "", early, "cache.fresh"),
      marked(`after ${ttl?.toString() ?? ""}, while the service answers 503`, "stale", late, from),
      marked("after that, with the service's port closed", "stale", gone, from),
      equal(
        { what: "what was never kept", from: "fallback.thenReply" },
        { [reply?.status ?? 0]: MANY },
        statuses(absent),
      ),
    ];
  },
};

const serviceOf = ({ stage }: World): string => stage.source.platform.routes[ROUTE]?.to ?? "";

function source(world: World) {
  const { address } = world.stage.podsOf(serviceOf(world));
  address.forget();
  return address;
}

function ask(world: World, path: string, count: number, key: number, method = "GET") {
  const { settings } = world.routePolicy(ROUTE, "auth");
  const header = settings.form === "api-key" ? (settings.header ?? "x-api-key") : "x-api-key";
  const one = () => world.ask(ROUTE, { method, headers: { [header]: world.stage.keys[key] ?? "" } }, path);
  return inTurn(count, one);
}

async function inTurn<T>(count: number, one: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let sent = 0; sent < count; sent += 1) all.push(await one());
  return all;
}

function marked(what: string, mark: string, answers: Awaited<ReturnType<typeof ask>>, from: string): Check {
  const seen = new Set(answers.map(({ status, headers }) => `${status} ${String(headers["x-degraded"] ?? "")}`.trim()));
  return equal({ what, from }, `200 ${mark}`.trim(), [...seen].join(", "));
}
