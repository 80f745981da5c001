import { answer, until } from "../harness";
import { atMost, equal } from "./checks";
import { type Scenario } from "./scenario";

const CALLER = "chat";
const CALLEE = "deepseek-r1";
const HOP = `${CALLER}-to-${CALLEE}`;
const OUTAGE_MS = 30_000;
const BEFORE_MS = 5_000;
const AFTER_MS = 10_000;
/** Requests a second: what the platform file declares for the routes that lead here. */
const RATE = 8;

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
    timeline.start(port);
    await timeline.run(RATE, BEFORE_MS);
    for (const pods of models) {
      pods.address.forget();
      pods.behave(() => answer(503));
    }
    timeline.mark("all models answer 503");
    const asked = await timeline.run(RATE, OUTAGE_MS);
    const reached = models.map(({ name, address }) => [name, address.requests.length] as const);
    for (const { name } of models) stage.serveAsUsual(name);
    const rose = timeline.mark("all models are well");
    const back = timeline.firstServedBy(CALLEE, rose);
    const running = timeline.run(RATE, 3 * openFor.milliseconds + AFTER_MS, () => back.done);
    await until(() => back.done, `${CALLEE} to serve again`).catch(() => undefined);
    await running;
    await timeline.run(RATE, AFTER_MS);
    const multiple = 1 + (retry?.budget.fraction ?? 0);
    const failed = timeline.lostAfter(back.at ?? rose);
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
      equal({ what: "requests lost after that", from: "nothing keeps the outage alive" }, 0, failed),
    ];
  },
};
