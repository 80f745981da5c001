import { backend, backendTraffic, gateway, prefix, route, to } from "./documents/parts";
import { answer, type KubernetesObject, proves, sendMany, startFakes, startGateway, statuses } from "./harness";

const PORT = 8080;
const RETRIES = 3;
const MANY = 100;
const HOSTS = { one: "192.0.2.1:80", two: "192.0.2.2:80" } as const;

const documents = (more: object = {}): readonly KubernetesObject[] => [
  ...gateway(PORT),
  route("chat", PORT, { matches: [prefix("/")], backendRefs: [to("chat")] }),
  backend("chat", Object.values(HOSTS)),
  backendTraffic("chat", "chat", { retry: { numRetries: RETRIES, retryOn: { triggers: ["5xx"] } }, ...more }),
];

describe("retry", () => {
  proves("goes to another host: no client sees the host that always fails", async () => {
    const [one, two] = await startFakes("one", "two");
    const running = await startGateway(documents(), { [HOSTS.one]: one, [HOSTS.two]: two });
    one.behave(answer(500));
    expect(statuses(await sendMany(MANY, running.port(PORT), "/"))).toEqual({ 200: MANY });
    expect(two.requests).toHaveLength(MANY);
    expect(one.requests.length).toBeGreaterThan(0);
    expect(one.requests.length).toBeLessThanOrEqual(MANY);
  });

  proves("makes exactly 1 + numRetries attempts when every host fails", async () => {
    const [one, two] = await startFakes("one", "two");
    const running = await startGateway(documents(), { [HOSTS.one]: one, [HOSTS.two]: two });
    one.behave(answer(500));
    two.behave(answer(500));
    expect(statuses(await sendMany(MANY, running.port(PORT), "/"))).toEqual({ 500: MANY });
    expect(one.requests.length + two.requests.length).toBe(MANY * (1 + RETRIES));
    const retries = await running.envoy.stat("cluster.httproute/default/chat/rule/0.upstream_rq_retry");
    expect(retries).toBe(MANY * RETRIES);
  });

  proves("does not retry what no trigger names", async () => {
    const [one, two] = await startFakes("one", "two");
    const running = await startGateway(documents(), { [HOSTS.one]: one, [HOSTS.two]: two });
    one.behave(answer(409));
    two.behave(answer(409));
    expect(statuses(await sendMany(MANY, running.port(PORT), "/"))).toEqual({ 409: MANY });
    expect(one.requests.length + two.requests.length).toBe(MANY);
  });
});
