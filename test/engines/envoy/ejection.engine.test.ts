import { backend, backendTraffic, gateway, prefix, route, to } from "./documents/parts";
import { answer, type KubernetesObject, proves, sendMany, servedBy, startFakes, startGateway, until } from "./harness";

const PORT = 8080;
const THRESHOLD = 3;
const MANY = 30;
const ADDRESS = { primary: "192.0.2.1:80", backup: "192.0.2.2:80" } as const;

const documents = (retries: number, ejectedFor = "60s"): readonly KubernetesObject[] => [
  ...gateway(PORT),
  route("chat", PORT, { matches: [prefix("/")], backendRefs: [to("primary"), to("backup")] }),
  backend("primary", [ADDRESS.primary]),
  backend("backup", [ADDRESS.backup], { fallback: true }),
  backendTraffic("chat", "chat", {
    retry: { numRetries: retries, retryOn: { triggers: ["5xx", "connect-failure"] } },
    healthCheck: {
      passive: {
        consecutive5XxErrors: THRESHOLD,
        interval: "1s",
        baseEjectionTime: ejectedFor,
        maxEjectionPercent: 100,
      },
    },
  }),
];

describe("passive ejection with a fallback", () => {
  proves("without retries, exactly the threshold of clients see the failure before the fallback serves", async () => {
    const [primary, backup] = await startFakes("primary", "backup");
    const running = await startGateway(documents(0), { [ADDRESS.primary]: primary, [ADDRESS.backup]: backup });
    primary.behave(answer(500));
    const port = running.port(PORT);
    expect((await sendMany(THRESHOLD, port, "/")).map(servedBy)).toEqual(
      Array.from({ length: THRESHOLD }, () => "500"),
    );
    const ejected = "cluster.httproute/default/chat/rule/0.outlier_detection.ejections_active";
    await until(async () => (await running.envoy.stat(ejected)) === 1, "the ejection");
    expect(new Set((await sendMany(MANY, port, "/")).map(servedBy))).toEqual(new Set(["backup"]));
  });

  proves("with one retry more than the threshold, no client sees it", async () => {
    const [primary, backup] = await startFakes("primary", "backup");
    const running = await startGateway(documents(THRESHOLD + 1), {
      [ADDRESS.primary]: primary,
      [ADDRESS.backup]: backup,
    });
    primary.behave(answer(500));
    const served = (await sendMany(MANY, running.port(PORT), "/")).map(servedBy);
    expect(new Set(served)).toEqual(new Set(["backup"]));
    // Ejection reaches Envoy's workers a moment after the failure: one more attempt may go out meanwhile.
    expect(primary.requests.length).toBeGreaterThanOrEqual(THRESHOLD);
    expect(primary.requests.length).toBeLessThanOrEqual(THRESHOLD + 1);
  });

  proves("the primary serves again once it is well", async () => {
    const [primary, backup] = await startFakes("primary", "backup");
    const running = await startGateway(documents(THRESHOLD + 1, "1s"), {
      [ADDRESS.primary]: primary,
      [ADDRESS.backup]: backup,
    });
    await primary.close();
    expect((await sendMany(MANY, running.port(PORT), "/")).map(servedBy)).not.toContain("primary");
    await primary.open();
    await until(async () => servedBy(await running.send(PORT, "/")) === "primary", "the primary");
  });
});
