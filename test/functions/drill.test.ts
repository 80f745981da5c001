import { Accelerator, GA_VERSION } from "../../functions/api/accelerator";
import { RpcClient } from "../../functions/api/rpc-client";
import type { DrillConfig, DrilledRegion } from "../../functions/drill/config";
import { restore } from "../../functions/drill/restore";
import { type DrillRecord, type DrillTools, runDrill } from "../../functions/drill/run";
import { CREDENTIALS, FakeCloud } from "./support/fake-cloud";

const SINGAPORE: DrilledRegion = {
  region: "ap-southeast-1",
  groupId: "epg-1",
  traffic: 100,
  gateways: [
    { name: "a", endpoint: "a.example", weight: 128, urls: ["https://a/chat", "https://a/files"] },
    { name: "b", endpoint: "b.example", weight: 64, urls: ["https://b/chat", "https://b/files"] },
  ],
};
const TOKYO: DrilledRegion = {
  region: "ap-northeast-1",
  groupId: "epg-2",
  traffic: 50,
  gateways: [{ name: "a", endpoint: "c.example", weight: 128, urls: ["https://c/chat"] }],
};

/** A world in which addresses answer, or not, by what the accelerator sends where. Its clock moves only when asked to sleep. */
class World {
  time = 0;
  readonly asked: string[] = [];
  readonly records: DrillRecord[] = [];
  /** Weights and traffic after each change. */
  readonly history: string[] = [];
  answers: (url: string) => boolean = () => true;
  readonly cloud: FakeCloud;

  constructor(readonly regions: readonly DrilledRegion[]) {
    this.cloud = new FakeCloud(
      regions.map(({ groupId, region, traffic, gateways }) => ({
        id: groupId,
        region,
        traffic,
        weights: Object.fromEntries(gateways.map(({ endpoint, weight }) => [endpoint, weight])),
      })),
    );
    this.cloud.onChange = () => this.history.push(this.state());
  }

  state(): string {
    return this.cloud.groups
      .map(({ traffic, weights }) => `${traffic}% ${Object.values(weights).join("/")}`)
      .join(", ");
  }

  drill(config: Partial<DrillConfig> = {}): Promise<readonly DrillRecord[]> {
    return this.withTools((tools) => runDrill({ ...DEFAULTS, regions: this.regions, ...config }, tools));
  }

  restore(): Promise<readonly DrillRecord[]> {
    return this.withTools((tools) => restore({ ...DEFAULTS, regions: this.regions }, tools));
  }

  private async withTools<R>(run: (tools: DrillTools) => Promise<R>): Promise<R> {
    const endpoint = await this.cloud.start();
    const client = new RpcClient({ endpoint, version: GA_VERSION, credentials: CREDENTIALS, now: () => this.time });
    try {
      return await run({
        accelerator: new Accelerator(client),
        ask: (urls) => {
          this.asked.push(...urls);
          return Promise.resolve(urls.map((url) => ({ url, ok: this.answers(url), milliseconds: 7 })));
        },
        now: () => this.time,
        sleep: (milliseconds) => {
          this.time += milliseconds;
          return Promise.resolve();
        },
        log: (record) => this.records.push(record),
      });
    } finally {
      await this.cloud.stop();
    }
  }
}

const DEFAULTS: Omit<DrillConfig, "regions"> = {
  takes: ["gateway"],
  urls: ["https://entry/chat", "https://entry/files"],
  holdMs: 60_000,
  askEveryMs: 10_000,
  askTimeoutMs: 5_000,
  statusBelow: 500,
  mayFail: 0,
  giveUpAfter: 3,
};

describe("a drill", () => {
  test("takes each gateway out in turn, asks every path meanwhile, and leaves everything as it was", async () => {
    const world = new World([SINGAPORE]);
    const before = world.state();
    const records = await world.drill();
    expect(world.history).toEqual(["100% 0/64", "100% 128/64", "100% 128/0", "100% 128/64"]);
    expect(world.state()).toBe(before);
    const rounds = DEFAULTS.holdMs / DEFAULTS.askEveryMs;
    const held = { drill: "gateway", outcome: "held", asked: rounds * DEFAULTS.urls.length, failed: 0, worstMs: 7 };
    expect(records).toMatchObject([
      { ...held, part: "gateway a of ap-southeast-1" },
      { ...held, part: "gateway b of ap-southeast-1" },
    ]);
    expect(records.every(({ outSeconds }) => outSeconds * 1000 >= DEFAULTS.holdMs)).toBe(true);
    expect(world.records).toEqual(records);
  });

  test("asks the others first, and takes nothing out while one of them is silent", async () => {
    const world = new World([SINGAPORE]);
    world.answers = (url) => url !== "https://b/files";
    expect(await world.drill()).toMatchObject([
      { part: "gateway a of ap-southeast-1", outcome: "not-begun", asked: 0, why: "no answer from https://b/files" },
    ]);
    expect(world.cloud.count("UpdateEndpointGroup")).toBe(0);
  });

  test("ends early when answers are missing, and puts the gateway back before it says so", async () => {
    const world = new World([SINGAPORE]);
    world.answers = (url) => !url.startsWith("https://entry/chat");
    const records = await world.drill();
    const rounds = DEFAULTS.giveUpAfter;
    expect(records).toMatchObject([
      { outcome: "lost", asked: rounds * 2, failed: rounds, why: "no answer from https://entry/chat" },
    ]);
    expect(world.history).toEqual(["100% 0/64", "100% 128/64"]);
    expect(world.time).toBeLessThan(DEFAULTS.holdMs);
  });

  test("forgives the share of answers that may be missing, and no more", async () => {
    const outcomes = await Promise.all(
      [1 / 12, 1 / 13].map(async (mayFail) => {
        const world = new World([SINGAPORE]);
        let missing = 1;
        world.answers = (url) => !(url === "https://entry/chat" && missing-- > 0);
        return (await world.drill({ mayFail }))[0]?.outcome;
      }),
    );
    expect(outcomes).toEqual(["held", "lost"]);
  });

  test("first puts back what a drill that was cut off left out", async () => {
    const world = new World([SINGAPORE]);
    const [group] = world.cloud.groups;
    if (group !== undefined) group.weights = { "a.example": 128, "b.example": 0 };
    await world.drill();
    expect(world.history[0]).toBe("100% 0/64");
    expect(world.state()).toBe("100% 128/64");
  });

  test("lets a standby without weight carry traffic while its primary is out", async () => {
    const [a, b] = SINGAPORE.gateways;
    const world = new World([{ ...SINGAPORE, gateways: [a!, { ...b!, weight: 0 }] }]);
    const records = await world.drill();
    expect(records.map(({ part }) => part)).toEqual(["gateway a of ap-southeast-1"]);
    expect(world.history).toEqual(["100% 0/128", "100% 128/0"]);
  });

  test("waits while the accelerator is busy", async () => {
    const world = new World([SINGAPORE]);
    world.cloud.refusals.push({ action: "UpdateEndpointGroup", code: "StateError.Accelerator" });
    expect((await world.drill()).map(({ outcome }) => outcome)).toEqual(["held", "held"]);
  });

  test("says that a part is still out when it cannot be put back, and takes nothing else", async () => {
    const world = new World([SINGAPORE]);
    world.cloud.onChange = () => {
      world.cloud.refusals.push({ action: "UpdateEndpointGroup", code: "Forbidden.RAM" });
    };
    const records = await world.drill();
    expect(records).toMatchObject([
      { outcome: "not-restored", why: "UpdateEndpointGroup: Forbidden.RAM: refused: Forbidden.RAM" },
    ]);
    expect(world.state()).toBe("100% 0/64");
  });

  test("counts a change that was never made as not held, and asks for the way back all the same", async () => {
    const world = new World([SINGAPORE]);
    world.cloud.settleAfter = Number.POSITIVE_INFINITY;
    expect(await world.drill()).toMatchObject([{ outcome: "not-restored" }]);
  });

  test("takes each region out in turn, as long as another takes traffic, and gives back what it found", async () => {
    const world = new World([SINGAPORE, TOKYO]);
    const [, tokyo] = world.cloud.groups;
    if (tokyo !== undefined) tokyo.traffic = 30;
    const records = await world.drill({ takes: ["region"] });
    expect(records.map(({ part, outcome }) => [part, outcome])).toEqual([
      ["region ap-southeast-1", "held"],
      ["region ap-northeast-1", "held"],
    ]);
    expect(world.history).toEqual([
      "0% 128/64, 30% 128",
      "100% 128/64, 30% 128",
      "100% 128/64, 0% 128",
      "100% 128/64, 30% 128",
    ]);
  });

  test("takes no region out while no other takes traffic", async () => {
    const world = new World([SINGAPORE, TOKYO]);
    const [, tokyo] = world.cloud.groups;
    if (tokyo !== undefined) tokyo.traffic = 0;
    expect(await world.drill({ takes: ["region"] })).toMatchObject([
      { outcome: "not-begun", why: "no other region takes traffic" },
    ]);
  });

  test("takes nothing that stands alone", async () => {
    expect(await new World([TOKYO]).drill({ takes: ["gateway", "region"] })).toEqual([]);
  });
});

describe("what comes after a drill", () => {
  test("changes nothing where everything is as declared, or as the dial left it", async () => {
    const world = new World([SINGAPORE, TOKYO]);
    const [, tokyo] = world.cloud.groups;
    if (tokyo !== undefined) tokyo.traffic = 10;
    expect(await world.restore()).toEqual([]);
    expect(world.cloud.count("UpdateEndpointGroup")).toBe(0);
  });

  test("puts back a gateway and a region that a drill left out, and says so", async () => {
    const world = new World([SINGAPORE, TOKYO]);
    const [singapore, tokyo] = world.cloud.groups;
    if (singapore !== undefined) singapore.weights = { "a.example": 0, "b.example": 64 };
    if (tokyo !== undefined) tokyo.traffic = 0;
    const records = await world.restore();
    expect(records.map(({ part, outcome }) => [part, outcome])).toEqual([
      ["region ap-southeast-1", "put-back"],
      ["region ap-northeast-1", "put-back"],
    ]);
    expect(world.state()).toBe("100% 128/64, 50% 128");
    expect(world.records).toEqual(records);
  });

  test("takes the weight from a standby again", async () => {
    const [a, b] = SINGAPORE.gateways;
    const world = new World([{ ...SINGAPORE, gateways: [a!, { ...b!, weight: 0 }] }]);
    const [group] = world.cloud.groups;
    if (group !== undefined) group.weights = { "a.example": 0, "b.example": 128 };
    await world.restore();
    expect(world.state()).toBe("100% 128/0");
  });

  test("goes on with the next region when one can't be put back", async () => {
    const world = new World([SINGAPORE, TOKYO]);
    for (const group of world.cloud.groups) group.traffic = 0;
    world.cloud.refusals.push({ action: "UpdateEndpointGroup", code: "Forbidden.RAM" });
    expect((await world.restore()).map(({ outcome }) => outcome)).toEqual(["not-restored", "put-back"]);
    expect(world.state()).toBe("0% 128/64, 50% 128");
  });
});
