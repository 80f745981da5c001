import { answer, sendMany, stream } from "../harness";
import { equal } from "./checks";
import { type Scenario } from "./scenario";

const HOP = "chat-to-deepseek-r1";
const PRIMARY = "deepseek-r1";
const NEXT = "qwen";
const EVENTS = ["one", "two", "[DONE]"];
const MANY = 5;

export const streaming: Scenario = {
  id: "streaming",
  claim: `${HOP}: a stream that fails before its first byte comes whole from the next model; one that breaks later is not begun again`,
  run: async (world) => {
    const [primary, next] = [world.stage.podsOf(PRIMARY), world.stage.podsOf(NEXT)];
    const ask = () => sendMany(MANY, world.hop(HOP), "/v1/chat/completions", { body: { stream: true } });
    const whole = EVENTS.map((event) => `data: ${event}\n\n`).join("");
    primary.behave(() => answer(503));
    next.behave(() => stream(EVENTS));
    const before = await ask();
    await world.stage.recover();
    next.address.forget();
    primary.behave(() => stream(EVENTS.slice(0, 2), { then: "reset" }));
    const after = await ask();
    const from = "fallback acts before the response headers only";
    return [
      equal(
        { what: `of ${MANY} streams whose model answers 503, whole`, from },
        MANY,
        before.filter(({ body, broken }) => body === whole && !broken).length,
      ),
      equal(
        { what: `of ${MANY} streams that break after the second event, seen as broken`, from },
        MANY,
        after.filter(({ broken }) => broken).length,
      ),
      equal({ what: "of these, begun again at the next model", from }, 0, next.address.requests.length),
    ];
  },
};
