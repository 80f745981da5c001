import { LOCAL, MiddlewareFolder } from "../../middleware/support/middleware-process";
import { backend, gateway, prefix, route, security, to } from "../envoy/documents/parts";
import { type FakeUpstream, proves, startFakes, startGateway } from "../envoy/harness";

const PORT = 8080;
const CHAT = "192.0.2.1:80";
const MIDDLEWARE = "192.0.2.2:8080";
const SCHEMA = { type: "object", required: ["prompt"] };

let folder: MiddlewareFolder;
beforeAll(() => {
  folder = new MiddlewareFolder();
});
afterAll(() => folder.dispose());

describe("the authorizer behind Envoy", () => {
  proves("lets valid bodies through, and answers the others itself", async () => {
    const [chat] = await startFakes("chat");
    const running = await folder.start({
      ...LOCAL,
      targets: [{ target: "chat", validation: { maxBytes: 1000, schema: SCHEMA } }],
    });
    const documents = [
      ...gateway(PORT),
      route("chat", PORT, { matches: [prefix("/")], backendRefs: [to("chat")] }),
      backend("chat", [CHAT]),
      backend("middleware", [MIDDLEWARE]),
      security("chat", "chat", {
        extAuth: {
          failOpen: false,
          headersToExtAuth: ["content-type"],
          bodyToExtAuth: { maxRequestBytes: 1000 },
          http: { backendRefs: [to("middleware")], path: "/validate/chat" },
        },
      }),
    ];
    const gate = await startGateway(documents, {
      [CHAT]: chat,
      [MIDDLEWARE]: { port: running.port } as FakeUpstream,
    });
    const post = (body: object): ReturnType<typeof gate.send> =>
      gate.send(PORT, "/v1/chat?x=1", { method: "POST", headers: { "content-type": "application/json" }, body });

    expect((await post({ prompt: "hi" })).status).toBe(200);
    const refused = await post({ x: 1 });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('"keyword":"required"');
    expect((await post({ prompt: "x".repeat(1000) })).status).toBe(413);
    expect((await gate.send(PORT, "/v1/chat")).status).toBe(200);
    expect(chat.requests.map(({ path }) => path)).toEqual(["/v1/chat?x=1", "/v1/chat"]);

    await running.kill("SIGKILL");
    expect((await post({ prompt: "hi" })).status).toBe(403);
  });
});
