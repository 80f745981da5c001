import { replyBody } from "../../../policies/resilience/reply";
import { type Answer, answer, statuses } from "../harness";
import { equal } from "./checks";
import { type Scenario, type World } from "./scenario";
import { tally } from "./tally";

const KEEPS = "/v1/jobs/*";
const REPLIES = "/v1/files/*";
const MANY = 10;

export const deadLetter: Scenario = {
  id: "dead-letter",
  claim: `${KEEPS}: work that nobody could do is in the topic under the caller's ticket, byte for byte; and while Kafka is gone nobody gets a ticket`,
  run: async (world) => {
    const { stage } = world;
    const { settings } = world.routePolicy(KEEPS, "dead-letter");
    const topic = settings.form === "capture" ? settings.topic : "";
    serviceOf(world, KEEPS).behave(() => answer(503));
    const bodies = Array.from({ length: MANY }, (_, index) => ({ job: index, text: "\u00e4".repeat(index) }));
    const answers: Answer[] = [];
    for (const body of bodies) answers.push(await world.ask(KEEPS, { body }));
    const letters = new Map(
      (await stage.broker.read(topic)).map(({ key, body }) => [key, Buffer.from(body, "base64").toString()]),
    );
    const kept = answers.filter((each, index) => letters.get(ticketOf(each)) === JSON.stringify(bodies[index]));
    await stage.broker.signal("SIGKILL");
    const without = await Promise.all(bodies.slice(0, 2).map((body) => world.ask(KEEPS, { body })));
    await stage.broker.up();
    const from = `deadLetter.capture: ${topic}`;
    return [
      equal(
        { what: `status of ${MANY} requests while the service answers 503`, from },
        { 202: MANY },
        statuses(answers),
      ),
      equal({ what: `of these, in the topic under their ticket as they were sent`, from }, MANY, kept.length),
      equal(
        { what: "status while Kafka is gone", from: "no letter, no ticket" },
        { 503: without.length },
        statuses(without),
      ),
      equal(
        { what: "tickets given meanwhile", from: "no letter, no ticket" },
        0,
        without.filter((each) => ticketOf(each) !== "").length,
      ),
    ];
  },
};

export const fixedReply: Scenario = {
  id: "reply",
  claim: `${REPLIES}: when no copy answers the caller gets the declared word, whatever the failure`,
  run: async (world) => {
    const reply = world.routePolicy(REPLIES, "fallback").rungs.find((rung) => rung.type === "reply");
    if (reply === undefined) throw new Error(`${REPLIES} has no reply`);
    const service = serviceOf(world, REPLIES);
    service.behave(() => answer(500));
    const failing = await world.askMany(MANY, REPLIES);
    await service.lose();
    const gone = await world.askMany(MANY, REPLIES);
    const wanted = { [`${reply.status} ${replyBody(reply)} retry-after ${reply.retryAfter?.seconds ?? ""}`]: MANY };
    const from = "fallback.thenReply of the route";
    return [
      equal({ what: `${MANY} answers while the service answers 500`, from }, wanted, words(failing)),
      equal({ what: `${MANY} answers while its port is closed`, from }, wanted, words(gone)),
    ];
  },
};

function serviceOf({ stage }: World, route: string) {
  return stage.podsOf(stage.source.platform.routes[route]?.to ?? "");
}

function words(answers: readonly Answer[]): object {
  return tally(
    answers.map(({ status, body, headers }) => `${status} ${body} retry-after ${headers["retry-after"] ?? ""}`),
  );
}

function ticketOf({ body }: Answer): string {
  const match = /"ticket":"([^"]+)"/.exec(body);
  return match?.[1] ?? "";
}
