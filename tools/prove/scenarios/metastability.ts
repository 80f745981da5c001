import { type Graph } from "../../../model";
import { loads } from "../../../model/analysis/load";
import { wire } from "../../../model/analysis/wiring";
import { answer, until } from "../harness";
import { atMost, equal } from "./checks";
import { type Scenario } from "./scenario";

const CALLER = "chat";
const CALLEE = "deepseek-r1";
const HOP = `${CALLER}-to-${CALLEE}`;
const OUTAGE_MS = 30_000;
const BEFORE_MS = 5_000;
const AFTER_MS = 10_000;

/** Calls a second at the declared loads of the routes that lead here. */
function declaredRate(graph: Graph): number {
  const { onCall } = loads(graph, wire(graph));
  const call = graph.calls.find(({ from, to }) => from === CALLER && to.includes(`address:${HOP}`));
  return onCall.get(call?.id ?? "") ?? 1;
}

/** For the sweep that ends an ejection, once a second, and for a machine that has other work. */
const SLACK_S = 5;

/** How long the ejection that is in force when an outage ends goes on, in seconds: the n-th lasts n times as long. */
function lastEjection(base: number, outage: number): number {
  let end = 0;
  for (let count = 1; end < outage; count += 1) end += count * base;
  return end - outage;
}

export const metastability: Scenario = {
  id: "metastability",
  claim: `${CALLER} -> ${CALLEE}: while all models are down for ${OUTAGE_MS / 1000} s under load, no model is asked more often than the budget allows, and afterwards the service returns by itself`,
  slow: true,
  run: async (world) => {
    const { stage, timeline } = world;
    const models = Object.keys(stage.source.platform.models).map((name) => stage.podsOf(name));
    const retry = world.callPolicy(CALLER, CALLEE, "retry").resolved;
    const { openFor } = world.callPolicy(CALLER, CALLEE, "circuit-breaker").resolved;
    const port = world.hop(HOP);
    const rate = declaredRate(stage.graph);
    timeline.start(port);
    await timeline.run(rate, BEFORE_MS);
    for (const pods of models) {
      pods.address.forget();
      pods.behave(() => answer(503));
    }
    timeline.mark("all models answer 503");
    const asked = await timeline.run(rate, OUTAGE_MS);
    const reached = models.map(({ name, address }) => [name, address.requests.length] as const);
    for (const { name } of models) stage.serveAsUsual(name);
    const rose = timeline.mark("all models are well");
    const back = timeline.firstServedBy(CALLEE, rose);
    const running = timeline.run(rate, 3 * openFor.milliseconds + AFTER_MS, () => back.done);
    await until(() => back.done, `${CALLEE} to serve again`).catch(() => undefined);
    await running;
    await timeline.run(rate, AFTER_MS);
    const multiple = 1 + (retry?.budget.fraction ?? 0);
    const failed = timeline.lostAfter(back.at ?? rose);
    const returned = ((back.at ?? Infinity) - rose) / 1000;
    return [
      ...reached.map(([name, count]) =>
        atMost(
          {
            what: `requests that reached ${name} for each of ${asked} requests, during the outage`,
            from: `1 + retry.budget of ${retry?.budget.toString() ?? "nothing"}`,
          },
          multiple,
          count / asked,
        ),
      ),
      equal(
        { what: `${CALLEE} serves again without any help`, from: "the trip closes by itself" },
        "yes",
        back.done ? "yes" : "no",
      ),
      atMost(
        {
          what: `${CALLEE} serves again, after all models are well`,
          from: `openFor of ${openFor.toString()}: each ejection lasts that much longer than the one before`,
        },
        lastEjection(openFor.seconds, OUTAGE_MS / 1000) + SLACK_S,
        returned,
        " s",
      ),
      equal({ what: "requests lost after that", from: "nothing keeps the outage alive" }, 0, failed),
    ];
  },
};
