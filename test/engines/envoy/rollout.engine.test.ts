import { backend, gateway, prefix, route, to } from "./documents/parts";
import { answer, delayed, proves, sendMany, servedBy, startFakes, startGateway, statuses, until } from "./harness";

const PORT = 8080;
const ADDRESS = { stable: "192.0.2.1:80", canary: "192.0.2.2:80" } as const;
const BACKENDS = [backend("stable", [ADDRESS.stable]), backend("canary", [ADDRESS.canary])];
const SHARE = 0.1;
const MANY = 1000;
/** Four standard deviations of a binomial share: random sampling would leave it once in 16,000 runs. */
const BOUND = 4 * Math.sqrt((SHARE * (1 - SHARE)) / MANY);

describe("rollout", () => {
  proves("gives the canary its share, and a pinned client always the canary", async () => {
    const [stable, canary] = await startFakes("stable", "canary");
    const pin = { headers: [{ name: "x-version", value: "canary" }], ...prefix("/") };
    const documents = [
      ...gateway(PORT),
      route(
        "chat",
        PORT,
        { matches: [pin], backendRefs: [to("canary")] },
        {
          matches: [prefix("/")],
          backendRefs: [to("stable", { weight: 100 - 100 * SHARE }), to("canary", { weight: 100 * SHARE })],
        },
      ),
      ...BACKENDS,
    ];
    const running = await startGateway(documents, { [ADDRESS.stable]: stable, [ADDRESS.canary]: canary });
    const port = running.port(PORT);

    const served = (await sendMany(MANY, port, "/")).map(servedBy);
    const share = served.filter((name) => name === "canary").length / MANY;
    expect(Math.abs(share - SHARE)).toBeLessThan(BOUND);

    const pinned = await sendMany(MANY / 10, port, "/", { headers: { "x-version": "canary" } });
    expect(new Set(pinned.map(servedBy))).toEqual(new Set(["canary"]));
  });

  proves("a mirror gets one copy of each request and its failures reach nobody", async () => {
    const [stable, canary] = await startFakes("stable", "canary");
    const mirror = { type: "RequestMirror", requestMirror: { backendRef: to("canary") } };
    const documents = [
      ...gateway(PORT),
      route("chat", PORT, { matches: [prefix("/")], filters: [mirror], backendRefs: [to("stable")] }),
      ...BACKENDS,
    ];
    const running = await startGateway(documents, { [ADDRESS.stable]: stable, [ADDRESS.canary]: canary });
    canary.behave(delayed(50, answer(500)));
    const count = 20;
    const answers = await sendMany(count, running.port(PORT), "/v1", { body: { q: 1 } });
    expect(statuses(answers)).toEqual({ 200: count });
    await until(() => canary.requests.length >= count, "the copies");
    expect(canary.requests.map(({ path, body }) => `${path} ${body}`)).toEqual(
      stable.requests.map(({ path, body }) => `${path} ${body}`),
    );
  });
});
