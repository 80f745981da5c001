import { backend, backendTraffic, gateway, prefix, route, to } from "./documents/parts";
import {
  type Answer,
  answer,
  Gate,
  proves,
  send,
  servedBy,
  startFakes,
  startGateway,
  statuses,
  until,
} from "./harness";

const PORT = 8080;
const ACTIVE = 2;
const PENDING = 1;
const AT_ONCE = 12;
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
    const gate = new Gate();
    chat.behave(gate.before(answer(200, { servedBy: "chat" })));

    const port = running.port(PORT);
    const answers: Answer[] = [];
    const ask = async (): Promise<void> => void answers.push(await send(port, "/"));
    const asked: Promise<void>[] = [];
    // One after another, since a request counts as waiting until it has a connection.
    for (let active = 1; active <= ACTIVE; active += 1) {
      asked.push(ask());
      await gate.arrived(active);
    }
    asked.push(...Array.from({ length: AT_ONCE - ACTIVE }, ask));

    const inside = ACTIVE + PENDING;
    await until(() => answers.length === AT_ONCE - inside, "the answers to those that found no place");
    expect(answers.map(({ status, body }) => `${status} ${body}`)).toEqual(answers.map(() => `503 ${BUSY}`));
    gate.open();
    await Promise.all(asked);
    expect(statuses(answers)).toEqual({ 200: inside, 503: AT_ONCE - inside });
    expect(new Set(answers.map(servedBy))).toEqual(new Set(["chat", "503"]));
    expect(chat.requests).toHaveLength(inside);
    expect(backup.requests).toHaveLength(0);
  });
});
