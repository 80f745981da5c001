import { type Answer, answer, Gate, send, statuses, until } from "../harness";
import { equal } from "./checks";
import { type Scenario } from "./scenario";

const CALLER = "chat";
const CALLEE = "deepseek-r1";
const MORE = 20;

export const bulkhead: Scenario = {
  id: "bulkhead",
  claim: `${CALLER} -> ${CALLEE}: the declared number is let in, the rest is answered at once and goes nowhere`,
  run: async (world) => {
    const { stage } = world;
    const { active, waiting, overflow } = world.callPolicy(CALLER, CALLEE, "circuit-breaker").resolved;
    const [model, ...others] = Object.keys(stage.source.platform.models).map((name) => stage.podsOf(name));
    if (model === undefined) throw new Error("no model");
    const gate = new Gate();
    const held = gate.before(answer(200, { servedBy: model.name }));
    model.address.forget();
    for (const pods of [model, ...others]) pods.address.forget();
    model.address.behave(held);
    const port = world.hop(`${CALLER}-to-${CALLEE}`);
    const answers: Answer[] = [];
    const ask = async (): Promise<void> => void answers.push(await send(port, "/v1/chat/completions", { body: {} }));
    const asked: Promise<void>[] = [];
    // One after another, since a request counts as waiting until it has a connection.
    for (let inside = 1; inside <= active; inside += 1) {
      asked.push(ask());
      await gate.arrived(inside);
    }
    asked.push(...Array.from({ length: waiting + MORE }, ask));
    await until(() => answers.length >= MORE, "answers to those that found no place");
    const early = [...answers];
    gate.open();
    await Promise.all(asked);
    const from = "circuitBreaker.bulkhead of the call";
    return [
      equal(
        { what: "answered while the model still held its requests", from },
        { [overflow.status]: MORE },
        statuses(early),
      ),
      equal(
        { what: `of ${active + waiting + MORE} at once, served`, from: `${from}: active + waiting` },
        active + waiting,
        statuses(answers)[200] ?? 0,
      ),
      equal(
        { what: "requests that reached another model", from: "a full bulkhead never spills" },
        0,
        others.reduce((sum, { address }) => sum + address.requests.length, 0),
      ),
    ];
  },
};
