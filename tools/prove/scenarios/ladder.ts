import { replyBody } from "../../../policies/resilience/reply";
import { answer, sendMany, statuses, until } from "../harness";
import { equal } from "./checks";
import { type Scenario, type World } from "./scenario";
import { tally } from "./tally";

const CALLER = "chat";
const CALLEE = "deepseek-r1";
const HOP = `${CALLER}-to-${CALLEE}`;
const MANY = 5;
const METRIC = "middleware_requests_total";

export const ladder: Scenario = {
  id: "ladder",
  claim: `${CALLER} -> ${CALLEE}: with all models down the last word is given, and every step leaves a line and a number`,
  run: async (world) => {
    const { stage } = world;
    const policy = world.callPolicy(CALLER, CALLEE, "fallback");
    const reply = policy.rungs.find((rung) => rung.type === "reply");
    if (reply === undefined) throw new Error(`the ladder of ${HOP} ends without a reply`);
    for (const name of Object.keys(stage.source.platform.models)) stage.podsOf(name).behave(() => answer(500));
    const labels = { target: HOP, rung: "reply" };
    const before = await stage.middleware.counted(METRIC, labels);
    const told = linesOf(world).length;
    const answers = await sendMany(MANY, world.hop(HOP), "/v1/chat/completions", { body: {} });
    const counted = (await stage.middleware.counted(METRIC, labels)) - before;
    await until(() => linesOf(world).length - told >= MANY, "the middleware's lines");
    const from = "fallback.thenReply of the call";
    const each = "one for each answer";
    return [
      equal({ what: `status of ${MANY} answers`, from }, { [reply.status]: MANY }, statuses(answers)),
      equal(
        { what: "the body", from },
        replyBody(reply),
        Object.keys(tally(answers.map(({ body }) => body))).join(", "),
      ),
      equal(
        { what: "retry-after", from },
        `${reply.retryAfter?.seconds ?? ""}`,
        answers[0]?.headers["retry-after"] ?? "",
      ),
      equal({ what: `${METRIC}, rung reply: went up by`, from: each }, MANY, counted),
      equal({ what: "lines of the middleware with target and rung", from: each }, MANY, linesOf(world).length - told),
      equal(
        { what: "hops in the gateway's access log", from: "the ladder: hop, rung 1, each model" },
        wanted(world),
        await hops(world),
      ),
    ];
  },
};

function linesOf({ stage }: World) {
  const all = stage.middleware.processes.flatMap(({ log }) => log);
  return all.filter(({ rung, target }) => rung === "reply" && target === HOP);
}

function wanted({ stage }: World): string {
  const models = Object.keys(stage.source.platform.models);
  return [HOP, `${HOP}-primary`, `${HOP}-rung-1`, ...models].sort().join(", ");
}

/** The routes that lines of the internal gateway's access log name, once all have been written. */
async function hops(world: World): Promise<string> {
  const models = Object.keys(world.stage.source.platform.models);
  const seen = (): string => {
    const lines = world.stage.proxies.flatMap((proxy) => (proxy.isUp ? proxy.envoy.accessLog() : []));
    const names = lines.map(({ route }) => (typeof route === "string" ? (route.split("/")[2] ?? "") : ""));
    const ofThis = names.filter((name) => name.startsWith(HOP) || models.includes(name));
    return [...new Set(ofThis)].sort().join(", ");
  };
  // What is missing in the end is shown by the check.
  await until(() => seen() === wanted(world), "the lines of every hop").catch(() => undefined);
  return seen();
}
