import { type Graph } from "../../../model";
import { loads } from "../../../model/analysis/load";
import { wire } from "../../../model/analysis/wiring";
import { answer, until } from "../harness";
import { type Pods } from "../platform/pods";
import { atMost, equal } from "./checks";
import { type Scenario } from "./scenario";

const CALLER = "chat";
const CALLEE = "deepseek-r1";
const HOP = `${CALLER}-to-${CALLEE}`;
const OUTAGE_MS = 30_000;
const BEFORE_MS = 5_000;
const AFTER_MS = 10_000;
const WINDOW_MS = 5_000;

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

/** Answers 503 from now on, and writes down when it is asked. */
function failing({ name, address }: Pods): { readonly name: string; readonly at: readonly number[] } {
  const at: number[] = [];
  address.behave((request, response, count) => {
    at.push(performance.now());
    return answer(503)(request, response, count);
  });
  return { name, at };
}

/** The most arrivals for each request sent, of all windows of the outage. */
function busiest(arrivals: readonly number[], sent: readonly number[]): number {
  const within = (times: readonly number[], from: number): number =>
    times.filter((time) => time >= from && time < from + WINDOW_MS).length;
  const starts = Array.from({ length: OUTAGE_MS / WINDOW_MS }, (_, index) => index * WINDOW_MS);
  return Math.max(...starts.map((from) => within(arrivals, from) / Math.max(1, within(sent, from))));
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
    const arrivals = models.map(failing);
    const fell = timeline.mark("all models answer 503");
    const began = performance.now();
    await timeline.run(rate, OUTAGE_MS);
    const sent = timeline.points.map(({ at }) => at - fell).filter((at) => at >= 0);
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
      ...arrivals.map(({ name, at }) =>
        atMost(
          {
            what: `requests that reached ${name} for each that was sent, in the busiest ${WINDOW_MS / 1000} s of the outage`,
            from: `1 + retry.budget of ${retry?.budget.toString() ?? "nothing"}`,
          },
          multiple,
          busiest(
            at.map((time) => time - began),
            sent,
          ),
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
