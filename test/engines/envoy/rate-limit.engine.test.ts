import { backend, backendTraffic, gateway, prefix, route, to } from "./documents/parts";
import { proves, sendMany, startFakes, startGateway, statuses } from "./harness";

const PORT = 8080;
const ADDRESS = "192.0.2.1:80";
const ALL = 10;
const EACH = 4;
const MORE = 5;

describe("local rate limit", () => {
  proves("lets exactly the limit through, for everyone and for each tenant", async () => {
    const [chat] = await startFakes("chat");
    const limit = (requests: number): object => ({ limit: { requests, unit: "Hour" } });
    const documents = [
      ...gateway(PORT),
      route("chat", PORT, { matches: [prefix("/")], backendRefs: [to("chat")] }),
      backend("chat", [ADDRESS]),
      backendTraffic("chat", "chat", {
        rateLimit: {
          type: "Local",
          local: {
            rules: [
              { clientSelectors: [{ headers: [{ name: "x-tenant", type: "Distinct" }] }], ...limit(EACH) },
              limit(ALL),
            ],
          },
        },
      }),
    ];
    const running = await startGateway(documents, { [ADDRESS]: chat });
    const port = running.port(PORT);

    for (const tenant of ["red", "blue"]) {
      const answers = await sendMany(EACH + MORE, port, "/", { headers: { "x-tenant": tenant } });
      expect(statuses(answers)).toEqual({ 200: EACH, 429: MORE });
    }
    expect(statuses(await sendMany(ALL + MORE, port, "/"))).toEqual({ 200: ALL, 429: MORE });
    expect(chat.requests).toHaveLength(2 * EACH + ALL);
  });
});
