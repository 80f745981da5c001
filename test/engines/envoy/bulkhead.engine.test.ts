import { backend, backendTraffic, gateway, prefix, route, to } from "./documents/parts";
import { answer, delayed, proves, send, servedBy, startFakes, startGateway, statuses } from "./harness";

const PORT = 8080;
const ACTIVE = 2;
const PENDING = 1;
const AT_ONCE = 12;
const WORK_MS = 1000;
const ADDRESS = { chat: "192.0.2.1:80", backup: "192.0.2.2:80" } as const;
const BUSY = '{"error":"busy"}';

describe("bulkhead", () => {
  proves("lets the declared number in, answers the rest at once, and does not spill to the fallback", async () => {
    const [chat, backup] = await startFakes("chat", "backup");
    const documents = [
      ...gateway(PORT),
      route("chat", PORT, { matches: [prefix("/")], backendRefs: [to("chat"), to("backup")] }),
      backend("chat", [ADDRESS.chat]),
      backend("backup", [ADDRESS.backup], { fallback: true }),
      backendTraffic("chat", "chat", {
        circuitBreaker: { maxConnections: ACTIVE, maxParallelRequests: ACTIVE, maxPendingRequests: PENDING },
        healthCheck: { passive: { consecutive5XxErrors: 3 } },
        responseOverride: [
          {
            match: { statusCodes: [{ type: "Value", value: 503 }] },
            response: { contentType: "application/json", body: { type: "Inline", inline: BUSY } },
          },
        ],
      }),
    ];
    const running = await startGateway(documents, { [ADDRESS.chat]: chat, [ADDRESS.backup]: backup });
    chat.behave(delayed(WORK_MS, answer(200, { servedBy: "chat" })));

    const port = running.port(PORT);
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => send(port, "/")));
    const refused = answers.filter(({ status }) => status === 503);

    const inside = ACTIVE + PENDING;
    expect(statuses(answers)).toEqual({ 200: inside, 503: AT_ONCE - inside });
    expect(refused.every(({ body }) => body === BUSY)).toBe(true);
    expect(Math.max(...refused.map(({ milliseconds }) => milliseconds))).toBeLessThan(WORK_MS);
    expect(new Set(answers.map(servedBy))).toEqual(new Set(["chat", "503"]));
    expect(chat.requests).toHaveLength(inside);
    expect(backup.requests).toHaveLength(0);
  });
});
