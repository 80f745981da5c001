import { backendTraffic, gateway, prefix, route, security } from "./documents/parts";
import { alternating, answer, proves, sendMany, startFakes, startGateway, statuses } from "./harness";

const PORT = 8080;
const MANY = 10;

describe("Kubernetes Services as backends", () => {
  proves("a Service that flaps is hidden by a retry", async () => {
    const [chat] = await startFakes("chat");
    const documents = [
      ...gateway(PORT),
      route("chat", PORT, { matches: [prefix("/")], backendRefs: [{ name: "chat", port: 8000 }] }),
      backendTraffic("chat", "chat", { retry: { numRetries: 1, retryOn: { triggers: ["5xx"] } } }),
    ];
    const running = await startGateway(documents, { "chat.default:8000": chat });
    chat.behave(alternating(answer(503), answer(200)));
    expect(statuses(await sendMany(MANY, running.port(PORT), "/"))).toEqual({ 200: MANY });
    expect(chat.requests).toHaveLength(2 * MANY);
  });

  proves("an authorizer that sees the body decides, and its refusal reaches the client", async () => {
    const [chat, judge] = await startFakes("chat", "judge");
    const documents = [
      ...gateway(PORT),
      route("chat", PORT, { matches: [prefix("/")], backendRefs: [{ name: "chat", port: 8000 }] }),
      security("chat", "chat", {
        extAuth: {
          failOpen: false,
          bodyToExtAuth: { maxRequestBytes: 65536 },
          http: { backendRefs: [{ name: "judge", port: 8080 }], path: "/validate" },
        },
      }),
    ];
    const running = await startGateway(documents, { "chat.default:8000": chat, "judge.default:8080": judge });
    const ask = (): ReturnType<typeof running.send> => running.send(PORT, "/v1", { body: { messages: [] } });

    expect((await ask()).status).toBe(200);
    expect(judge.requests).toMatchObject([{ path: "/validate/v1", body: '{"messages":[]}' }]);

    judge.behave(answer(422, { error: "messages: got 0, want 1 or more" }));
    expect(await ask()).toMatchObject({ status: 422, body: '{"error":"messages: got 0, want 1 or more"}' });

    await judge.close();
    expect((await ask()).status).toBe(403);
    expect(chat.requests).toHaveLength(1);
  });
});
