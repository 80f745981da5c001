import { backend, backendTraffic, gateway, prefix, route, to } from "./documents/parts";
import { answer, delayed, proves, send, startFakes, startGateway, statuses } from "./harness";

const PORT = 8080;
const ADDRESS = "192.0.2.1:80";
const RETRIES = 3;
const AT_ONCE = 50;
/** How many retries may be under way at a time. */
const SLOTS = 2;
/** Long against the time in which all clients arrive, so that they fail in the same round. */
const WORK_MS = 500;

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
    chat.behave(delayed(WORK_MS, answer(503)));
    const port = running.port(PORT);
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => send(port, "/")));

    expect(statuses(answers)).toEqual({ 503: AT_ONCE });
    expect(chat.requests.length).toBe(AT_ONCE + SLOTS * RETRIES);
    const refused = await running.envoy.stat("cluster.httproute/default/chat/rule/0.upstream_rq_retry_overflow");
    expect(refused).toBe(AT_ONCE - SLOTS);
  });
});
