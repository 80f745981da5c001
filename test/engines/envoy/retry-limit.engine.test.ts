import { backend, backendTraffic, gateway, prefix, route, to } from "./documents/parts";
import { answer, Gate, proves, send, startFakes, startGateway, statuses, until } from "./harness";

const PORT = 8080;
const ADDRESS = "192.0.2.1:80";
const RETRIES = 3;
const AT_ONCE = 50;
/** How many retries may be under way at a time. */
const SLOTS = 2;

describe("limit of parallel retries", () => {
  proves("bounds the load of a total outage, where unlimited retries would multiply it", async () => {
    const [chat] = await startFakes("chat");
    const documents = [
      ...gateway(PORT),
      route("chat", PORT, { matches: [prefix("/")], backendRefs: [to("chat")] }),
      backend("chat", [ADDRESS]),
      backendTraffic("chat", "chat", {
        retry: { numRetries: RETRIES, retryOn: { triggers: ["5xx"] } },
        circuitBreaker: { maxParallelRetries: SLOTS },
      }),
    ];
    const running = await startGateway(documents, { [ADDRESS]: chat });
    const port = running.port(PORT);
    const first = new Gate();
    chat.behave(first.before(answer(503)));
    const asked = Promise.all(Array.from({ length: AT_ONCE }, () => send(port, "/")));
    await first.arrived(AT_ONCE);

    // All fail while the first retries are still under way.
    const retried = new Gate();
    chat.behave(retried.before(answer(503)));
    first.open();
    const refused = (): Promise<number> =>
      running.envoy.stat("cluster.httproute/default/chat/rule/0.upstream_rq_retry_overflow");
    await until(async () => (await refused()) >= AT_ONCE - SLOTS, "the retries that found no slot");
    retried.open();

    expect(statuses(await asked)).toEqual({ 503: AT_ONCE });
    expect(chat.requests.length).toBe(AT_ONCE + SLOTS * RETRIES);
    expect(await refused()).toBe(AT_ONCE - SLOTS);
  });
});
