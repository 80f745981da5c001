import { until } from "../harness";
import { within } from "./checks";
import { type Scenario, type World } from "./scenario";

const ROUTE = "/v1/files/*";
const EVERY_MS = 100;
/** Failures stop when the last request that met the dead target has been answered; requests come this often. */
const SLACK_MS = 1_500;

export const gatewayLoss: Scenario = {
  id: "gateway-loss",
  claim: `${ROUTE}: while a gateway is gone requests are lost for no longer than the analysis computes from the probe`,
  slow: true,
  run: async (world) => {
    const { stage } = world;
    const zone = stage.zones[0] ?? "";
    const inCluster = { lost: `gateway:${zone}`, call: "load-balancer:gateway" };
    const inFront = { lost: "api-gateway:a", call: "entry:global-accelerator" };
    const first = await outage(world, async () => {
      await Promise.all(stage.proxies.filter((proxy) => proxy.zone === zone).map((proxy) => proxy.down()));
    });
    await stage.recover();
    await allHealthy(world);
    const second = await outage(world, async () => stage.fronts.get(inFront.lost)?.down());
    return [[inCluster, first] as const, [inFront, second] as const].map(([{ lost, call }, measured]) => {
      const failover = stage.source.review.analysis.detail?.failovers.find(
        (each) => each.target === lost && each.call.startsWith(`${call}->`),
      );
      const most = ((failover?.total.most ?? 0) + SLACK_MS) / 1000;
      const what = `loss of ${lost}: from the loss to the last failed request`;
      const numbers = `${(failover?.total.least ?? 0) / 1000} to ${(failover?.total.most ?? 0) / 1000} s`;
      return within(
        { what, from: `the analysis: ${numbers}, and ${SLACK_MS / 1000} s for the last request` },
        [0, most],
        measured / 1000,
        " s",
      );
    });
  },
};

/** Asks at a steady pace from the loss on, until nothing has failed for twice the longest gap between failures. */
async function outage(world: World, lose: () => Promise<unknown>): Promise<number> {
  const open: Promise<void>[] = [];
  const failures: number[] = [];
  let asked = 0;
  await lose();
  const lost = performance.now();
  const quietMs = 6_000;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const at = performance.now() - lost;
      asked += 1;
      open.push(
        world.visitor.visit(ROUTE).then(({ outcome, milliseconds }) => {
          if (outcome === "lost") failures.push(at + milliseconds);
        }),
      );
      const last = Math.max(0, ...failures);
      if (at - last > quietMs && (failures.length > 0 || asked * EVERY_MS > 25_000)) {
        clearInterval(timer);
        resolve();
      }
    }, EVERY_MS);
  });
  await Promise.all(open);
  return Math.max(0, ...failures);
}

async function allHealthy({ stage }: World): Promise<void> {
  const balancer = stage.fronts.get("load-balancer:gateway");
  await until(
    async () => (await balancer?.healthy()) === stage.zones.length,
    "the load balancer to take the gateway back",
  );
}
